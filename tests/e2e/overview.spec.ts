import type { Page } from '@playwright/test'
import { expectAccessibleInBoth } from './accessibility.ts'
import { expect, test } from './fixtures.ts'
import { clickMark, expectSentence, picture, walkTo } from './reading.ts'

/** Picture, the mark to open, and words of the sentence it must lead to. */
const DOORS = [
  ['timeline', /期限/, /到2020年/, /到2020年/],
  ['gauge', /项目标/, /跨国公司地区总部/, /新增跨国公司地区总部15家/],
  ['matrix cell', /举措/, /长宁.*购物/, /消费升级/],
  ['map tile', /个区/, /徐汇/, /./],
] as const

/** Words of the regions that a picture's tools stand on; the tools keep their place while they are hidden. */
const coveredWords = (page: Page) =>
  page.evaluate(() => {
    const tools = [...document.querySelectorAll('.chart-tools button')].map((it) =>
      it.getBoundingClientRect(),
    )
    const walker = document.createTreeWalker(document.querySelector('.overview')!, NodeFilter.SHOW_TEXT)
    const covered: string[] = []
    while (walker.nextNode() !== null) {
      const { parentElement, textContent } = walker.currentNode
      if (parentElement?.closest('.chart-tools, .visually-hidden') !== null) continue
      const range = document.createRange()
      range.selectNodeContents(walker.currentNode)
      const meets = (a: DOMRect, b: DOMRect) =>
        a.left < b.right && b.left < a.right && a.top + 2 < b.bottom && b.top + 2 < a.bottom
      if ([...range.getClientRects()].some((box) => tools.some((tool) => meets(box, tool))))
        covered.push(textContent ?? '')
    }
    return covered
  })

test.describe('总览', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('./')
    await expect(picture(page, /个区里/)).toBeVisible()
  })

  for (const [what, name, mark, sentence] of DOORS) {
    test(`a ${what} leads to its sentence by mouse, Back returns, and it does by keyboard`, async ({
      page,
    }) => {
      await clickMark(page, picture(page, name), mark)
      await expectSentence(page, sentence)
      await page.goBack()
      await expect(page).toHaveURL(/#\/\?mark=/)
      await expect(picture(page, name)).toBeVisible()
      await walkTo(page, picture(page, name), mark)
      await page.keyboard.press('Enter')
      await expectSentence(page, sentence)
    })
  }

  test('a district without a document opens nothing and says so', async ({ page }) => {
    await walkTo(page, picture(page, /个区里/), /静安.*无文件/)
    await page.keyboard.press('Enter')
    await expect(page).not.toHaveURL(/reader/)
  })

  test('the as-of date moves the days past, and travels in the link', async ({ page }) => {
    await page.getByLabel(/截至日期/).fill('2021-01-01')
    await expect(page).toHaveURL(/asOf=2021-01-01/)
    await walkTo(page, picture(page, /期限/), /已过 1 天/)
  })

  test('a picture turns into a table of the same rows', async ({ page }) => {
    const region = page.getByRole('region', { name: /项目标：.*尚无进展数据/ })
    await region.hover()
    await region.getByRole('button', { name: /表格/ }).click()
    await expect(region.getByRole('table')).toContainText('15')
  })

  for (const language of ['zh', 'en'] as const) {
    test(`the tools of a picture cover no words (${language})`, async ({ page }) => {
      if (language === 'en') await page.getByRole('button', { name: 'English' }).click()
      await expect(page.locator('.overview-pictures .chart-tools')).toHaveCount(4)
      expect(await coveredWords(page)).toEqual([])
    })
  }

  test('speaks English and keeps the choice', async ({ page }) => {
    await page.getByRole('button', { name: 'English' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('5 documents')
    await page.reload()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('5 documents')
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  })

  test('is accessible in both themes', ({ page }) => expectAccessibleInBoth(page))
})

test('data that cannot be read is said on the page', async ({ page }) => {
  await page.route('**/data/summary.json', (route) => route.fulfill({ status: 200, body: '{"schema":"x"}' }))
  await page.goto('./')
  await expect(page.getByRole('alert')).toContainText('npm run compile')
})

test.describe('data that does not arrive', () => {
  test.use({ expectedProblems: [/ERR_FAILED.*summary\.json/] })

  test('is said on any page, and 重试 asks again', async ({ page }) => {
    await page.route('**/data/summary.json', (route) => route.abort())
    await page.goto('./#/timeline')
    await expect(page.getByRole('alert')).toContainText('请检查网络')
    await expect(page.getByRole('alert')).not.toContainText('npm run compile')
    await page.unroute('**/data/summary.json')
    await page.getByRole('button', { name: '重试' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('期限')
  })
})

test('a page whose data is slow to come says that it is opening', async ({ page }) => {
  let go = () => {}
  const held = new Promise<void>((resolve) => (go = resolve))
  await page.route('**/data/summary.json', async (route) => {
    await held
    await route.continue()
  })
  await page.goto('./#/timeline')
  const said = () =>
    page.evaluate(() => {
      const { content, visibility } = getComputedStyle(document.body, '::before')
      return `${content} ${visibility}`
    })
  await expect.poll(said).toBe('"正在打开……" visible')
  go()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('期限')
  expect(await said()).toBe('none visible')
})

for (const language of ['zh', 'en'] as const) {
  test(`fits 1280×720 and 1920×1080 without scrolling (${language})`, async ({ page }) => {
    await page.goto('./')
    await expect(picture(page, /个区里/)).toBeVisible()
    if (language === 'en') await page.getByRole('button', { name: 'English' }).click()
    for (const [width, height] of [
      [1280, 720],
      [1920, 1080],
    ] as const) {
      await page.setViewportSize({ width, height })
      await page.goto('./')
      await expect(picture(page, language === 'en' ? /of 16 districts/ : /个区里/)).toBeVisible()
      const over = await page.evaluate(() => ({
        x: document.documentElement.scrollWidth - innerWidth,
        y: document.documentElement.scrollHeight - innerHeight,
      }))
      expect(over, `${width}×${height}`).toEqual({ x: 0, y: 0 })
    }
  })
}

test('an address that names no page opens 总览', async ({ page }) => {
  await page.goto('./#/nowhere/at/all')
  await expect(picture(page, /个区里/)).toBeVisible()
})

test('Back puts the focus on the mark the person left from', async ({ page }) => {
  await page.goto('./')
  await walkTo(page, picture(page, /个区里/), /徐汇/)
  await page.keyboard.press('Enter')
  await expectSentence(page, /./)
  await page.goBack()
  await expect(picture(page, /个区里/)).toBeFocused()
  await expect(picture(page, /个区里/).locator('output')).toContainText('徐汇')
})

test('the focus goes along to the page that opens', async ({ page }) => {
  await page.goto('./')
  await walkTo(page, picture(page, /期限/), /到2020年/)
  await page.keyboard.press('Enter')
  await expectSentence(page, /到2020年/)
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.closest('#content') !== null))
    .toBe(true)
})
