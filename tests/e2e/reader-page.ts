import type { Page } from '@playwright/test'
import { expect } from './fixtures.ts'

/** Opens the document whose title fits. */
export async function openDocument(page: Page, title: RegExp): Promise<void> {
  await page.goto('./#/reader')
  await page.getByRole('main').getByRole('link', { name: title }).click()
  await expect(page.getByRole('article')).toBeVisible()
}

/** The words marked under a highlight, a string a range. */
export function rangesIn(page: Page, highlight: string): Promise<string[]> {
  return page.evaluate(
    (name) => ([...(CSS.highlights.get(`cetu-${name}`) ?? [])] as Range[]).map(String),
    highlight,
  )
}

/** How far below the window's top the first words under a highlight are drawn, in CSS pixels. */
export function topOf(page: Page, highlight: string): Promise<number> {
  return page.evaluate((name) => {
    const [range] = [...(CSS.highlights.get(`cetu-${name}`) ?? [])] as Range[]
    return range?.getClientRects()[0]?.top ?? Number.NaN
  }, highlight)
}
