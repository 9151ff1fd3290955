import { expectAccessibleInBoth } from './accessibility.ts'
import { expect, test } from './fixtures.ts'
import { openDocument, rangesIn, topOf } from './reader-page.ts'

const PLAN = /徐汇区打响/
const MEETING = /全力以赴确保第六届进博会/

test('Ctrl F finds words in the document by keyboard alone: counted, marked, said, stepped through', async ({
  page,
}) => {
  await openDocument(page, PLAN)
  await page.keyboard.press('Control+f')
  const field = page.getByRole('textbox', { name: '在文件中查找' })
  await expect(field).toBeFocused()
  await field.pressSequentially('科技服务')
  const said = page.locator('.find-bar output')
  await expect(said).toHaveText(/^第 1 处，共 \d+ 处：/)
  const spoken = (await said.textContent())!
  const count = Number(/共 (\d+) 处/.exec(spoken)![1])
  expect(count).toBeGreaterThan(10)
  await expect.poll(() => rangesIn(page, 'find')).toHaveLength(count)
  await expect(page.locator('.find-count')).toHaveText(`1 / ${count}`)
  await page.keyboard.press('Enter')
  await expect(said).toHaveText(/^第 2 处/)
  await page.keyboard.press('Shift+Enter')
  await page.keyboard.press('Shift+Enter')
  await expect(said).toHaveText(new RegExp(`^第 ${count} 处`))
  await expect.poll(() => topOf(page, 'find-current')).toBeLessThan(720)
  await expect(page).toHaveURL(/find=/)
  await page.keyboard.press('Escape')
  await expect(field).toHaveCount(0)
  expect(await page.evaluate(() => String(getSelection()))).toBe('科技服务')
  await expect(page).not.toHaveURL(/find=/)
  await page.keyboard.press('h')
  await expect.poll(() => rangesIn(page, 'note')).toEqual(['科技服务'])
})

test('full width, the other script and look-alikes are found, patterns are not', async ({ page }) => {
  await openDocument(page, MEETING)
  await page.keyboard.press('/')
  const field = page.getByRole('textbox', { name: '在文件中查找' })
  for (const words of ['进博会', '進博會', '进⼝博览会', '習近平']) {
    await field.fill(words)
    await expect.poll(async () => (await rangesIn(page, 'find')).length, words).toBeGreaterThan(0)
  }
  await expect.poll(() => rangesIn(page, 'find')).toContain('習近平')
  await field.fill('進.會')
  await expect(page.locator('.find-bar output')).toHaveText('文件里没有“進.會”')
  await expect(page.getByRole('button', { name: '下一处' })).toBeDisabled()
})

test('a link with words opens them found, in any view, and the pointer steps and closes', async ({
  page,
}) => {
  await openDocument(page, MEETING)
  await page.goto(`${page.url()}?find=%E8%BF%9B%E5%8D%9A%E4%BC%9A&view=original`)
  await page.reload()
  await expect.poll(async () => (await rangesIn(page, 'find')).length).toBeGreaterThan(3)
  await page.getByRole('button', { name: '下一处' }).click()
  await expect(page.locator('.find-count')).toHaveText(/^2 \//)
  await page.getByRole('button', { name: '上一处' }).click()
  await expect(page.locator('.find-count')).toHaveText(/^1 \//)
  await expectAccessibleInBoth(page)
  await page.getByRole('button', { name: '关闭查找' }).click()
  await expect(page.locator('.find-bar')).toHaveCount(0)
})

test.describe('where the table of characters cannot be had', () => {
  test.use({ expectedProblems: [/text-forms-worker/] })
  test('the very same characters are found, and that is said', async ({ page }) => {
    await page.route('**/text-forms-worker*', (route) => route.abort())
    await openDocument(page, MEETING)
    await page.keyboard.press('/')
    await page.getByRole('textbox', { name: '在文件中查找' }).fill('進博會')
    await expect.poll(async () => (await rangesIn(page, 'find')).length).toBeGreaterThan(0)
    await expect(page.getByText('只找一模一样的字')).toBeVisible()
    await page.getByRole('button', { name: '简体', exact: true }).click()
    await expect(page.getByText('简体字表没有取到')).toBeAttached()
    await expect(page.getByRole('article')).toContainText('進博會')
  })
})
