import type { Page } from '@playwright/test'
import { expectAccessible } from './accessibility.ts'
import { choose, pasted } from './chart-exports.ts'
import { expect, test } from './fixtures.ts'
import { clickMark, expectSentence, picture, walkTo } from './reading.ts'

const CHARTS = [
  ['timeline', '#/?chart=timeline', /期限全在/],
  ['gauges', '#/?chart=gauges', /项目标里首要的 8 项：/],
  ['coverage', '#/?chart=coverage', /条举措/],
  ['map', '#/?chart=map', /个区里/],
  ['lanes', '#/timeline?chart=lanes', /期限全在/],
  ['gauge of one target', '#/targets/target-11st79xa5lh?chart=gauges', /产业竞争力进入全市第一梯队/],
  ['gauges of a document', '#/targets?chart=gauges&doc=d-it2uda8a&view=gauges', /长宁区实施意见：7 项目标/],
] as const

test.describe('one chart alone', () => {
  for (const [name, hash, title] of CHARTS) {
    test(`${name}: title, picture, source, the way into the app, and nothing of the frame`, async ({
      page,
    }) => {
      await page.setViewportSize({ width: 700, height: 520 })
      await page.goto(`./?embed=1${hash}`)
      await expect(picture(page, title)).toBeVisible()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
      await expect(page.locator('.source-line')).toContainText(/来源：.* · 数据集 [0-9a-f]{12}/)
      const way = page.getByRole('link', { name: '在策图中打开' })
      await expect(way).toHaveAttribute('target', '_blank')
      const url = new URL((await way.getAttribute('href'))!)
      expect([url.search, url.hash.includes('chart=')]).toEqual(['', false])
      for (const gone of ['.top-bar', '.tab-bar', '.skip', '.own-events', 'dialog[open]'])
        await expect(page.locator(gone)).toHaveCount(0)
      await page.keyboard.press('p')
      await page.keyboard.press('f')
      await page.keyboard.press('n')
      await expect(page.locator('.filter-panel')).toHaveCount(0)
      await expect(page).toHaveURL(/embed=1/)
    })
  }

  test('is drawn, and stays drawn, in a frame lower than its lanes need', async ({ page }) => {
    await page.setViewportSize({ width: 600, height: 480 })
    await page.goto('./?embed=1#/timeline?chart=lanes')
    const room = page.locator('.timeline-canvas')
    await expect(room).toHaveAttribute('aria-busy', 'false')
    const heights = await room.evaluate(async (element) => {
      const seen = new Set<number>()
      for (let frame = 0; frame < 30; frame += 1) {
        await new Promise(requestAnimationFrame)
        seen.add(Math.round(element.getBoundingClientRect().height))
      }
      return [...seen]
    })
    expect(heights).toHaveLength(1)
    expect(heights[0]).toBeGreaterThan(100)
  })

  for (const chart of ['map', 'coverage', 'gauges', 'timeline']) {
    test(`${chart} fits a frame of 600×480 with its caption and its source`, async ({ page }) => {
      await page.setViewportSize({ width: 600, height: 480 })
      await page.goto(`./?embed=1#/?chart=${chart}`)
      await expect(page.locator('.chart-marks').first()).toBeVisible()
      expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(480)
    })
  }

  test('speaks and looks as the page around it asks, and leaves the choices of the app alone', async ({
    page,
  }) => {
    await page.goto('./?embed=1&lang=en&theme=dark#/?chart=map')
    await expect(picture(page, /of 16 districts/)).toBeVisible()
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
    await page.goto('./')
    await expect(picture(page, /个区里/)).toBeVisible()
    await expect(page.locator('html')).not.toHaveAttribute('data-theme')
  })

  test('keeps the filter of its address', async ({ page }) => {
    await page.goto('./?embed=1#/?chart=coverage&district=310104')
    await expect(page.locator('.source-line')).toContainText('筛选：徐汇')
  })

  test('says what is so where the address names no chart', async ({ page }) => {
    await page.goto('./?embed=1#/?chart=pie')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('这里没有图')
    await expect(page.getByRole('link', { name: '在策图中打开' })).toBeVisible()
  })

  for (const theme of ['light', 'dark'] as const) {
    test(`is accessible in the ${theme} theme`, async ({ page }) => {
      for (const hash of ['#/?chart=coverage', '#/timeline?chart=lanes', '#/?chart=pie']) {
        await page.goto(`./?embed=1&theme=${theme}${hash}`)
        await expectAccessible(page, theme)
      }
    })
  }
})

