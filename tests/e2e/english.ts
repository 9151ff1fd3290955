import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { DISTRICTS } from '../../src/model/district.ts'
import { expect } from './fixtures.ts'

const DATA = join(import.meta.dirname, '../../public/data')
const read = (file: string) => readFileSync(join(DATA, file), 'utf8')

/** Han characters that stand together; a quotation mark or a comma between them is passed over. */
const RUN = /\p{Script=Han}+/gu
const bare = (text: string) => (text.match(RUN) ?? []).join('')

/** Whatever the documents say, their names among it, and the names of places: all that may stay Chinese. */
const SAID: readonly string[] = [
  ...readdirSync(join(DATA, 'documents')).map((file) => bare(read(`documents/${file}`))),
  bare(read('documents.json')),
  ...DISTRICTS.flatMap(({ name, shortName }) => [name, shortName]),
]
/** The product's name, seals of the brands, the other language's own name, and the units in which the person types dates. */
const KEPT: ReadonlySet<string> = new Set(['策图', '服', '制', '购', '文', '中文', '中'])

/** Expects that no Chinese words of the interface are left on the page: in no text, name, title or placeholder that is there. */
export async function expectEnglish(page: Page): Promise<void> {
  const texts = await page.evaluate(() => {
    const found: string[] = []
    const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement
      if (parent?.closest('script, style, noscript') === null && parent.checkVisibility())
        found.push(node.textContent ?? '')
    }
    const names = ['aria-label', 'title', 'placeholder', 'alt', 'aria-valuetext', 'aria-roledescription']
    for (const element of document.querySelectorAll(names.map((name) => `[${name}]`).join(','))) {
      if (element.checkVisibility()) found.push(...names.map((name) => element.getAttribute(name) ?? ''))
    }
    return [document.title, ...found]
  })
  expect([...new Set(texts.flatMap(chineseLeft))], `Chinese on ${page.url()}`).toEqual([])
}

/** The Chinese of a text that no document says. */
export const chineseLeft = (text: string): readonly string[] =>
  (text.match(RUN) ?? []).filter((run) => !KEPT.has(run) && !SAID.some((all) => all.includes(run)))
