import type { Target } from '../../model/dataset.ts'
import { firstFrom, pieceAt, startingIn } from '../clauses.ts'
import { paragraphAt, type Reading, sentenceAt } from '../reading.ts'
import type { Span } from '../../model/span.ts'

/** The deadline of a target and how it is known. */
export type Deadline = Pick<Target, 'deadline' | 'deadlineBasis'>

const LIST_ITEM = /^(?:[(]?[\d一二三四五六七八九十]{1,3}[).、]|[—•·]{1,2}|[①-⑳])/
const LONGEST_LIST = 20
const FAR = 60
const OPENING = /^[\s()一二三四五六七八九十\d.、]*(?:[^,。]{0,24}。)?(?:经过[^,。]{1,8},|力争|争取)?$/

/** A date at its place. */
export interface DatedSpan extends Span {
  readonly date: string
}

/** What the deadlines of a target are looked up in. */
export interface DeadlineSource {
  readonly reading: Reading
  /** Planning periods named, in reading order. */
  readonly periods: readonly DatedSpan[]
  /** Deadlines printed, in reading order. */
  readonly deadlines: readonly DatedSpan[]
  /** The last year of the document's own period; null when it has none. */
  readonly periodEnd: string | null
}

/** The deadline the target's sentence prints: the last one before the target's end, else one later in its own clause. */
export function statedDeadline({ reading, deadlines }: DeadlineSource, target: Span): DatedSpan | null {
  const sentence = sentenceAt(reading, target.start)
  const before = startingIn(deadlines, { start: sentence.start, end: target.end }).at(-1)
  if (before !== undefined) return before
  const clause = pieceAt(reading.clauses, target.end - 1)
  const later = clause === null ? [] : startingIn(deadlines, { start: target.end, end: clause.end })
  return later[0] ?? null
}

/** The end of a planning period that the target's sentence names before it: 「“十五五”期间,新增…」 → 2030; null when it names none. */
function periodOfSentence({ reading, periods }: DeadlineSource, target: Span): string | null {
  const sentence = sentenceAt(reading, target.start)
  const named = startingIn(periods, { start: sentence.start, end: target.end }).at(-1)
  return named?.date.split('/').at(-1) ?? null
}

/** The paragraph that introduces a list the target stands in (「到2020年:」 before 1., 2., 3.), else the target's own. */
function introducingParagraph(reading: Reading, own: Span): Span {
  const at = firstFrom(reading.paragraphs, own.start)
  const words = (index: number) => {
    const paragraph = reading.paragraphs[index]
    return paragraph === undefined ? '' : reading.folded.slice(paragraph.start, paragraph.end)
  }
  let index = at
  while (index > 0 && at - index < LONGEST_LIST && LIST_ITEM.test(words(index))) index -= 1
  return index < at && words(index).endsWith(':') ? reading.paragraphs[index]! : own
}

function openingDate({ reading, deadlines }: DeadlineSource, target: Span): string | null {
  const paragraph = introducingParagraph(reading, paragraphAt(reading, target.start))
  const end = Math.min(target.start, paragraph.end)
  const first = deadlines[firstFrom(deadlines, paragraph.start)]
  if (first === undefined || first.end > end || first.start - paragraph.start > FAR) return null
  return OPENING.test(reading.folded.slice(paragraph.start, first.start)) ? first.date : null
}

/**
 * When a target is due.
 *
 * Stated when its sentence prints a deadline (到2020年,A达到6家,B达到50家: both); inherited from the
 * planning period its sentence names, the date that opens its paragraph or list, or the end of the document's own period; else null.
 */
export function deadlineOf(source: DeadlineSource, target: Span): Deadline {
  const stated = statedDeadline(source, target)
  if (stated !== null) return { deadline: stated.date, deadlineBasis: 'stated' }
  const date = periodOfSentence(source, target) ?? openingDate(source, target) ?? source.periodEnd
  return { deadline: date, deadlineBasis: date === null ? null : 'inherited' }
}
