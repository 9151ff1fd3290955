import { splitCredit } from './credits.ts'
import { isFurniture, startsOtherTexts } from './furniture.ts'
import { isDocumentNumber, isHeadingLine, isHeadMark, isProse } from './line-forms.ts'
import { startsWithLabel } from '../metadata/labels.ts'
import type { SourceLine } from './source-line.ts'
import { findTitle, titleWords } from './title.ts'

/** A page taken apart: the document's own lines, and what the page printed around them. */
export interface Page {
  readonly title: SourceLine | null
  /** Lines of the document printed above its title, such as 文号. */
  readonly above: readonly SourceLine[]
  readonly body: readonly SourceLine[]
  /** Furniture before the first running text, in order. */
  readonly head: readonly SourceLine[]
  /** All other furniture, in order. */
  readonly rest: readonly SourceLine[]
}

/** How many lines a head may have when no running text follows. */
const HEAD_WITHOUT_PROSE = 12

/**
 * Takes a page apart by the forms of its lines.
 *
 * The head goes to its last label, date or tool before the first running text; what stands in it and is not the title is the
 * page's. Behind the last running text the first piece of furniture ends the document.
 */
export function readPage(source: string, lines: readonly SourceLine[]): Page {
  const first = firstRunningLine(lines)
  const candidates = lines.slice(0, first)
  const mark = candidates.findLastIndex((line) => isHeadMark(line.folded))
  const place = first - mark > HEAD_WITHOUT_PROSE ? null : findTitle(candidates, lines)
  const titleLines = place ? lines.slice(place.index, place.index + place.lines) : []
  const title = titleLines.length > 0 ? titleWords(source, joined(titleLines)) : null
  const own = lines.map(
    (line, i) => i > mark || isOwnHeadLine(line.folded, place !== null && i > place.index),
  )
  const kept: SourceLine[] = []
  const above: SourceLine[] = []
  const head: SourceLine[] = []
  for (const [i, line] of candidates.entries()) {
    if (titleLines.includes(line)) continue
    if (!own[i] || isHeadMark(line.folded) || isCopy(line, titleLines)) head.push(line)
    else if (place && i < place.index) (isDocumentNumber(line.folded) ? above : head).push(line)
    else kept.push(line)
  }
  const { words, rest } = readBody(source, lines.slice(first), titleLines)
  return { title, above, body: [...kept, ...words], head, rest }
}

function firstRunningLine(lines: readonly SourceLine[]): number {
  const first = lines.findIndex(
    ({ folded }) => !isHeadMark(folded) && (isProse(folded) || isHeadingLine(folded)),
  )
  return first < 0 ? Math.min(lines.length, HEAD_WITHOUT_PROSE) : first
}

/** Lines between a title and the page's marks that are the document's: 文号, a note in brackets, a second title line. */
function isOwnHeadLine(folded: string, belowTitle: boolean): boolean {
  return isDocumentNumber(folded) || (belowTitle && /^(?:——|\(.*\)$)/.test(folded))
}

const isCopy = (line: SourceLine, titleLines: readonly SourceLine[]) =>
  titleLines.length === 1 && line.folded === titleLines[0]!.folded

function joined(lines: readonly SourceLine[]): SourceLine {
  return {
    kept: lines.flatMap(({ kept }) => kept),
    text: lines.map(({ text }) => text).join(''),
    folded: lines.map(({ folded }) => folded).join(''),
  }
}

function readBody(
  source: string,
  lines: readonly SourceLine[],
  titleLines: readonly SourceLine[],
): { words: readonly SourceLine[]; rest: readonly SourceLine[] } {
  const words: SourceLine[] = []
  const rest: SourceLine[] = []
  const end = endOfDocument(lines)
  for (const [i, line] of lines.entries()) {
    if (i >= end || isFurniture(line.folded) || startsOtherTexts(line.folded) || isCopy(line, titleLines)) {
      rest.push(line)
      continue
    }
    const parts = splitCredit(source, line)
    if (parts.words) words.push(parts.words)
    if (parts.credit) rest.push(parts.credit)
  }
  return { words, rest }
}

/** The index of the first line behind the document: a list of other texts, or furniture after the last running text. */
function endOfDocument(lines: readonly SourceLine[]): number {
  const others = lines.findIndex(({ folded }, i) => startsOtherTexts(folded) && i * 2 >= lines.length)
  const limit = others < 0 ? lines.length : others
  const last = lines
    .slice(0, limit)
    .findLastIndex(({ folded }) => !isFurniture(folded) && (isProse(folded) || isHeadingLine(folded)))
  const tail = lines.findIndex(
    ({ folded }, i) => i > last && i < limit && (isFurniture(folded) || startsWithLabel(folded)),
  )
  return tail < 0 ? limit : tail
}
