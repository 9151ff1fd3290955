import type { Page } from '@playwright/test'
import { expectAccessibleInBoth } from './accessibility.ts'
import { exported } from './chart-exports.ts'
import { expect, test } from './fixtures.ts'
import { picture, walkTo } from './reading.ts'

const stage = (page: Page) => picture(page, /期限全在徐汇/)
const form = (page: Page) => page.getByRole('dialog')

/** Adds a date by keyboard alone. */
async function add(page: Page, date: string, label: string): Promise<void> {
  await stage(page).focus()
  await expect(async () => {
    await page.keyboard.press('a')
    await expect(form(page)).toBeVisible({ timeout: 1000 })
  }).toPass()
  await page.keyboard.type(date)
  await page.keyboard.press('Tab')
  await page.keyboard.type(label)
  await page.keyboard.press('Enter')
  await expect(page.getByText(`已保存：${label}`)).toBeVisible()
}

test.describe('own dates on 时间线', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('./#/timeline')
    await expect(stage(page)).toBeVisible()
  })

  test('are begun with A wherever on the page the focus is', async ({ page }) => {
    await page.getByRole('heading', { level: 1 }).click()
    await expect(async () => {
      await page.keyboard.press('a')
      await expect(form(page)).toBeVisible({ timeout: 1000 })
    }).toPass()
    await page.keyboard.press('Escape')
    await expect(form(page)).toHaveCount(0)
  })

  test('are made, changed and thrown away by keyboard, and that can be undone', async ({ page }) => {
    const before = await page.getByRole('heading', { level: 1 }).textContent()
    await add(page, '2026年12月20日', '区里年终评估')
    await walkTo(page, stage(page), /个人记录：区里年终评估，2026年12月20日/)
    await expect(page.getByRole('button', { name: '收起：我的日期' })).toBeVisible()
    // Facts and their numbers stay as they are.
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(before)
    await page.keyboard.press('Enter')
    await expect(form(page).getByRole('textbox', { name: '事项' })).toHaveValue('区里年终评估')
    await form(page).getByRole('button', { name: '移到回收站' }).press('Enter')
    await expect(page.getByText('已移到回收站：区里年终评估')).toBeVisible()
    await expect(page.getByRole('button', { name: '收起：我的日期' })).toHaveCount(0)
    await page.getByRole('button', { name: '撤销' }).press('Enter')
    await expect(page.getByRole('button', { name: '收起：我的日期' })).toBeVisible()
    await page.reload()
    await expect(page.getByRole('button', { name: '收起：我的日期' })).toBeVisible()
  })

  test('are made by mouse; what is no date is refused and the words stay', async ({ page }) => {
    await page.getByRole('button', { name: '＋ 我的日期' }).click()
    await form(page).getByRole('textbox', { name: '日期' }).fill('2026年2月30日')
    await form(page).getByRole('textbox', { name: '事项' }).fill('现场会')
    await form(page).getByRole('button', { name: '保存' }).click()
    await expect(form(page).getByRole('alert')).toContainText('不是日历上的日期')
    await expect(form(page).getByRole('textbox', { name: '事项' })).toHaveValue('现场会')
    await form(page).getByRole('textbox', { name: '日期' }).fill('2026-2028')
    await form(page).getByRole('button', { name: '保存' }).click()
    await expect(page.getByText('已保存：现场会')).toBeVisible()
  })

  test('stand in the countdown as personal, outside its figures', async ({ page }) => {
    await page.getByRole('button', { name: '倒排' }).click()
    const title = await page.getByRole('heading', { level: 1 }).textContent()
    await page.getByRole('button', { name: '＋ 我的日期' }).click()
    await form(page).getByRole('textbox', { name: '日期' }).fill('2026-12-01')
    await form(page).getByRole('textbox', { name: '事项' }).fill('送审')
    await page.keyboard.press('Enter')
    const row = page.getByRole('row', { name: /送审/ })
    await expect(row).toContainText('还有 10 天')
    await expect(row).toContainText('个人记录')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${title}；个人日期 1 个，还没到`)
  })

  test('are in an export only when the person says so', async ({ page }) => {
    await add(page, '2026-12-20', '区里年终评估')
    const svg = async () => (await exported(page, page.getByRole('main'), /SVG/)).text
    const csv = async () => (await exported(page, page.getByRole('main'), /CSV：图上所示/)).text
    expect(await svg()).not.toContain('区里年终评估')
    expect(await csv()).not.toContain('区里年终评估')
    await page.getByRole('checkbox', { name: '导出与挂图带上我的日期' }).check()
    await expect(page).toHaveURL(/mine=out/)
    const drawn = await svg()
    for (const said of ['区里年终评估', '个人记录 · 1 处', '我的日期（个人记录）'])
      expect(drawn).toContain(said)
    expect(await csv()).toMatch(/2026年12月20日,个人记录,区里年终评估/)
    // A lane that is hidden is in no export either.
    await page.getByRole('button', { name: '隐藏：我的日期' }).press('Enter')
    expect(await svg()).not.toContain('区里年终评估')
    expect(await csv()).not.toContain('区里年终评估')
  })

  test('their form and lane are accessible in both themes', async ({ page }) => {
    await add(page, '2026-12-20', '区里年终评估')
    await expectAccessibleInBoth(page)
    await page.getByRole('button', { name: '＋ 我的日期' }).click()
    await expectAccessibleInBoth(page)
  })
})
