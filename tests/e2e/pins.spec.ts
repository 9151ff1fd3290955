import type { Page } from '@playwright/test'
import { expectAccessibleInBoth } from './accessibility.ts'
import { expect, test } from './fixtures.ts'
import { picture } from './reading.ts'

const gauges = (page: Page) => picture(page, /项目标/).first()
const list = (page: Page) => page.getByRole('dialog', { name: '选首要目标' })

/** What the first gauge says. */
async function firstGauge(page: Page): Promise<string> {
  await gauges(page).focus()
  await page.keyboard.press('Home')
  return (await gauges(page).locator('output').textContent()) ?? ''
}

test.describe('headline targets on 总览', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('./')
    await expect(gauges(page)).toBeVisible()
  })

  test('are pinned by keyboard, stand first after a reload, and fall back to the rule', async ({ page }) => {
    const byRule = await firstGauge(page)
    await page.getByRole('button', { name: '选首要目标' }).press('Enter')
    await list(page)
      .getByRole('checkbox', { name: /单位生活垃圾分类/ })
      .focus()
    await page.keyboard.press('Space')
    await expect(list(page)).toContainText('已钉 1 项')
    await page.keyboard.press('Escape')
    await expect.poll(() => firstGauge(page)).toContain('垃圾分类')
    await page.reload()
    await expect(gauges(page)).toBeVisible()
    await expect.poll(() => firstGauge(page), { timeout: 15_000 }).toContain('垃圾分类')
    await expect(page.getByRole('link', { name: '我的记录 1' })).toBeVisible()
    await page.getByRole('button', { name: '选首要目标' }).click()
    await list(page).getByRole('button', { name: '全部取下' }).click()
    await expect(list(page)).toContainText('还没有钉')
    await list(page).getByRole('button', { name: '关闭' }).click()
    await expect.poll(() => firstGauge(page)).toBe(byRule)
  })

  test('one that the rule does not take is pinned by mouse, and found by its words', async ({ page }) => {
    await page.getByRole('button', { name: '选首要目标' }).click()
    await list(page).getByRole('searchbox', { name: '找目标' }).fill('融合发展示范区')
    await list(page).getByRole('checkbox').first().click()
    await expect(list(page)).toContainText('已钉 1 项')
    await list(page).getByRole('button', { name: '关闭' }).click()
    await expect.poll(() => firstGauge(page)).toContain('融合发展示范区')
  })

  test('leave 总览 in one look at 1280×720, and every part has a door under the same filter', async ({
    page,
  }) => {
    const fits = await page.evaluate(() => document.documentElement.scrollHeight <= innerHeight)
    expect(fits).toBe(true)
    await page.goto('./#/?district=310104')
    await page.getByRole('link', { name: '时间线 →' }).click()
    await expect(page).toHaveURL(/#\/timeline\?district=310104/)
  })

  test('the as-of day of the address moves the days of the timeline and the countdown', async ({ page }) => {
    await page.goto('./#/timeline?mode=countdown&asOf=2020-12-21')
    await expect(page.getByRole('table')).toContainText('还有 10 天')
    await expect(page.getByRole('heading', { level: 1 })).toContainText('还没到')
    await page.getByLabel('截至日期：状态与天数按这一天计算').fill('2021-01-10')
    await expect(page).toHaveURL(/asOf=2021-01-10/)
    await expect(page.getByRole('table')).toContainText('已过 10 天')
  })

  test('the list of pins is accessible in both themes', async ({ page }) => {
    await page.getByRole('button', { name: '选首要目标' }).click()
    await expect(list(page).getByRole('checkbox').first()).toBeVisible()
    await expectAccessibleInBoth(page)
  })
})
