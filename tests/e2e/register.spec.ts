import type { Page } from '@playwright/test'
import { linesOf, readXlsx } from '../exchange/xlsx/read-xlsx.ts'
import { readCsv } from '../exchange/csv/read-csv.ts'
import { expectAccessibleInBoth } from './accessibility.ts'
import { exported, pasted } from './chart-exports.ts'
import { expect, test } from './fixtures.ts'
import { expectSentence } from './reading.ts'

const rows = (page: Page) => page.locator('tr.target-row:visible')
const quotes = (page: Page) => page.locator('tr.target-row:visible .quote-cell').allInnerTexts()
const openRegister = async (page: Page, params = '') => {
  await page.goto(`./#/targets${params}`)
  await expect(rows(page).first()).toBeVisible()
}

test.describe('the register', () => {
  test('is grouped, sorted and narrowed by mouse; the link and Back restore it', async ({ page }) => {
    await openRegister(page)
    await page.getByLabel('分组').selectOption('brand')
    await page.getByRole('columnheader', { name: '目标值' }).getByRole('button').click()
    await page.getByLabel('到期不晚于').fill('2020-12-31')
    await expect(page).toHaveURL(/due=2020-12-31&group=brand&sort=value/)
    await expect(page.getByText(/23 项里的 13 项 · 分组后 \d+ 行/)).toBeVisible()
    const seen = await quotes(page)
    await page.reload()
    await expect(page.getByRole('columnheader', { name: '目标值' })).toHaveAttribute('aria-sort', 'ascending')
    expect(await quotes(page)).toEqual(seen)
    await rows(page).nth(2).click()
    await expectSentence(page, new RegExp(seen[2]!.slice(0, 6)))
    await page.goBack()
    await expect(page).toHaveURL(/due=2020-12-31&group=brand&.*sort=value/)
    expect(await quotes(page)).toEqual(seen)
    await expect(rows(page).nth(2).locator('[data-walk]')).toBeFocused()
  })

  test('tells apart what has no deadline, and says when nothing falls due', async ({ page }) => {
    await openRegister(page, '?due=2020-12-31')
    await page.getByRole('button', { name: '无期限 10 项' }).click()
    await expect(rows(page)).toHaveCount(10)
    await page.goto('./#/targets?due=2020-12-30')
    await expect(page.getByText('没有目标符合这些条件。')).toBeVisible()
    await expect(page.getByText(/到期 0 项，之后 13 项/)).toBeVisible()
    await page.getByRole('button', { name: '清除条件' }).click()
    await expect(rows(page)).toHaveCount(13)
  })

  test('is searched, walked and opened by keyboard alone', async ({ page }) => {
    await openRegister(page)
    await page.keyboard.press('/')
    await expect(page.getByLabel('找', { exact: true })).toBeFocused()
    await page.keyboard.type('企业 6家')
    await expect(rows(page)).toHaveCount(1)
    await page.keyboard.press('Control+a')
    await page.keyboard.press('Delete')
    await expect(page).not.toHaveURL(/find=/)
    await page.getByRole('button', { name: /徐汇区三年行动计划/ }).focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await expect(rows(page).nth(1).locator('[data-walk]')).toBeFocused()
    await page.keyboard.press('End')
    await expect(page.getByRole('button', { name: /扩大会议/ })).toBeFocused()
    await page.keyboard.press('Enter')
    await page.keyboard.press('End')
    await expect(rows(page).last().locator('[data-walk]')).toBeFocused()
    await page.keyboard.press('Enter')
    await expectSentence(page, /零失/)
  })

  test('is sorted by keyboard, and hides columns', async ({ page }) => {
    await openRegister(page)
    const head = page.getByRole('columnheader', { name: '期限' })
    await head.getByRole('button').focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    await expect(head).toHaveAttribute('aria-sort', 'descending')
    await page.getByRole('button', { name: /^列/ }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('checkbox', { name: '责任单位' }).focus()
    await page.keyboard.press('Space')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('columnheader', { name: '责任单位' })).toBeHidden()
    await expect(page).toHaveURL(/hide=body&sort=-deadline/)
  })

  test('finds words of folded groups with the browser’s own search', async ({ page }) => {
    await openRegister(page)
    const words = page.locator('[hidden="until-found"]', { hasText: '走在全市前列' })
    await words.evaluate((element) => element.dispatchEvent(new Event('beforematch', { bubbles: true })))
    await expect(page.getByRole('rowheader', { name: /走在全市前列/ })).toBeVisible()
  })

  test('gives the shown rows as a workbook and as CSV, cell by cell', async ({ page }) => {
    await openRegister(page, '?group=brand&open=all&sort=value&asOf=2026-11-21')
    const seen = await quotes(page)
    const tools = page.locator('.register-tools')
    const workbook = await exported(page, tools, /XLSX/, 'keyboard')
    expect(workbook.name).toBe('cetu-targets-2026-11-21.xlsx')
    const [sheet, notes] = readXlsx(workbook.bytes)
    const [head, ...lines] = linesOf(sheet!)
    expect(head!.slice(0, 2)).toEqual(['品牌', '目标内容（原文）'])
    expect(lines).toHaveLength(seen.length)
    for (const [at, line] of lines.entries()) expect(seen[at]!.startsWith(String(line[1]))).toBe(true)
    const about = new Map(linesOf(notes!).map(([label, value]) => [label, value]))
    expect(about.get('来源')).toContain('5 份公开文件')
    expect(String(about.get('数据集'))).toMatch(/^[0-9a-f]{12}$/)
    expect([about.get('截至'), about.get('筛选'), about.get('分组')]).toEqual([46_347, '全部文件', '品牌'])
    const csv = await exported(page, tools, /CSV：表中所示/)
    const [csvHead, ...csvLines] = readCsv(csv.text.slice(1))
    expect(csvHead!.slice(0, -2)).toEqual(head)
    expect(csvLines.map((line) => line[1])).toEqual(lines.map((line) => line[1]))
    expect(new Set(csvLines.map((line) => line.at(-2)))).toEqual(new Set([about.get('数据集')]))
  })

  test('is taken along from the box of commands', async ({ page }) => {
    await openRegister(page, '?asOf=2026-11-21')
    const field = page.getByRole('combobox', { name: '搜索与命令' })
    await page.keyboard.press('Control+k')
    await expect(field).toBeFocused()
    await field.fill('XLSX')
    const download = page.waitForEvent('download')
    await page.getByRole('option', { name: /XLSX：表格与说明/ }).click()
    expect((await download).suggestedFilename()).toBe('cetu-targets-2026-11-21.xlsx')
  })

  test('is copied as a table with its source', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await openRegister(page, '?find=企业技术中心')
    await page.getByRole('button', { name: '导出' }).click()
    await page.getByRole('menuitem', { name: '复制为表格' }).click()
    await expect(page.getByText('表格已复制')).toBeVisible()
    const { text } = await pasted(page)
    expect(text).toContain('≥6 家')
    expect(text).toContain('来源：5 份公开文件')
  })

  test('prints every row under a head that is repeated, on lying paper', async ({ page }) => {
    await openRegister(page, '?group=brand')
    await page.emulateMedia({ media: 'print' })
    await expect(page.locator('tr.target-row:visible')).toHaveCount(32)
    await expect(page.locator('.register thead')).toHaveCSS('display', 'table-header-group')
    const wide = await page.locator('.register').evaluate((table) => table.scrollWidth <= innerWidth)
    expect(wide).toBe(true)
    await expect(page.locator('.register-tools')).toBeHidden()
  })

  test('reads on a phone, with the order as a list', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await openRegister(page)
    await page.getByLabel('排序').selectOption({ label: '目标值 ↓' })
    await expect(page).toHaveURL(/sort=-value/)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  })
})

