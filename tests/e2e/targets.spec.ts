import { expect, test } from './fixtures.ts'
import { expectSentence } from './reading.ts'

test('a row of 目标 leads to its sentence, and Back to the same row', async ({ page }) => {
  await page.goto('./#/targets')
  const row = page.locator('tr[data-target]').filter({ hasText: '国家级企业技术中心达到6家' })
  await row.locator('.status-cell').click()
  await expectSentence(page, /国家级企业技术中心达到6家/)
  await page.goBack()
  await expect(page).toHaveURL(/#\/targets\?.*row=/)
  await page.keyboard.press('Enter')
  await expectSentence(page, /国家级企业技术中心达到6家/)
})

test('every target stands in the printed register, in the words of its document', async ({ page }) => {
  await page.goto('./#/targets')
  await expect(page.getByRole('columnheader', { name: '依据' })).toBeVisible()
  const facts = (await (await page.request.get('./data/facts/0.json')).json()) as {
    documents: { targets: { quote: string }[] }[]
  }
  const quotes = facts.documents.flatMap((doc) => doc.targets.map(({ quote }) => quote))
  await expect(page.getByRole('heading', { level: 1 })).toContainText(`${quotes.length} 项目标`)
  await page.emulateMedia({ media: 'print' })
  const printed = (await page.locator('.quote-cell').allInnerTexts()).map(plain)
  expect(printed.filter((words) => words !== '').length).toBeGreaterThanOrEqual(quotes.length)
  for (const quote of quotes) expect(printed.some((words) => words.startsWith(plain(quote)))).toBe(true)
  await expect(page.getByText(/来源：5 份公开文件/)).toBeVisible()
})

/** Words without the marks that the screen draws full width and the text may not, and in simplified characters. */
const plain = (words: string) => words.replace(/[\s,，:：;；(（)）“”"]/g, '')

test('the gauges of 目标 are a view of its own in the link', async ({ page }) => {
  await page.goto('./#/targets')
  await page
    .getByRole('link', { name: '仪表' })
    .or(page.getByRole('button', { name: '仪表' }))
    .click()
  await expect(page).toHaveURL(/view=gauges/)
  await expect(page.getByRole('application').first()).toBeVisible()
})
