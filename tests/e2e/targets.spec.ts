import { expect, test } from './fixtures.ts'
import { expectSentence } from './reading.ts'

test('a row of 目标 leads to its sentence, and Back to the same row', async ({ page }) => {
  await page.goto('./#/targets')
  await page.getByText('国家级企业技术中心达到6家').first().click()
  await expectSentence(page, /国家级企业技术中心达到6家/)
  await page.goBack()
  await expect(page).toHaveURL(/#\/targets\?.*row=/)
  await page.keyboard.press('Enter')
  await expectSentence(page, /国家级企业技术中心达到6家/)
})

test('every target stands in the table, with its figure as printed', async ({ page }) => {
  await page.goto('./#/targets')
  await expect(page.getByText('依据')).toBeVisible()
  const index = (await (await page.request.get('./data/index.json')).json()) as {
    documents: { targets: { quote: string }[] }[]
  }
  await expect(page.getByRole('heading', { level: 1 })).toContainText(
    String(index.documents.flatMap((doc) => doc.targets).length),
  )
  await page.emulateMedia({ media: 'print' })
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  const printed = await page.locator('#content').innerText()
  for (const wanted of ['20', '15', '50', '100']) expect(printed).toContain(wanted)
})

test('the gauges of 目标 are a view of its own in the link', async ({ page }) => {
  await page.goto('./#/targets')
  await page
    .getByRole('link', { name: '仪表' })
    .or(page.getByRole('button', { name: '仪表' }))
    .click()
  await expect(page).toHaveURL(/view=gauges/)
  await expect(page.getByRole('application').first()).toBeVisible()
})
