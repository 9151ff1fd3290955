import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { displayText } from '../../src/derive/display-text.ts'
import type { CompiledDocument } from '../../src/model/dataset.ts'
import { sectionAt } from '../../src/model/section-at.ts'
import { expect, test } from './fixtures.ts'
import { rangesIn } from './reader-page.ts'

const FOLDER = join(import.meta.dirname, '../../public/data/documents')

/** Targets with at most this many characters behind them in their section: the next heading stands close below. */
const CLOSE = 120

const LAST_OF_SECTION = readdirSync(FOLDER)
  .map((file) => JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as CompiledDocument)
  .flatMap(({ id, sections, targets }) =>
    targets.flatMap(({ id: fact, span }) => {
      const section = sectionAt(sections, span)
      return section !== null && section.span.end - span.end <= CLOSE ? [{ doc: id, fact, section }] : []
    }),
  )

test('the line above the text names the section of the fact that is marked, also where it ends it', async ({
  page,
}) => {
  expect(LAST_OF_SECTION.length).toBeGreaterThan(0)
  for (const { doc, fact, section } of LAST_OF_SECTION.slice(0, 6)) {
    await page.goto('about:blank')
    await page.goto(`./#/reader/${doc}?fact=${fact}`)
    await expect.poll(() => rangesIn(page, 'words')).not.toEqual([])
    await expect(page.locator('.reader-path-own')).toContainText(displayText(section.title))
  }
})
