import type { Span } from '../../model/span.ts'
import { clausesOf } from '../clauses.ts'
import { type Reading, sectionsAt, sentenceAt } from '../reading.ts'
import { isPlanned } from '../tense.ts'

/** The clause a figure or wording stands in, with its sentence and the clause before it. */
export interface GoalClause extends Span {
  readonly sentence: Span
  /** Text of the clause before it in the same sentence; empty at the beginning. */
  readonly previous: string
  /** Where the clause's own words begin, after a date at its head: 「到2020年|新增…」. */
  readonly from: number
}

/** The clause an offset stands in. */
export function goalClauseAt(reading: Reading, offset: number): GoalClause {
  const sentence = sentenceAt(reading, offset)
  const clauses = clausesOf(reading.folded, sentence)
  const at = Math.max(
    0,
    clauses.findIndex(({ start, end }) => start <= offset && offset < end),
  )
  const clause = clauses[at] ?? sentence
  const before = clauses[at - 1]
  const dates = reading.dates.filter(({ start, end }) => start >= clause.start && end <= offset)
  const head = dates.findLast(({ start }) => start - clause.start <= 4)
  const lead = /^[\s,、\d.()一二三四五六七八九十]{0,2}/.exec(reading.folded.slice(clause.start, offset))
  return {
    ...clause,
    sentence,
    previous: before === undefined ? '' : reading.folded.slice(before.start, before.end),
    from: head?.end ?? clause.start + (/^\s*/.exec(lead?.[0] ?? '')?.[0].length ?? 0),
  }
}

/** Whether the clause speaks of what its issuer will do; see `isPlanned`. A wording that binds by itself counts as a deadline does. */
export function isGoal(reading: Reading, clause: GoalClause, binds: boolean): boolean {
  return isPlanned({
    clause: reading.folded.slice(clause.start, clause.end),
    sentence: reading.folded.slice(clause.sentence.start, clause.sentence.end),
    sectionTitles: sectionsAt(reading, clause.start).map(({ title }) => title),
    kind: reading.kind,
    hasDeadline: binds,
  })
}
