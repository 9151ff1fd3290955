import type { PolicyEvent, Target } from '../../model/dataset.ts'
import { clausesOf } from '../clauses.ts'
import { paragraphAt, type Reading, sentenceAt } from '../reading.ts'
import type { Span } from '../../model/span.ts'

/** The deadline of a target and how it is known. */
export type Deadline = Pick<Target, 'deadline' | 'deadlineBasis'>

const OPENING = /^[\s()一二三四五六七八九十\d.、]*(?:[^,。]{0,24}。)?(?:经过[^,。]{1,8},|力争|争取)?$/

/** What the deadlines of a target are looked up in. */
export interface DeadlineSource {
  readonly reading: Reading
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

/**
 * When a target is due.
 *
 * Stated when its sentence prints a deadline (到2020年,A达到6家,B达到50家: both); inherited from the date that opens its paragraph or
 * from the end of the document's own period; else null.
 */
export function deadlineOf(source: DeadlineSource, target: Span): Deadline {
  const stated = statedDeadline(source, target)
  if (stated !== null) return { deadline: stated.date, deadlineBasis: 'stated' }
  const { reading, deadlines, periodEnd } = source
  const paragraph = paragraphAt(reading, target.start)
  const opening = deadlines.find(
    ({ span }) =>
      span.start >= paragraph.start &&
      span.end <= target.start &&
      OPENING.test(reading.folded.slice(paragraph.start, span.start)),
  )
  if (opening !== undefined) return { deadline: opening.date, deadlineBasis: 'inherited' }
  return periodEnd === null
    ? { deadline: null, deadlineBasis: null }
    : { deadline: periodEnd, deadlineBasis: 'inherited' }
}
