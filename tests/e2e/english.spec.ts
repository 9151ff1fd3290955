import type { Page } from '@playwright/test'
import { expectAccessible } from './accessibility.ts'
import { exported, readSvg } from './chart-exports.ts'
import { chineseLeft, expectEnglish } from './english.ts'
import { expect, test } from './fixtures.ts'
import { clickMark, picture, walkTo } from './reading.ts'

const lanes = (page: Page) => picture(page, /deadline/i).first()

async function inEnglish(page: Page): Promise<void> {
  await page.goto('./')
  await expect(picture(page, /个区里/)).toBeVisible()
  await page.getByRole('button', { name: 'English' }).click()
  await expect(picture(page, /of 16 districts/)).toBeVisible()
}

test.describe('in English', () => {
  test.beforeEach(({ page }) => inEnglish(page))

  test('every page, with its pictures as tables', async ({ page }) => {
    await expectEnglish(page)
    for (const name of ['Timeline', 'Targets', 'Documents', 'Notes', 'Overview']) {
      await page.getByRole('link', { name, exact: true }).first().click()
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await page.waitForLoadState('networkidle')
      await expectEnglish(page)
    }
    const turn = page.getByRole('button', { name: 'Show the same figures as a table' })
    for (let left = await turn.count(); left > 0; left -= 1) await turn.first().press('Enter')
    await expect(page.getByRole('table')).not.toHaveCount(0)
    await expectEnglish(page)
  })

  test('the export menu, what it gives, and a copy by hand', async ({ page }) => {
    const place = page.getByRole('region', { name: /of 16 districts/ })
    await place.hover()
    await place.getByRole('button', { name: 'Export' }).click()
    await expect(page.getByRole('menuitem', { name: 'Copy citation' })).toBeVisible()
    await expectEnglish(page)
    await page.keyboard.press('Escape')
    for (const line of [/CSV: as shown/, /CSV: all facts/]) {
      const { text } = await exported(page, place, line)
      expect(text.split(/[\r\n,"]+/).flatMap(chineseLeft)).toEqual([])
    }
    const svg = await exported(page, place, /SVG/)
    expect(chineseLeft((await readSvg(page, svg.text)).words)).toEqual([])
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined })
      document.execCommand = () => false
    })
    await place.getByRole('button', { name: 'Export' }).click()
    await page.getByRole('menuitem', { name: 'Copy as table' }).click()
    await expect(page.getByRole('dialog', { name: 'The browser did not let this page copy' })).toBeVisible()
    await expectEnglish(page)
    await expectAccessible(page, 'dark', '.copy-by-hand')
  })

  test('the box of commands and the list of keys', async ({ page }) => {
    await page.keyboard.press('Control+k')
    await expect(page.getByRole('option').first()).toBeVisible()
    await expectEnglish(page)
    await page.getByRole('combobox').fill('note')
    await expect(page.getByRole('option', { name: 'Note this page' })).toBeVisible()
    await expectEnglish(page)
    await page.getByRole('combobox').fill('总部')
    await expect(page.getByRole('dialog')).toContainText('5 documents')
    await expectEnglish(page)
    await page.keyboard.press('Escape')
    await page.keyboard.press('?')
    await expect(page.getByRole('dialog')).toBeVisible()
    await expectEnglish(page)
  })

  test('the filter, the notes of a page, and what is chosen in the bar', async ({ page }) => {
    await page.keyboard.press('f')
    await page.getByRole('checkbox').first().check()
    await expectEnglish(page)
    await page.keyboard.press('Escape')
    await page.keyboard.press('n')
    await page.getByRole('textbox', { name: /note/i }).fill('Check again')
    await expectEnglish(page)
    await page.keyboard.press('Control+Enter')
    await expect(page.getByText(/Saved/).first()).toBeVisible()
    await expectEnglish(page)
  })

  test('a fact in its document', async ({ page }) => {
    await clickMark(page, picture(page, /of 16 districts/), /徐汇/)
    await expect(page).not.toHaveURL(/#\/$/)
    await expectEnglish(page)
    await page.goto('./#/timeline?mode=countdown')
    await page.locator('.countdown-items a').first().click()
    await expect(page).toHaveURL(/#\/reader/)
    await expect(page.locator('.margin')).toBeVisible()
    await expectEnglish(page)
  })

  test('the timeline: lanes, preview, own dates, countdown, wall chart', async ({ page }) => {
    await page.goto('./#/timeline')
    await walkTo(page, lanes(page), /2020/)
    await expect(page.locator('.event-preview mark')).toBeVisible()
    await expectEnglish(page)
    await page.keyboard.press('a')
    await page.getByRole('textbox', { name: 'Date', exact: true }).fill('2026-02-30')
    await page.getByRole('textbox', { name: 'What', exact: true }).fill('Review')
    await page.getByRole('button', { name: 'Save' }).click()
    await expect(page.getByRole('alert')).toBeVisible()
    await expectEnglish(page)
    await page.getByRole('textbox', { name: 'Date', exact: true }).fill('2026-12-20')
    await page.getByRole('button', { name: 'Save' }).click()
    await expect(page.getByText('Saved: Review')).toBeVisible()
    await page.getByRole('button', { name: /^\d+ lanes/ }).click()
    await expectEnglish(page)
    await page.keyboard.press('Escape')
    for (const mode of ['Countdown', 'Wall chart']) {
      await page.getByRole('button', { name: mode, exact: true }).click()
      await expectEnglish(page)
    }
    for (const kind of ['Places', 'Brands', 'Roles']) {
      await page.getByRole('button', { name: kind, exact: true }).click()
      await expectEnglish(page)
    }
  })

  test('a link of other data, and the notice is accessible', async ({ page }) => {
    await page.goto('./#/?data=0123456789ab')
    await expect(page.locator('.link-notice')).toBeVisible()
    await expectEnglish(page)
    await expectAccessible(page, 'light')
  })
})

test('one chart alone on another page is English when it is asked to be', async ({ page }) => {
  await page.goto('./?embed=1&lang=en#/timeline?chart=lanes')
  await expect(lanes(page)).toBeVisible()
  await expectEnglish(page)
  await page.goto('./?embed=1&lang=en#/?chart=pie')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expectEnglish(page)
})
