import type { Page } from '@playwright/test'
import { expectAccessible, expectAccessibleInBoth } from './accessibility.ts'
import { expect, test } from './fixtures.ts'
import { clickMark, picture, walkTo } from './reading.ts'
import { openDocument, rangesIn } from './reader-page.ts'

const sheet = (page: Page) => page.getByRole('dialog', { name: /^批注：/ })
const field = (page: Page) => sheet(page).getByRole('textbox', { name: '新批注' })
const TARGET = '新增跨国公司地区总部15家'
const matrix = (page: Page) => picture(page, /徐汇.*条举措/)

/** Writes into the open sheet and waits until it says that the note is stored. */
async function write(page: Page, comment: string) {
  await field(page).fill(comment)
  await page.keyboard.press('Control+Enter')
  const note = sheet(page).getByRole('listitem').filter({ hasText: comment })
  await expect(note).toContainText('已保存 · 第 1 版')
}

/** Opens 批注 and follows a note to where it belongs. */
async function seeInPlace(page: Page, comment: string) {
  await page.goto('./#/notes')
  const item = page.getByRole('listitem').filter({ hasText: comment })
  await item.getByRole('link', { name: /看原处/ }).click()
  await expect(sheet(page)).toContainText(comment)
}

test('a page is noted as it is filtered, by N, and found again with its filter', async ({ page }) => {
  await page.goto('./#/targets?district=310104')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.keyboard.press('n')
  await expect(sheet(page)).toContainText('目标 · 徐汇')
  await expect(field(page)).toBeFocused()
  await write(page, '只看徐汇时的结论')
  await page.keyboard.press('Escape')
  await expect(sheet(page)).toHaveCount(0)
  await expect(page.getByRole('button', { name: '批注本页 1' })).toBeVisible()
  await page.goto('./#/targets')
  await expect(page.getByRole('button', { name: '批注本页', exact: true })).toBeVisible()
  await seeInPlace(page, '只看徐汇时的结论')
  await expect(page).toHaveURL(/#\/targets\?.*district=310104/)
})

test('a coverage cell is noted by keys and by mouse, shows it, and is led back to', async ({ page }) => {
  await page.goto('./')
  await walkTo(page, matrix(page), /^长宁 文化/)
  await page.keyboard.press('n')
  await expect(sheet(page)).toContainText('长宁 × 文化')
  await write(page, '这一格要再核')
  await page.keyboard.press('Escape')
  await expect(matrix(page)).toBeFocused()
  const frame = await walkTo(page, matrix(page), /^长宁 文化.*1 条批注/)
  await expect(matrix(page).locator('.mark-noted')).toHaveCount(1)
  const box = (await frame.boundingBox())!
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  await matrix(page).getByRole('button', { name: '批注' }).click()
  await expect(sheet(page)).toContainText('这一格要再核')
  await sheet(page).getByRole('button', { name: '关闭' }).click()
  await seeInPlace(page, '这一格要再核')
  await expect(page.locator('.chart-selected')).toBeVisible()
  await page.keyboard.press('Escape')
  await clickMark(page, matrix(page), /^长宁 文化/)
  await expect(page).toHaveURL(/cell=/)
  await page.getByRole('button', { name: /^1 条批注：/ }).click()
  await expect(sheet(page)).toContainText('这一格要再核')
})

test('a target is noted in the register and in 原文: the same notes in both', async ({ page }) => {
  await page.goto('./#/targets')
  const row = page.getByRole('row').filter({ hasText: TARGET })
  await row.getByRole('button', { name: /^批注：/ }).click()
  await expect(sheet(page)).toContainText(TARGET)
  await write(page, '口径待查')
  await page.keyboard.press('Escape')
  const door = row.getByRole('button', { name: `1 条批注：${TARGET}` })
  await expect(door).toBeFocused()
  await expect(page).toHaveURL(/#\/targets/)
  await row.getByRole('link', { name: /^看原文/ }).click()
  await page
    .locator('.card')
    .getByRole('button', { name: `1 条批注：${TARGET}` })
    .press('Enter')
  await expect(sheet(page)).toContainText('口径待查')
  await page.keyboard.press('Escape')
  await expect.poll(() => rangesIn(page, 'words')).toEqual([TARGET])
  await seeInPlace(page, '口径待查')
  await expect(page).toHaveURL(/#\/targets\?.*row=/)
  await page.keyboard.press('Escape')
  await expect(row).toHaveClass(/selected/)
})

test('a target is noted on its gauge by keys and by mouse, the same notes as in the register', async ({
  page,
}) => {
  await page.goto('./#/targets?view=gauges')
  const gauges = picture(page, /徐汇.*项目标/).first()
  await walkTo(page, gauges, /跨国公司地区总部/)
  await page.keyboard.press('n')
  await expect(sheet(page)).toContainText(TARGET)
  await write(page, '仪表上的批注')
  await page.keyboard.press('Escape')
  await expect(gauges).toBeFocused()
  await expect(gauges.locator('.mark-noted')).toHaveCount(1)
  const box = (await (await walkTo(page, gauges, /跨国公司地区总部.*1 条批注/)).boundingBox())!
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  await expect(gauges.getByRole('button', { name: '批注' })).toHaveAttribute('title', /批注这一项目标/)
  await gauges.getByRole('button', { name: '批注' }).click()
  await expect(sheet(page)).toContainText('仪表上的批注')
  await page.keyboard.press('Escape')
  await page.goto('./#/targets')
  await expect(page.getByRole('button', { name: `1 条批注：${TARGET}` })).toBeVisible()
})

test('two versions of a note on a cell are shown where the note is, and one is chosen there', async ({
  page,
  context,
}) => {
  const cell = './#/?about=cell.徐汇.service'
  await page.goto(cell)
  await write(page, '第一版')
  const deaf = await context.newPage()
  // A window that hears nothing of the others, as one that slept.
  await deaf.addInitScript(() => {
    globalThis.BroadcastChannel = class extends EventTarget {
      postMessage = () => undefined
      close = () => undefined
    } as unknown as typeof BroadcastChannel
  })
  await deaf.goto(cell)
  await expect(sheet(deaf)).toContainText('第一版')
  const change = async (tab: Page, words: string) => {
    await sheet(tab).getByRole('button', { name: '修改' }).click()
    await sheet(tab).getByRole('textbox', { name: '修改批注' }).fill(words)
    await tab.keyboard.press('Control+Enter')
  }
  await change(page, '这边改的')
  await expect(sheet(page)).toContainText('已保存 · 第 2 版')
  await change(deaf, '那边改的')
  const both = sheet(deaf).getByRole('alert')
  await expect(both).toContainText('这条批注有两个版本')
  await expect(both).toContainText('这边改的')
  await expect(both).toContainText('那边改的')
  await expectAccessible(deaf, 'light')
  await both.getByRole('button', { name: '用这一版' }).click()
  await expect(both).toHaveCount(0)
  await expect(sheet(deaf).getByRole('listitem')).toContainText('那边改的')
})

test('a fact is noted from its card, with tags old and new, a link to a target, and a preview', async ({
  page,
}) => {
  await openDocument(page, /徐汇区打响/)
  const margin = page.getByRole('list', { name: '标记与批注' })
  await margin.getByRole('button', { name: /^提及 科创中心/ }).click()
  await margin.getByRole('button', { name: '批注：科创中心' }).click()
  await field(page).fill('见**此处**：')
  await sheet(page).getByRole('button', { name: '链到目标' }).click()
  await sheet(page).getByRole('searchbox', { name: '找目标' }).fill('地区总部')
  await page.keyboard.press('Enter')
  await expect(field(page)).toBeFocused()
  await expect(field(page)).toHaveValue(/\[目标：新增跨国公司地区总部15家\]\(#\/reader\//)
  await sheet(page).getByRole('button', { name: '预览' }).click()
  await expect(sheet(page).getByRole('region', { name: '预览' }).getByRole('link')).toHaveText(
    `目标：${TARGET}`,
  )
  await sheet(page)
    .getByRole('textbox', { name: /新标签/ })
    .fill('存疑')
  await page.keyboard.press('Enter')
  await sheet(page)
    .getByRole('textbox', { name: /新标签/ })
    .fill('口径')
  await expectAccessibleInBoth(page)
  await page.keyboard.press('Control+Enter')
  await expect(sheet(page).locator('.panel-tags')).toHaveText('存疑口径')
  await expect(sheet(page).getByRole('button', { name: '写批注' })).toBeFocused()
  await expectAccessibleInBoth(page)
  await page.keyboard.press('Enter')
  await sheet(page).getByRole('button', { name: '存疑' }).click()
  await write(page, '第二条')
  await sheet(page)
    .getByRole('link', { name: /目标：/ })
    .click()
  await expect.poll(() => rangesIn(page, 'words')).toEqual([TARGET])
})

test('a note is changed, deleted and brought back where it is', async ({ page }) => {
  await page.goto('./#/timeline')
  await page.getByRole('button', { name: '批注本页' }).click()
  await write(page, '初稿')
  await sheet(page).getByRole('button', { name: '修改' }).click()
  await sheet(page).getByRole('textbox', { name: '修改批注' }).fill('改稿')
  await page.keyboard.press('Control+Enter')
  await expect(sheet(page).getByText('已保存 · 第 2 版')).toBeVisible()
  await sheet(page).getByRole('button', { name: '删除' }).click()
  await expect(sheet(page).getByRole('list', { name: '已有的批注' })).toHaveCount(0)
  await sheet(page).getByRole('button', { name: '撤销' }).click()
  await expect(sheet(page).getByText('改稿')).toBeVisible()
})

test('words left in the sheet are offered again after a restart, on the same page', async ({ page }) => {
  await page.goto('./#/targets')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.keyboard.press('n')
  await field(page).fill('写到一半')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: /批注本页 · 草稿/ })).toBeVisible()
  page.on('dialog', (asked) => void asked.accept())
  await page.reload()
  await page.getByRole('button', { name: /批注本页 · 草稿/ }).click()
  await expect(field(page)).toHaveValue('写到一半')
  await sheet(page).getByRole('button', { name: '丢弃' }).click()
  await expect(field(page)).toHaveValue('')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: '批注本页', exact: true })).toBeVisible()
})

