import { expectAccessible } from './accessibility.ts'
import { expect, test } from './fixtures.ts'
import { openDocument, rangesIn } from './reader-page.ts'

const PLAN = /徐汇区打响/
const TARGET = '新增跨国公司地区总部15家'

test('a screen reader is told where facts and notes begin and end, and no copy knows of it', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openDocument(page, PLAN)
  await page
    .getByRole('list', { name: '标记与批注' })
    .getByRole('button', { name: /跨国公司地区总部/ })
    .click()
  await page.keyboard.press('h')
  await expect.poll(() => rangesIn(page, 'note')).toHaveLength(1)
  const session = await context.newCDPSession(page)
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  const said = nodes
    .filter(({ role, ignored }) => role?.value === 'StaticText' && !ignored)
    .map(({ name }) => String(name?.value ?? ''))
    .join('')
  expect(said).toContain(`〔批注〕〔日期〕到2020年〔日期止〕，〔目标〕${TARGET}〔目标止〕。〔批注止〕`)
  await expect(page.getByRole('article')).toContainText(`到2020年，${TARGET}。`)
  await page.keyboard.press('s')
  await expect.poll(() => page.evaluate(() => String(getSelection()))).toBe(`到2020年，${TARGET}。`)
  await page.keyboard.press('Control+c')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`到2020年,${TARGET}。`)
})

test('on paper the text calls its notes by number, and nothing of the screen is printed', async ({
  page,
}) => {
  await openDocument(page, PLAN)
  await page
    .getByRole('list', { name: '标记与批注' })
    .getByRole('button', { name: /跨国公司地区总部/ })
    .click()
  await page.keyboard.press('n')
  await page.getByRole('textbox', { name: '新批注' }).fill('口径与上年不同')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText(/已保存/)).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  const notes = page.locator('.printed-notes')
  await expect(notes).toBeVisible()
  await expect(notes.getByRole('listitem')).toContainText([/\[1\].*跨国公司地区总部.*口径与上年不同/])
  const called = await page
    .locator('.mark-end[data-foot]')
    .evaluateAll((edges) => edges.map((edge) => getComputedStyle(edge, '::before').content))
  expect(called).toEqual(['"[1]"'])
  for (const screenOnly of ['.outline-column', '.margin', '.text-choice', '.find-open', '.marks-keys']) {
    await expect(page.locator(screenOnly).first()).toBeHidden()
  }
})

for (const { what, width, height } of [
  { what: 'at 200 % on a small screen', width: 640, height: 360 },
  { what: 'on a phone', width: 390, height: 844 },
]) {
  test(`原文 can be read, searched and noted ${what}`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await openDocument(page, PLAN)
    const overflow = () =>
      page.evaluate(() => document.querySelector('main')!.scrollWidth - document.documentElement.clientWidth)
    expect(await overflow()).toBeLessThanOrEqual(0)
    await page.getByRole('button', { name: '查找' }).click()
    await page.getByRole('textbox', { name: '在文件中查找' }).fill(TARGET)
    await expect.poll(() => rangesIn(page, 'find-current')).toEqual([TARGET])
    await expectAccessible(page, 'light')
    await page.getByRole('button', { name: '关闭查找' }).click()
    await expect(page.getByRole('toolbar', { name: '选中的文字' })).toBeVisible()
    await page.getByRole('toolbar', { name: '选中的文字' }).getByRole('button', { name: /^批注/ }).click()
    await page.getByRole('textbox', { name: '新批注' }).fill('小屏上的话')
    await page.getByRole('button', { name: /^保存/ }).click()
    await expect.poll(() => rangesIn(page, 'note')).toEqual([TARGET])
    expect(await overflow()).toBeLessThanOrEqual(0)
  })
}

test.describe('a document that does not arrive', () => {
  test.use({ expectedProblems: [/status of 500/] })
  test('says so, and is there at the second try', async ({ page }) => {
    let broken = true
    await page.route('**/data/documents/*.json', (route) =>
      broken ? route.fulfill({ status: 500, body: '' }) : route.continue(),
    )
    await page.goto('./#/reader')
    await page.getByRole('main').getByRole('link', { name: PLAN }).click()
    await expect(page.getByRole('alert')).toContainText('500')
    await expectAccessible(page, 'light')
    broken = false
    await page.getByRole('button', { name: '重试' }).click()
    await expect(page.getByRole('article')).toContainText(TARGET)
  })
})
