import type { PolicyEvent, Target } from '../../model/dataset.ts'
import { clausesOf } from '../clauses.ts'
import { paragraphAt, type Reading, sentenceAt } from '../reading.ts'
import type { Span } from '../../model/span.ts'

/** The deadline of a target and how it is known. */
export type Deadline = Pick<Target, 'deadline' | 'deadlineBasis'>

const LIST_ITEM = /^(?:[(]?[\d一二三四五六七八九十]{1,3}[).、]|[—•·]{1,2}|[①-⑳])/
const LONGEST_LIST = 20
const OPENING = /^[\s()一二三四五六七八九十\d.、]*(?:[^,。]{0,24}。)?(?:经过[^,。]{1,8},|力争|争取)?$/

/** What the deadlines of a target are looked up in. */
export interface DeadlineSource {
  readonly reading: Reading
  /** Events with the role period, in reading order. */
  readonly periods: readonly PolicyEvent[]
  /** Events with the role deadline, in reading order. */
  readonly deadlines: readonly PolicyEvent[]
  /** The last year of the document's own period; null when it has none. */
  readonly periodEnd: string | null
}

/** The deadline the target's sentence prints: the last one before the target's end, else one later in its own clause. */
export function statedDeadline({ reading, deadlines }: DeadlineSource, target: Span): PolicyEvent | null {
  const sentence = sentenceAt(reading, target.start)
  const inSentence = deadlines.filter(({ span }) => span.start >= sentence.start && span.end <= sentence.end)
  const before = inSentence.findLast(({ span }) => span.start < target.end)
  if (before !== undefined) return before
  const clause = clausesOf(reading.folded, sentence).find(({ end }) => end >= target.end)
  return inSentence.find(({ span }) => clause !== undefined && span.end <= clause.end) ?? null
}

/** The end of a planning period that the target's sentence names before it: 「“十五五”期间,新增…」 → 2030; null when it names none. */
function periodOfSentence({ reading, periods }: DeadlineSource, target: Span): string | null {
  const sentence = sentenceAt(reading, target.start)
  const named = periods.findLast(({ span }) => span.start >= sentence.start && span.end <= target.end)
  return named?.date.split('/').at(-1) ?? null
}

/** The paragraph that introduces a list the target stands in (「到2020年:」 before 1., 2., 3.), else the target's own. */
function introducingParagraph(reading: Reading, own: Span): Span {
  const at = reading.paragraphs.findIndex(({ start }) => start === own.start)
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
  const opening = deadlines.find(
    ({ span }) =>
      span.start >= paragraph.start &&
      span.end <= Math.min(target.start, paragraph.end) &&
      OPENING.test(reading.folded.slice(paragraph.start, span.start)),
  )
  return opening?.date ?? null
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
