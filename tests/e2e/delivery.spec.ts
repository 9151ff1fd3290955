import { PRODUCTION_HEADERS } from '../../scripts/build/headers.ts'
import type { Page, Request } from '@playwright/test'
import { BUDGETS } from '../../scripts/build/budget.ts'
import { expect, test } from './fixtures.ts'

test.describe('the built app as it is served', () => {
  test('carries the production headers', async ({ request }) => {
    const response = await request.get('./')
    for (const [name, value] of Object.entries(PRODUCTION_HEADERS)) {
      expect(response.headers()[name.toLowerCase()], name).toBe(value)
    }
    expect(response.headers()['cache-control']).toBe('no-cache')
  })

  test('has its headline in the page before any script runs', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) })
    const page = await context.newPage()
    await page.goto('./')
    await expect(page.getByRole('heading', { level: 1 })).toContainText(/五份文件写下 \d+ 项目标/)
    await context.close()
  })

  test('answers 404 for a file that is not there', async ({ request }) => {
    const response = await request.get('./assets/gone-12345678.js')
    expect(response.status()).toBe(404)
    expect(response.headers()['cache-control']).toBe('no-store')
  })

  test('lets hashed files be kept and asks for the page and the data again', async ({ request }) => {
    const [script] = /assets\/[^"]+\.js/.exec(await (await request.get('./')).text()) ?? []
    const cacheOf = async (path: string) => (await request.get(path)).headers()['cache-control']
    expect(await cacheOf(`./${script}`)).toBe('public, max-age=31536000, immutable')
    expect(await cacheOf('./data/summary.json')).toBe('no-cache')
  })

  test('opens without an error and shows a heading', async ({ page }) => {
    await page.goto('./')
    await expect(page.getByRole('heading').first()).toBeVisible()
    await page.waitForLoadState('networkidle')
  })

  test('loads no more code for 总览 than the budget allows', async ({ page }) => {
    const scripts: Request[] = []
    page.on('requestfinished', (request) => {
      if (request.resourceType() === 'script') scripts.push(request)
    })
    await page.goto('./')
    await expect(page.locator('canvas').first()).toBeVisible()
    await page.waitForLoadState('networkidle')
    const sizes = await Promise.all(scripts.map((request) => request.sizes()))
    const bytes = sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0)
    expect(bytes).toBeGreaterThan(0)
    expect(bytes).toBeLessThanOrEqual(BUDGETS.find(({ name }) => name === '总览')!.limit)
  })
})

test.describe('the content policy', () => {
  test.use({ expectedProblems: [/TrustedScript|content policy|Content Security Policy/] })

  test('refuses code that is put into the page', async ({ page }) => {
    await page.goto('./')
    const ran = await page.evaluate(() => {
      const script = document.createElement('script')
      try {
        script.text = 'window.ran = true'
        document.head.append(script)
      } catch {
        // Trusted Types refuse the text before the policy has to refuse the script.
      }
      return 'ran' in window
    })
    expect(ran).toBe(false)
  })
})

test.describe('code that does not arrive', () => {
  test.use({ expectedProblems: [/Failed to load resource|dynamically imported|net::ERR/] })

  test('is said on the page', async ({ page }) => {
    await page.route(/assets\/app-.*\.js$/, (route) => route.abort())
    await page.goto('./#/targets')
    await expect(page.getByRole('alert')).toContainText('请检查网络后刷新')
  })

  test('of a page is said there, and 重试 asks again', async ({ page }) => {
    await page.route(/assets\/targets-page-.*\.js$/, (route) => route.abort())
    await page.goto('./#/targets')
    await expect(page.getByRole('alert')).toContainText('重试')
    await page.unroute(/assets\/targets-page-.*\.js$/)
    await page.getByRole('button', { name: '重试' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('项目标')
  })
})

test.describe('what is pressed before the code has come', () => {
  /** 总览 as the HTML has it, its code held back until told. */
  async function openWithoutCode(page: Page): Promise<() => void> {
    let go = () => {}
    const held = new Promise<void>((resolve) => (go = resolve))
    await page.route(/assets\/app-.*\.js$/, async (route) => {
      await held
      await route.continue()
    })
    await page.goto('./', { waitUntil: 'commit' })
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    return go
  }

  test('a button does what it says once the code is there', async ({ page }) => {
    const go = await openWithoutCode(page)
    await page.getByRole('button', { name: '搜索' }).click()
    go()
    await expect(page.getByRole('dialog').getByRole('combobox')).toBeVisible()
  })

  test('a link leads on', async ({ page }) => {
    const go = await openWithoutCode(page)
    await page.getByRole('link', { name: '覆盖' }).first().click()
    go()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('条举措都推进')
  })
})

test('on a phone no page is wider than the screen', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    baseURL: baseURL!,
    viewport: { width: 390, height: 844 },
    isMobile: true,
    hasTouch: true,
    locale: 'zh-CN',
  })
  const page = await context.newPage()
  for (const hash of [
    '',
    'timeline',
    'timeline?mode=countdown',
    'timeline?mode=wall',
    'targets',
    'coverage',
    'reader',
    'notes',
  ]) {
    await page.goto(`./#/${hash}`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await page.waitForLoadState('networkidle')
    expect(await page.evaluate(() => [innerWidth, document.documentElement.scrollWidth]), hash).toEqual([
      390, 390,
    ])
  }
  await context.close()
})
