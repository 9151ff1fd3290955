import type { Page } from '@playwright/test'
import { expectAccessible } from './accessibility.ts'
import { expect, test } from './fixtures.ts'
import { clickMark, expectSentence, picture, walkTo } from './reading.ts'

const matrix = (page: Page) => picture(page, /推进(四大品牌|五个中心)/)
const list = (page: Page) => page.getByRole('region', { name: '格子背后的举措' })

test.describe('覆盖', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('./#/coverage')
    await expect(matrix(page)).toBeVisible()
  })

  test('is reached from the bar and says how it counts', async ({ page }) => {
    await page.goto('./')
    await page.getByRole('navigation', { name: '页面' }).first().getByRole('link', { name: '覆盖' }).click()
    await expect(page).toHaveURL(/#\/coverage/)
    await expect(list(page)).toContainText('怎么数的')
  })

  test('a cell opens its measures by mouse, and a measure its sentence', async ({ page }) => {
    await clickMark(page, matrix(page), /长宁 购物/)
    await expect(list(page).getByRole('heading', { level: 2 })).toContainText('长宁')
    await expect(list(page).getByRole('heading', { level: 2 })).toContainText('2 条举措')
    await expect(list(page).locator('.measure-list > li')).toHaveCount(2)
    await expect(list(page).locator('mark.quote-name')).toHaveText('上海购物')
    await list(page)
      .getByRole('link', { name: /打造数字经济新优势/ })
      .click()
    await expectSentence(page, /打造数字经济新优势/)
    await page.goBack()
    await expect(list(page).locator('.measure-list > li')).toHaveCount(2)
  })

  test('a cell opens by keyboard, and its parts show their own lists', async ({ page }) => {
    await walkTo(page, matrix(page), /徐汇 服务/)
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/cell=/)
    for (const button of await list(page).getByRole('group', { name: '只看' }).getByRole('button').all()) {
      await button.focus()
      await page.keyboard.press('Enter')
      const count = Number(await button.locator('b').textContent())
      await expect(list(page).locator('.measure-list > li')).toHaveCount(count)
    }
  })

  test('what is not counted is listed with its reason', async ({ page }) => {
    await clickMark(page, matrix(page), /长宁 购物/)
    await expect(list(page).locator('.left-out')).toContainText('只写统称')
  })

  test('a silent cell, a district without documents and one out of scope are three things', async ({
    page,
  }) => {
    await page.goto('./#/coverage?by=centre')
    await walkTo(page, matrix(page), /长宁 经济 0 条：文件未提及/)
    await walkTo(page, matrix(page), /黄浦：无文件/)
    await page.goto('./#/coverage?district=310105')
    await walkTo(page, matrix(page), /徐汇：不在范围/)
  })

  test('a link gives back dimension, preambles, cell and part', async ({ page }) => {
    await page.getByRole('button', { name: '五个中心' }).click()
    await page.getByRole('button', { name: '含总体目标等' }).click()
    await clickMark(page, matrix(page), /徐汇 科创/)
    await list(page)
      .getByRole('button', { name: /量化目标/ })
      .click()
    const count = await list(page).locator('.measure-list > li').count()
    await page.reload()
    await expect(page.getByRole('button', { name: '五个中心' })).toHaveAttribute('aria-pressed', 'true')
    await expect(page.getByRole('button', { name: '含总体目标等' })).toHaveAttribute('aria-pressed', 'true')
    await expect(list(page).locator('.measure-list > li')).toHaveCount(count)
  })

  test('the map opens all measures of a district', async ({ page }) => {
    await clickMark(page, picture(page, /个区里/), /徐汇/)
    await expect(list(page).getByRole('heading', { level: 2 })).toContainText('全部举措')
    await expect(list(page).locator('.measure-list > li')).toHaveCount(25)
  })

  for (const theme of ['light', 'dark'] as const) {
    test(`is accessible in the ${theme} theme, with a list open`, async ({ page }) => {
      await clickMark(page, matrix(page), /长宁 购物/)
      await expect(list(page).locator('blockquote').first()).toBeVisible()
      await expectAccessible(page, theme)
    })
  }
})

for (const language of ['zh', 'en'] as const) {
  test(`覆盖 fits 1280×720 and 1920×1080 without scrolling (${language})`, async ({ page }) => {
    await page.goto('./')
    if (language === 'en') await page.getByRole('button', { name: 'English' }).click()
    for (const [width, height] of [
      [1280, 720],
      [1920, 1080],
    ] as const) {
      await page.setViewportSize({ width, height })
      await page.goto('./#/coverage?cell=%E5%BE%90%E6%B1%87.service')
      await expect(page.locator('.measure-list blockquote').first()).toBeVisible()
      const over = await page.evaluate(() => ({
        x: document.documentElement.scrollWidth - innerWidth,
        y: document.documentElement.scrollHeight - innerHeight,
      }))
      expect(over, `${width}×${height}`).toEqual({ x: 0, y: 0 })
    }
  })
}
