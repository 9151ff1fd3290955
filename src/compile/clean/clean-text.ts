import type { SourceRun } from '../../model/dataset.ts'
import type { Span } from '../../model/span.ts'
import { withoutContents } from './contents.ts'
import { findNoise } from './noise.ts'
import { readPage, type Page } from './page.ts'
import { findLines, type SourceLine } from './source-line.ts'

/** A document's own words, and how they lead back to the source. All spans but the map's second column are in `text`. */
export interface CleanText {
  readonly text: string
  /** `text` folded, one UTF-16 unit to one: see `fold`. */
  readonly folded: string
  readonly title: Span | null
  readonly body: Span
  readonly paragraphs: readonly Span[]
  /** Every character of `text` but the line breaks, which are ours, stands in exactly one run. */
  readonly sourceMap: readonly SourceRun[]
  readonly page: Page
}

/**
 * Cleans a decoded source: its title line and its paragraphs in the order printed, one a line.
 *
 * Furniture, credits, indents and inserted readings are left out, everything else is exact. Runs first; no offset exists
 * before it, and none is adjusted after it. `markup` are spans of the source that are no words, ascending.
 */
export function cleanText(source: string, markup: readonly Span[] = []): CleanText {
  const page = readPage(source, withoutContents(findLines(source, findNoise(source, markup))))
  const runs: SourceRun[] = []
  const lines: SourceLine[] = []
  let length = 0
  const add = (line: SourceLine): Span => {
    const start = length === 0 ? 0 : length + 1
    let at = start
    for (const range of line.kept) {
      runs.push([at, range.start, range.end - range.start])
      at += range.end - range.start
    }
    lines.push(line)
    length = at
    return { start, end: at }
  }
  page.above.forEach(add)
  const before = page.body.slice(0, page.titleAt).map(add)
  const title = page.title ? add(page.title) : null
  const paragraphs = [...before, ...page.body.slice(page.titleAt).map(add)]
  const text = lines.map((line) => line.text).join('\n')
  // No character goes beyond its line, so the lines folded one by one are the text folded.
  const folded = lines.map((line) => line.folded).join('\n')
  const body = { start: paragraphs[0]?.start ?? text.length, end: text.length }
  return { text, folded, title, body, paragraphs, sourceMap: runs, page }
}
