import type { Page } from '@playwright/test'
import { DISTRICTS } from '../../src/model/district.ts'
import { expectAccessible, expectAccessibleInBoth } from './accessibility.ts'
import { readCsv } from '../exchange/csv/read-csv.ts'
import { exported } from './chart-exports.ts'
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
    await expect(list(page)).toContainText('格子怎么读')
    await expect(page.getByText('怎么数的')).toHaveCount(1)
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

  test('the outline is a sketch, walked by the same keys, and says so', async ({ page }) => {
    await page.getByRole('button', { name: '示意图' }).click()
    await expect(page.locator('.map-outline')).toBeVisible()
    await expect(page.locator('figcaption')).toContainText('没有审图号')
    await walkTo(page, picture(page, /个区里/), /徐汇区：/)
    await page.keyboard.press('Enter')
    await expect(list(page).locator('.measure-list > li')).toHaveCount(25)
    await expectAccessible(page, 'light')
  })

  test('an approved map prints its number, one without is refused in a sentence', async ({ page }) => {
    const map = (own: object) => ({
      type: 'FeatureCollection',
      features: DISTRICTS.map(({ name, column, row }) => ({
        type: 'Feature',
        properties: { name },
        geometry: {
          type: 'Polygon',
          coordinates: [
            [
              [column, -row],
              [column + 1, -row],
              [column + 1, -row - 1],
              [column, -row],
            ],
          ],
        },
      })),
      ...own,
    })
    await page.route('**/geo/districts.json', (route) => route.fulfill({ json: map({}) }))
    await page.getByRole('button', { name: '示意图' }).click()
    await expect(page.getByRole('alert')).toContainText('审图号')
    await expect(page.locator('.map-tiles')).toBeVisible()
    await page.unroute('**/geo/districts.json')
    await page.route('**/geo/districts.json', (route) =>
      route.fulfill({ json: map({ 审图号: '沪S(2024)012号' }) }),
    )
    await page.reload()
    await expect(page.locator('figcaption')).toContainText('审图号：沪S(2024)012号')
  })

  test('the matrix is taken along as shown and with every fact', async ({ page }) => {
    const shown = readCsv((await exported(page, page.locator('.coverage-matrix'), /CSV：图上/, 'mouse')).text)
    expect(shown.find(([place, of]) => place === '徐汇' && of === '服务')?.[2]).toBe('25')
    const facts = readCsv(
      (await exported(page, page.locator('.coverage-matrix'), /CSV：全部依据/, 'mouse')).text,
    )
    expect(facts.filter((line) => line.includes('徐汇区') && line.includes('服务'))).toHaveLength(25)
  })

  test('is accessible in both themes, with a list open', async ({ page }) => {
    await clickMark(page, matrix(page), /长宁 购物/)
    await expect(list(page).locator('blockquote').first()).toBeVisible()
    await expectAccessibleInBoth(page)
  })
})

