import { expect, test } from './fixtures.ts'
import { openPlan, select } from './selecting.ts'

const FIRST = '全球技术转移转化的重要枢纽'
const SECOND = '国家级企业技术中心'

test('words written on one sentence are never stored on another: the person is asked', async ({ page }) => {
  await openPlan(page)
  await select(page, FIRST)
  await page.keyboard.press('n')
  await page.getByRole('textbox', { name: '新批注' }).fill('关于枢纽的')
  await page.keyboard.press('Escape')
  await select(page, SECOND)
  await page.keyboard.press('n')
  const asks = page.getByRole('alert').filter({ hasText: SECOND })
  await expect(asks).toContainText('还没有保存')
  await expect(page.getByRole('button', { name: '先保存这条，再写那处' })).toBeFocused()
  await page.keyboard.press('Enter')
  await page.getByRole('textbox', { name: '新批注' }).fill('关于中心的')
  await page.keyboard.press('Control+Enter')
  await expect(page.locator('.note-words', { hasText: '关于中心的' })).toBeVisible()
  await page.goto('./#/notes')
  for (const [quote, comment] of [
    [FIRST, '关于枢纽的'],
    [SECOND, '关于中心的'],
  ] as const)
    await expect(page.getByRole('listitem').filter({ hasText: comment })).toContainText(quote)
})

test('a draft is named on 批注, and its link leads back to it', async ({ page }) => {
  await openPlan(page)
  await select(page, FIRST)
  await page.keyboard.press('n')
  await page.getByRole('textbox', { name: '新批注' }).fill('写到一半')
  await expect(page.getByRole('button', { name: '收起，草稿留着' })).toBeVisible()
  await page.keyboard.press('Escape')
  await page.goto('./#/notes')
  const drafts = page.getByRole('region', { name: '1 条草稿还没有保存' })
  await expect(drafts).toContainText(FIRST)
  await drafts.getByRole('link', { name: '写到一半' }).click()
  await page.getByRole('button', { name: '继续写' }).click()
  await expect(page.getByRole('textbox', { name: '新批注' })).toHaveValue('写到一半')
})

test('a note changed in two windows at once keeps both versions', async ({ page }) => {
  await openPlan(page)
  await select(page, FIRST)
  await page.keyboard.press('n')
  await page.getByRole('textbox', { name: '新批注' }).fill('原来的话')
  await page.keyboard.press('Control+Enter')
  await expect(page.locator('.save-line').first()).toContainText('已保存')
  const other = await page.context().newPage()
  await other.goto(page.url())
  await other.locator('.note-words', { hasText: '原来的话' }).click()
  await other.getByRole('button', { name: '修改' }).click()
  await other.getByRole('textbox', { name: '修改批注' }).fill('乙窗口的话')
  await page.locator('.note-words', { hasText: '原来的话' }).click()
  await page.getByRole('button', { name: '修改' }).click()
  await page.getByRole('textbox', { name: '修改批注' }).fill('甲窗口的话')
  await page.keyboard.press('Control+Enter')
  await expect(page.locator('.note-words', { hasText: '甲窗口的话' })).toBeVisible()
  await other.bringToFront()
  await other.keyboard.press('Control+Enter')
  await expect(other.getByText('另一个窗口保存的是：「甲窗口的话」')).toBeVisible()
  await expect(other.locator('.note-words', { hasText: '乙窗口的话' })).toBeVisible()
})
