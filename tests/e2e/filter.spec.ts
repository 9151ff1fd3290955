import { expectAccessibleInBoth } from './accessibility.ts'
import { expect, test } from './fixtures.ts'
import { picture, walkTo } from './reading.ts'

test.describe('the filter', () => {
  test('narrows 总览 by keyboard, says so on the page, and travels', async ({ page }) => {
    await page.goto('./')
    await expect(picture(page, /个区里/)).toBeVisible()
    await page.keyboard.press('f')
    const panel = page.getByRole('dialog', { name: '筛选' })
    await expect(panel.getByRole('checkbox').first()).toBeFocused()
    await panel.getByRole('checkbox', { name: /^徐汇 / }).focus()
    await page.keyboard.press('Space')
    await expect(panel.locator('output')).toHaveText('5 份文件留下 1 份')
    await page.keyboard.press('Escape')
    await expect(panel).toBeHidden()
    await expect(page).toHaveURL(/district=310104/)
    await expect(page.getByRole('heading', { level: 1 })).toContainText('一份文件')
    await expect(page.locator('.source-line')).toContainText('筛选：徐汇')
    await page.getByRole('link', { name: '目标', exact: true }).first().click()
    await expect(page).toHaveURL(/targets\?district=310104/)
    await expect(page.getByRole('heading', { level: 1 })).toContainText('13 项目标')
  })

  test('a district it hides is 不在范围, not 无文件', async ({ page }) => {
    await page.goto('./#/?district=310104')
    await walkTo(page, picture(page, /个区/), /长宁区：不在筛选范围/)
    await expect(page.locator('.coverage-legend')).toContainText('另有 15 区不在筛选范围')
  })

  test('is cleared by mouse', async ({ page }) => {
    await page.goto('./#/targets?brand=culture')
    await page.getByRole('button', { name: '文化', exact: true }).click()
    await page.getByRole('button', { name: '清除筛选' }).click()
    await expect(page).toHaveURL(/#\/targets$/)
    await expect(page.getByRole('button', { name: /全部文件/ })).toBeVisible()
  })

  test('that leaves nothing says so on every page', async ({ page }) => {
    for (const place of ['', 'timeline', 'targets', 'reader']) {
      await page.goto(`./#/${place}?kind=speech`)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('没有文件同时满足这些条件。')
    }
  })

  test('its panel is accessible in both themes', async ({ page }) => {
    await page.goto('./')
    await expect(picture(page, /个区里/)).toBeVisible()
    await page.getByRole('button', { name: /全部文件/ }).click()
    await expect(page.getByRole('checkbox').first()).toBeVisible()
    await expectAccessibleInBoth(page)
  })
})
