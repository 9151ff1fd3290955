import { startsWithLabel } from '../metadata/labels.ts'
import {
  endsAsDocument,
  isDateLine,
  isDocumentNumber,
  isHeadingLine,
  isHeadMark,
  isProse,
} from './line-forms.ts'
import { type LineTest, rememberLines } from './line-test.ts'
import { joinLines, type SourceLine } from './source-line.ts'
import { findTitle, titleWords, type TitlePlace } from './title.ts'

/** How many lines between a head's last mark and the first running text may be searched for a title. */
const NEAR = 12

/** The lines before the first running text, sorted by what they are. */
export interface PageHead {
  readonly title: SourceLine | null
  /** The title's printed words, as other lines may repeat them; null without a title. */
  readonly titleFolded: string | null
  /** Lines of the document above its title, such as 文号. */
  readonly above: readonly SourceLine[]
  /** Lines of the document below its title. */
  readonly below: readonly SourceLine[]
  readonly furniture: readonly SourceLine[]
  /** Index of the first line behind the head. */
  readonly end: number
}

/**
 * Reads a page's head: it goes to the last label, date or tool before the first running text, and what stands in it and is
 * neither title nor 文号 is the page's.
 */
export function readHead(source: string, lines: readonly SourceLine[]): PageHead {
  const isMark = rememberLines(lines, isHeadMark)
  const running = firstRunningLine(lines, isMark)
  const end = running ?? Math.min(lines.length, NEAR)
  const candidates = lines.slice(0, end)
  const mark = candidates.findLastIndex((_, i) => isMark(i))
  // A table has no running text: only the ending of an official document makes its first line a title.
  const hasTitle = running === null ? headsLists(lines) : end - mark <= NEAR
  const place = hasTitle ? findTitle(candidates, lines, isMark) : null
  const printed = place && joinLines(lines.slice(place.index, place.index + place.lines))
  const above: SourceLine[] = []
  const below: SourceLine[] = []
  const furniture: SourceLine[] = []
  for (const [i, line] of candidates.entries()) {
    if (place && i >= place.index && i < place.index + place.lines) continue
    if (line.folded === printed?.folded || isMark(i) || !isOwn(candidates, i, mark, place))
      furniture.push(line)
    else if (place && i < place.index) above.push(line)
    else below.push(line)
  }
  const title = printed && titleWords(source, printed)
  return { title, titleFolded: printed?.folded ?? null, above, below, furniture, end }
}

function firstRunningLine(lines: readonly SourceLine[], isMark: LineTest): number | null {
  const first = lines.findIndex(({ folded }, i) => (isProse(folded) || isHeadingLine(folded)) && !isMark(i))
  return first < 0 ? null : first
}

/** Whether a line of the head that is no mark is the document's: 文号 anywhere; below the title a note in brackets, and all behind the last mark. */
function isOwn(head: readonly SourceLine[], index: number, mark: number, title: TitlePlace | null): boolean {
  const { folded } = head[index]!
  if (index > 0 && isEmptyLabel(head[index - 1]!.folded)) return false
  if (isDocumentNumber(folded)) return true
  if (title && index < title.index) return false
  return index > mark || (title !== null && /^(?:——|\(.*\)$)/.test(folded))
}

/** Whether the first line of lines without running text is a title: the ending of an official document, or the date line of a page below it. */
const headsLists = ([first, second]: readonly SourceLine[]): boolean =>
  endsAsDocument(first?.folded ?? '') || (second !== undefined && isDateLine(second.folded))

/** 「发文字号:」, with its value on the next line. */
const isEmptyLabel = (folded: string) => folded.endsWith(':') && startsWithLabel(folded)
