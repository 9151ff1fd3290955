import type { Page } from '@playwright/test'
import { madeText } from '../../scripts/bench-reader/made-text.ts'
import { readLexicon } from '../../scripts/compile/read-lexicon.ts'
import { compileText } from '../../src/compile/compile-document.ts'
import { expect } from './fixtures.ts'

/** Puts a made plan as long as a book in the place of every document of the dataset; gives its clean text. */
export async function serveLong(page: Page): Promise<string> {
  const { lexicon } = readLexicon('seeds', 'seeds')
  const { document, removed } = compileText(
    { file: 'long.txt', sha256: 'a'.repeat(64) },
    madeText(400_000),
    lexicon!,
  )
  await page.route('**/data/documents/*.json', (route) =>
    route.fulfill({ json: { ...document!, id: /([^/]+)\.json/.exec(route.request().url())![1]!, removed } }),
  )
  return document!.text
}

/** Goes to the list of documents and gives the address of one. */
export async function longAddress(page: Page): Promise<string> {
  await page.goto('./#/reader')
  const link = page.getByRole('main').getByRole('link', { name: /徐汇区打响/ })
  return (await link.getAttribute('href'))!
}

/** Opens a made plan as long as a book; gives its clean text. */
export async function openLong(page: Page): Promise<string> {
  const text = await serveLong(page)
  await longAddress(page)
  await page
    .getByRole('main')
    .getByRole('link', { name: /徐汇区打响/ })
    .click()
  await expect(page.getByRole('article')).toBeVisible()
  return text
}
