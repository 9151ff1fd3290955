import { startsWithLabel } from '../metadata/labels.ts'
import { splitCredit } from './credits.ts'
import { isFurniture, startsOtherTexts } from './furniture.ts'
import { findInnerTitle } from './inner-title.ts'
import { isHeadingLine, isProse } from './line-forms.ts'
import { type LineTest, rememberLines } from './line-test.ts'
import { readHead } from './page-head.ts'
import { joinLines, type SourceLine } from './source-line.ts'

/** A page taken apart: the document's own lines, and what the page printed around them. */
export interface Page {
  readonly title: SourceLine | null
  /** How many lines of the body are printed above the title: those of a note that passes the document on; 0 without one. */
  readonly titleAt: number
  /** Lines of the document printed above its title, such as 文号. */
  readonly above: readonly SourceLine[]
  readonly body: readonly SourceLine[]
  /** Furniture before the first running text, in order. */
  readonly head: readonly SourceLine[]
  /** All other furniture, in order. */
  readonly rest: readonly SourceLine[]
}

/**
 * Takes a page apart by the forms of its lines.
 *
 * Behind the last running text the first piece of furniture ends the document; in between, furniture is left out line by line,
 * and credits at the ends of lines with it.
 */
export function readPage(source: string, lines: readonly SourceLine[]): Page {
  const { title, titleFolded, above, below, furniture, end } = readHead(source, lines)
  const running = lines.slice(end)
  const isPage = rememberLines(running, isFurniture)
  const stop = endOfDocument(running, isPage)
  const body = [...below]
  const rest: SourceLine[] = []
  for (const [i, line] of running.entries()) {
    if (i >= stop || line.folded === titleFolded || isPage(i) || startsOtherTexts(line.folded)) {
      rest.push(line)
      continue
    }
    const { words, credit } = splitCredit(source, line)
    if (words) body.push(words)
    if (credit) rest.push(credit)
  }
  const inner = title === null ? findInnerTitle(body) : null
  if (inner === null) return { title, titleAt: 0, above, body, head: furniture, rest }
  const own = joinLines(body.splice(inner.at, inner.lines))
  return { title: own, titleAt: inner.at, above, body, head: furniture, rest }
}

/** 一、 (一) 第三章 — a list of other texts has no such headings. */
const OUTER_HEADING =
  /^(?:第[一二三四五六七八九十]{1,3}[章节部]|[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\))/

/** The index of the first line behind the document: a list of other texts, or furniture after the last running text. */
function endOfDocument(lines: readonly SourceLine[], isPage: LineTest): number {
  const heading = lines.findLastIndex(({ folded }) => OUTER_HEADING.test(folded))
  const others = lines.findIndex(({ folded }, i) => i > heading && startsOtherTexts(folded))
  const limit = others < 0 ? lines.length : others
  const last = lines
    .slice(0, limit)
    .findLastIndex(({ folded }, i) => (isProse(folded) || isHeadingLine(folded)) && !isPage(i))
  const tail = lines.findIndex(
    ({ folded }, i) => i > last && i < limit && (isPage(i) || startsWithLabel(folded)),
  )
  return tail < 0 ? limit : tail
}