/** Another site's page with the code in it, under a policy of its own that lets frames in. */
async function pageAround(page: Page, code: string): Promise<void> {
  await page.route('**/another-page', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><meta charset="utf-8"><h1>文章</h1>${code}`,
    }),
  )
  await page.goto('./another-page')
}

test.describe('in another page', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

  test('the copied code shows the chart, and a mark opens its sentence in the whole app', async ({
    page,
    context,
  }) => {
    await page.goto('./')
    const place = page.getByRole('region', { name: /条举措/ })
    await expect(picture(page, /条举措/)).toBeVisible()
    await choose(page, place, /嵌入代码/, 'keyboard')
    await expect(place.locator('output.chart-said')).toHaveText('嵌入代码已复制')
    await pageAround(page, (await pasted(page)).text)
    const frame = page.frameLocator('iframe')
    const chart = frame.getByRole('application', { name: /条举措/ })
    await expect(chart).toBeVisible()
    await expect(frame.locator('.source-line')).toContainText('来源：5 份公开文件')
    expect((await page.locator('iframe').boundingBox())!.width).toBeGreaterThan(600)
    await chart.focus()
    await page.keyboard.press('Home')
    await expect(frame.locator('.chart-marks output')).toContainText(/徐汇/)
    const opened = context.waitForEvent('page')
    await page.keyboard.press('Enter')
    const app = await opened
    await expectSentence(app, /./)
    expect(new URL(app.url()).search).toBe('')
    await expect(app.locator('.top-bar')).toBeVisible()
    await expect(chart).toBeVisible()
  })

  test('a click in the frame does the same', async ({ page, context }) => {
    await page.goto('./?embed=1#/?chart=coverage')
    const opened = context.waitForEvent('page')
    await clickMark(page, picture(page, /条举措/), /徐汇.*服务/)
    await expectSentence(await opened, /./)
    await expect(page).toHaveURL(/embed=1/)
  })
})

test.describe('the whole app in another page', () => {
  test.use({ expectedProblems: [/frame-ancestors|Refused to frame|violates|chrome-error/] })

  test('is refused: only a chart asked for alone may be framed', async ({ page }) => {
    await pageAround(page, '<iframe src="./" width="600" height="400"></iframe>')
    await expect(page.frameLocator('iframe').locator('.top-bar')).toHaveCount(0)
  })
})

test.describe('a link copied on other data', () => {
  test('says so, hides nothing, and goes when told', async ({ page }) => {
    await page.goto('./#/targets?data=0123456789ab&district=310104')
    const notice = page.getByRole('complementary', { name: '这个链接是在另一份数据上复制的' })
    await expect(notice).toContainText('0123456789ab')
    await expect(notice).toContainText(/现在打开的是 [0-9a-f]{12}/)
    await expect(page.getByRole('heading', { level: 1 })).toContainText('项目标')
    await expectAccessible(page, 'dark')
    await notice.getByRole('button').press('Enter')
    await expect(notice).toHaveCount(0)
    await expect(page).toHaveURL(/#\/targets\?district=310104$/)
  })

  test('says so over 总览, too, and is left behind where the person goes on', async ({ page }) => {
    await page.goto('./#/?data=0123456789ab')
    const notice = page.locator('.link-notice')
    await expect(notice).toBeVisible()
    await walkTo(page, picture(page, /个区里/), /徐汇/)
    await page.keyboard.press('Enter')
    await expectSentence(page, /./)
    await expect(notice).toHaveCount(0)
  })
})