test('keys of the page rest while the sheet is open', async ({ page }) => {
  await openDocument(page, /徐汇区打响/)
  await page
    .getByRole('list', { name: '标记与批注' })
    .getByRole('button', { name: /跨国公司地区总部/ })
    .click()
  await page
    .locator('.card-selected')
    .getByRole('button', { name: /^批注：/ })
    .click()
  await write(page, '看住这里')
  for (const key of ['p', 'f', 'j', 'n']) await page.keyboard.press(key)
  await expect(page).toHaveURL(/fact=.*|about=.*/)
  await expect.poll(() => rangesIn(page, 'words')).toEqual([TARGET])
  await page.keyboard.press('Escape')
  await expect(sheet(page)).toHaveCount(0)
  await expect.poll(() => rangesIn(page, 'words')).toEqual([TARGET])
})

test('the sheet speaks English, and fits a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('./#/targets')
  await page.getByRole('button', { name: 'English' }).click()
  await page.getByRole('button', { name: /^Annotate/ }).click()
  const english = page.getByRole('dialog', { name: 'Notes: Targets · no filter' })
  await english.getByRole('textbox', { name: 'New note' }).fill('to be checked')
  await expectAccessible(page, 'light')
  expect(await english.evaluate((box) => box.scrollWidth <= innerWidth)).toBe(true)
  await english.getByRole('button', { name: /^Save/ }).click()
  await expect(english.getByText('Saved · revision 1')).toBeVisible()
})

test('a tag chosen while writing in 原文 is made with the note, and one undo takes both back', async ({
  page,
}) => {
  await openDocument(page, /徐汇区打响/)
  await page
    .getByRole('list', { name: '标记与批注' })
    .getByRole('button', { name: /跨国公司地区总部/ })
    .click()
  await page.keyboard.press('n')
  await page.getByRole('textbox', { name: '新批注' }).fill('起点未写')
  await page.getByRole('textbox', { name: /新标签/ }).fill('口径')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+Enter')
  await expect(page.locator('.note-tags')).toHaveText('口径')
  await expect.poll(() => rangesIn(page, 'note-solid')).toHaveLength(1)
  await page.goto('./#/notes')
  await page.getByRole('button', { name: /撤销：添加/ }).click()
  await expect(page.getByText('还没有标签')).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('还没有自己的记录')
})
