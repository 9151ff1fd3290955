import { expectAccessibleInBoth } from './accessibility.ts'
import { expect, test } from './fixtures.ts'
import { expectSentence, picture, walkTo } from './reading.ts'

test.describe('演示', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('./')
    await expect(picture(page, /个区里/)).toBeVisible()
  })

  test('P shows the overview as slides, arrows turn them, Esc leaves', async ({ page }) => {
    await page.keyboard.press('p')
    await expect(page).toHaveURL(/present=1/)
    await expect(page.getByRole('navigation', { name: '页面' })).toHaveCount(0)
    const title = page.getByRole('heading', { level: 1 })
    const first = await title.textContent()
    await page.keyboard.press('ArrowRight')
    await expect(title).not.toHaveText(first!)
    await page.keyboard.press('End')
    await expect(title).toContainText('个区里')
    await page.keyboard.press('PageUp')
    await expect(title).toContainText('举措')
    await page.keyboard.press('Escape')
    await expect(page).not.toHaveURL(/present/)
    await expect(page.getByRole('navigation', { name: '页面' }).first()).toBeVisible()
  })

  test('the Back of the browser leaves the presentation, not the overview', async ({ page }) => {
    await page.keyboard.press('p')
    await expect(page.getByRole('main', { name: /第 1 页/ })).toBeVisible()
    await page.keyboard.press('ArrowRight')
    await expect(page).toHaveURL(/present=2/)
    await page.goBack()
    await expect(page).not.toHaveURL(/present/)
    await expect(picture(page, /个区里/)).toBeVisible()
  })

  test('a click on a slide leads to the sentence and one key comes back', async ({ page }) => {
    await page.goto('./#/?present=3')
    const chart = picture(page, /./)
    await walkTo(page, chart, /./)
    await page.keyboard.press('Enter')
    await expectSentence(page, /./)
    for (const line of ['.reader-title', '.reader-from > span']) {
      const cut = await page
        .locator(line)
        .evaluateAll(
          (all) =>
            all.filter((each) => !each.matches('.reader-path') && each.scrollWidth > each.clientWidth + 1)
              .length,
        )
      expect(cut, line).toBe(0)
    }
    await page.keyboard.press('Backspace')
    await expect(page).toHaveURL(/present=3/)
  })

  test('no type on a slide, nor on a presented page, is under 20 px', async ({ page }) => {
    for (const hash of [
      '#/?present=1',
      '#/?present=2',
      '#/?present=10',
      '#/?present=11',
      '#/targets?present=1',
    ]) {
      await page.goto(`./${hash}`)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await page.waitForLoadState('networkidle')
      const small = await page.evaluate(() => {
        const found: string[] = []
        for (const element of document.querySelectorAll<HTMLElement>('#root *')) {
          const own = [...element.childNodes].some(
            (node) => node.nodeType === 3 && node.textContent!.trim() !== '',
          )
          const hidden = element.closest('.visually-hidden, .chart-tools, [hidden]') !== null
          const { width } = element.getBoundingClientRect()
          const size = Number.parseFloat(getComputedStyle(element).fontSize)
          if (own && !hidden && width > 0 && size < 19.9)
            found.push(`${element.className}: ${size} ${element.textContent}`)
        }
        return found
      })
      expect(small, hash).toEqual([])
    }
  })

  for (const hash of ['#/targets?present=1', '#/reader/d-it2uda8a?present=1']) {
    test(`the keys that turn slides turn a presented page: ${hash}`, async ({ page }) => {
      await page.goto(`./${hash}`)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      const at = () => page.evaluate(() => Math.round(scrollY))
      expect(await at()).toBe(0)
      await page.keyboard.press('ArrowRight')
      await expect.poll(at).toBeGreaterThan(200)
      await page.keyboard.press('PageUp')
      await expect.poll(at).toBe(0)
      await page.keyboard.press('End')
      await expect
        .poll(() => page.evaluate(() => document.documentElement.scrollHeight - innerHeight - scrollY))
        .toBeLessThan(2)
    })
  }

  test('does not scroll sideways on any presented page', async ({ page }) => {
    for (const hash of [
      '#/?present=1',
      '#/timeline?present=1',
      '#/targets?present=1',
      '#/reader?present=1',
    ]) {
      await page.goto(`./${hash}`)
      await page.waitForLoadState('networkidle')
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect(over, hash).toBeLessThanOrEqual(0)
    }
  })

  test('slides are accessible in both themes', async ({ page }) => {
    await page.goto('./#/?present=2')
    await expect(page.getByRole('main', { name: /第 2 页/ })).toBeVisible()
    await expectAccessibleInBoth(page)
  })
})
