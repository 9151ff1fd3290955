import { expect, test } from './fixtures.ts'
import { openLong } from './long-document.ts'
import { rangesIn } from './reader-page.ts'

test('a long document marks only what is near, and shows each place when one gets there', async ({
  page,
}) => {
  const text = await openLong(page)
  const marked = async () => (await rangesIn(page, 'target')).length
  await expect.poll(marked).toBeGreaterThan(3)
  expect(await marked()).toBeLessThan(200)
  expect(await page.locator('.card').count()).toBeLessThan(200)
  expect(await page.locator('.doc-block').count()).toBeGreaterThan(50)
  const last = text.lastIndexOf('新增')
  await page.goto(`${page.url()}?span=${last}-${last + 8}`)
  await expect.poll(() => rangesIn(page, 'words')).toEqual([text.slice(last, last + 8)])
  const top = () =>
    page.evaluate(() => ([...CSS.highlights.get('cetu-words')!] as Range[])[0]!.getBoundingClientRect().top)
  await expect.poll(top).toBeGreaterThan(0)
  await expect.poll(top).toBeLessThan(720)
  await expect.poll(marked).toBeGreaterThan(3)
  await expect(page.locator('.card').last()).toBeVisible()
})

test('a large outline folds, follows the reading and can be unfolded by keyboard', async ({ page }) => {
  await openLong(page)
  const outline = page.getByRole('navigation', { name: '目录' })
  await expect(outline.getByRole('button', { name: /^收起：[二三四五]、/ })).toHaveCount(0)
  const rows = await outline.getByRole('listitem').count()
  expect(rows).toBeLessThan(60)
  const fold = outline.getByRole('button', { name: /^展开：三、/ })
  await fold.focus()
  await page.keyboard.press('Enter')
  await expect(outline.getByRole('button', { name: /^收起：三、/ })).toBeFocused()
  expect(await outline.getByRole('listitem').count()).toBeGreaterThan(rows)
  await outline.getByRole('button', { name: /^五、/ }).click()
  await expect(outline.getByRole('button', { name: /^收起：五、/ })).toBeVisible()
  await page.mouse.move(600, 400)
  await page.mouse.wheel(0, 1500)
  await expect(outline.locator('[aria-current]')).toContainText(/^(\(|\d)/)
  await expect(outline.getByRole('button', { name: /^收起：五、/ })).toBeVisible()
})

test('words far away are found, and selected when the search is closed', async ({ page }) => {
  const text = await openLong(page)
  const words = text.slice(-40, -28)
  await page.keyboard.press('Control+f')
  await page.getByRole('textbox', { name: '在文件中查找' }).fill(words)
  await expect.poll(() => rangesIn(page, 'find-current')).toHaveLength(1)
  await page.keyboard.press('Shift+Enter')
  await page.keyboard.press('Escape')
  await expect.poll(() => page.evaluate(() => String(getSelection()).length)).toBe(12)
  await expect(page.getByRole('toolbar', { name: '选中的文字' })).toBeInViewport()
})
