import type { Locator, Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'

const LANGUAGES = ['zh', 'en'] as const

/** The page at a hash, in a language, its pictures drawn. */
async function open(page: Page, language: 'zh' | 'en', hash: string): Promise<void> {
  await page.addInitScript((kept) => localStorage.setItem('cetu.language', kept), language)
  await page.goto(`./${hash}`)
  await expect(page.locator('.picture-frame[aria-busy="true"]')).toHaveCount(0)
  await expect(page.locator('.chart-marks').first()).toBeVisible()
}

const bottomOf = async (part: Locator) => {
  const box = (await part.boundingBox())!
  return box.y + box.height
}

/** How far the words and pictures of 总览's regions reach down, and how far the doors of a region reach past it. */
const reachOf = (page: Page) =>
  page.evaluate(() => {
    const regions = [...document.querySelectorAll('.overview-region')]
    const parts = regions.flatMap((region) => [
      ...region.querySelectorAll('p, li, figcaption, .chart-drawing'),
    ])
    const past = regions.flatMap((region) =>
      [...region.querySelectorAll('.door')].map(
        (door) => door.getBoundingClientRect().right - region.getBoundingClientRect().right,
      ),
    )
    return {
      bottom: Math.max(...parts.map((part) => part.getBoundingClientRect().bottom)),
      past: Math.max(...past),
      page: document.documentElement.scrollHeight,
    }
  })

for (const language of LANGUAGES) {
  for (const [what, hash] of [
    ['nothing above it', '#/'],
    ['a link that names what there is not above it', '#/?district=999999'],
    ['a link of other data above it', '#/?data=0123456789ab'],
    ['an early as-of day above it', '#/?asOf=2017-01-01'],
  ] as const) {
    test(`总览 is one look with ${what} (${language})`, async ({ page }) => {
      await open(page, language, hash)
      await expect(page.locator('.link-notice')).toHaveCount(hash === '#/' ? 0 : 1)
      const foot = (await page.locator('.source-strip').boundingBox())!
      const reach = await reachOf(page)
      expect(reach.page).toBe(720)
      expect(foot.y + foot.height).toBeLessThanOrEqual(720)
      expect(reach.bottom).toBeLessThanOrEqual(foot.y + 1)
      expect(reach.past).toBeLessThanOrEqual(0)
    })
  }

  for (const [what, hash] of [
    ['all time', '#/timeline'],
    ['a stretch of days', '#/timeline?from=2019-01-01&to=2020-06-30'],
  ] as const) {
    test(`时间线 keeps its switches and its foot to a line each, for ${what} (${language})`, async ({
      page,
    }) => {
      await open(page, language, hash)
      const bar = await page.locator('.timeline-bar').boundingBox()
      const foot = await page.locator('.source-strip').boundingBox()
      expect(bar!.height).toBeLessThan(48)
      expect(foot!.height).toBeLessThan(44)
      expect(await bottomOf(page.locator('.source-strip'))).toBeLessThanOrEqual(720)
    })
  }

  test(`on a phone the whole head is in sight (${language})`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    for (const hash of ['#/', '#/timeline', '#/targets?district=310104', '#/notes']) {
      await open(page, language, '#/')
      await page.goto(`./${hash}`)
      const tools = page.locator('.top-bar :is(.top-name, button, .as-of):visible')
      await expect(page.locator('.as-of')).toContainText(/\d{4}-\d\d-\d\d/)
      const boxes = await Promise.all((await tools.all()).map((tool) => tool.boundingBox()))
      expect(await bottomOf(page.locator('.top-bar')), hash).toBeLessThan(84)
      expect(boxes.length, hash).toBeGreaterThanOrEqual(hash === '#/notes' ? 7 : 8)
      for (const box of boxes) {
        expect(box!.x, hash).toBeGreaterThanOrEqual(15)
        expect(box!.x + box!.width, hash).toBeLessThanOrEqual(375)
        expect(box!.height, hash).toBeGreaterThanOrEqual(24)
      }
      const scrolls = await page.evaluate(() =>
        [...document.querySelectorAll('.top-bar, .tab-bar, .tab-bar a')].some(
          ({ scrollWidth, clientWidth }) => scrollWidth > clientWidth,
        ),
      )
      expect(scrolls, hash).toBe(false)
    }
  })
}

for (const [view, hash] of [
  ['看格子', '#/coverage?present=1'],
  ['比一比', '#/coverage?view=compare&a=310104&b=310105&present=1'],
  ['看侧重', '#/coverage?view=emphasis&present=1'],
] as const) {
  test(`覆盖 presented as ${view} is one look, its picture as wide as the screen`, async ({ page }) => {
    await open(page, 'zh', hash)
    await expect(page.locator('.coverage-bar')).toBeHidden()
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(720)
    expect((await page.locator('.chart-drawing').first().boundingBox())!.width).toBeGreaterThan(1000)
  })
}