test.describe('比一比', () => {
  const bars = (page: Page) => picture(page, /各有多少条举措/)

  test.beforeEach(async ({ page }) => {
    await page.goto('./#/coverage?view=compare')
    await expect(bars(page)).toBeVisible()
  })

  test('two sides are chosen, swapped and kept in the link', async ({ page }) => {
    const [first, second] = [page.getByLabel('比较的甲方'), page.getByLabel('比较的乙方')]
    await second.selectOption({ label: '市级' })
    await expect(page.getByRole('note')).toContainText('管全市')
    await page.getByRole('button', { name: /对调/ }).click()
    await expect(first).toHaveValue('city')
    await page.reload()
    await expect(first).toHaveValue('city')
    await expect(second).toHaveValue('310104')
    await first.selectOption({ label: '长宁区实施意见' })
    await expect(page.getByRole('heading', { level: 1 })).toContainText('长宁区实施意见')
  })

  test('a bar opens its measures by mouse and by keyboard', async ({ page }) => {
    await clickMark(page, bars(page), /长宁 购物/)
    await expect(list(page).locator('.measure-list > li')).toHaveCount(2)
    await page.getByRole('button', { name: /对调/ }).click()
    await clickMark(page, bars(page), /长宁 购物/)
    await expect(list(page).locator('.measure-list > li')).toHaveCount(2)
    await walkTo(page, bars(page), /徐汇 制造/)
    await page.keyboard.press('Enter')
    await expect(list(page).locator('.measure-list > li')).toHaveCount(1)
  })

  test('a target opens its sentence, and a side without it says so', async ({ page }) => {
    const table = page.getByRole('table', { name: '目标' })
    await expect(table).toContainText('没有这一项')
    await table.getByRole('link', { name: /新增跨国公司地区总部15家/ }).click()
    await expectSentence(page, /新增跨国公司地区总部15家/)
  })

  test('the figure of a term is the number of its sentences', async ({ page }) => {
    const figure = page.getByRole('button', { name: /^服务业 在徐汇/ })
    const count = Number(/(\d+) 处$/.exec((await figure.getAttribute('aria-label')) ?? '')?.[1])
    await figure.click()
    await expect(list(page).locator('.place-list > li')).toHaveCount(count)
    await list(page)
      .getByRole('link', { name: /看原文/ })
      .first()
      .click()
    await expectSentence(page, /服务业/)
  })

  test('is accessible in both themes', async ({ page }) => {
    await expect(page.locator('.term-group').first()).toBeVisible()
    await expectAccessibleInBoth(page)
  })
})

test.describe('看侧重', () => {
  const bars = (page: Page) => picture(page, /每千字里/)

  test.beforeEach(async ({ page }) => {
    await page.goto('./#/coverage?view=emphasis')
    await expect(bars(page)).toBeVisible()
  })

  test('a bar opens its sentences by keyboard, and a sentence its place', async ({ page }) => {
    await walkTo(page, bars(page), /2024-01-24.*五个中心/)
    const said = (await bars(page).locator('output').textContent()) ?? ''
    await page.keyboard.press('Enter')
    const count = Number(/五个中心 (\d+) 处/.exec(said)?.[1])
    expect(count).toBeGreaterThan(5)
    await expect(list(page).locator('.place-list > li')).toHaveCount(count)
    await list(page)
      .getByRole('link', { name: /看原文/ })
      .nth(1)
      .click()
    await expectSentence(page, /中心/)
  })

  test('rates and places are a choice in the link; a bar opens its sentences by mouse', async ({ page }) => {
    await page.getByRole('button', { name: '处数' }).click()
    await expect(page).toHaveURL(/per=count/)
    const bars = picture(page, /按处数，/)
    await clickMark(page, bars, /2018-04-24.*四大品牌/)
    const said = (await bars.locator('output').textContent()) ?? ''
    const count = Number(/四大品牌 (\d+) 处/.exec(said)?.[1])
    await expect(list(page).locator('.place-list > li')).toHaveCount(count)
    await list(page)
      .getByRole('link', { name: /看原文/ })
      .last()
      .click()
    await expectSentence(page, /品牌/)
    await page.goBack()
    await expect(list(page).locator('.place-list > li')).toHaveCount(count)
    await page.getByRole('button', { name: '比一比' }).click()
    await expect(page.getByLabel('比较的甲方')).toBeVisible()
  })

  test('is accessible in both themes', ({ page }) => expectAccessibleInBoth(page))
})

for (const language of ['zh', 'en'] as const) {
  test(`覆盖 fits 1280×720 and 1920×1080 without scrolling (${language})`, async ({ page }) => {
    await page.goto('./#/coverage')
    await expect(matrix(page)).toBeVisible()
    if (language === 'en') await page.getByRole('button', { name: 'English' }).click()
    await expect(page.locator('html')).toHaveAttribute('lang', language === 'en' ? 'en' : /^zh/)
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