test.describe('who answers for what', () => {
  test('leads a count to the register, and Back to the counts', async ({ page }) => {
    await page.goto('./#/targets')
    await page.locator('.view-switch').getByRole('button', { name: '责任单位' }).click()
    await page.getByRole('link', { name: '原文未写明：待评估 5 项，在清单里看' }).click()
    await expect(page).toHaveURL(/body=none&status=unjudged/)
    await expect(rows(page)).toHaveCount(5)
    await page.goBack()
    await page.getByRole('link', { name: '长宁：待评估 5 项，在清单里看' }).focus()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/district=310105.*status=unjudged/)
    await expect(rows(page)).toHaveCount(5)
  })

  test('keeps one’s own unit first after a reload, by keyboard', async ({ page }) => {
    await page.goto('./#/targets?view=bodies')
    await page.getByRole('button', { name: '把“集团公司（徐汇）”设为我的单位，排在最前' }).focus()
    await page.keyboard.press('Enter')
    await page.reload()
    const first = page.getByRole('table', { name: '按责任单位和状态计数' }).getByRole('rowheader').first()
    await expect(first).toContainText('集团公司（徐汇）')
    await first.getByRole('button', { name: '集团公司（徐汇）', exact: true }).click()
    await page.getByRole('link', { name: /加强组织领导/ }).click()
    await expectSentence(page, /加强组织领导/)
  })
})

for (const place of ['?group=brand&due=2020-12-31&sort=value', '?view=bodies&open=none'])
  test(`目标${place} is accessible in both themes`, async ({ page }) => {
    await page.goto(`./#/targets${place}`)
    await expect(page.getByRole('table').first()).toBeVisible()
    await expectAccessibleInBoth(page)
  })
