import { numeralValue } from '../../model/han-numeral.ts'
import type { Span } from '../../model/span.ts'
import { allMatches } from '../all-matches.ts'
import { pieceAt } from '../clauses.ts'
import { sentenceAt } from '../reading.ts'
import type { DatedSpan, DeadlineSource } from './stated-deadline.ts'

/** A number of years in which something is to be done; not 「近五年累计」, 「过去三年间」, 「三年内的企业」, 「五年内容」. */
const TERM =
  /(?<![第近前过去每满逾超\d十百年第“])(?<years>[一两二三四五六七八九十]|1?\d)年(?:内(?![容部的无]|新?(?:认定|注册|成立|获))|累计|间(?!隔|的)|(?:左右)?的?时间)/g
/** How much of a sentence before a target is read for a term, in characters. */
const FAR = 120

interface Term extends Span {
  readonly years: number
}

/** The last term of a target's sentence in its own clause, or in one before it that says nothing else: 「三年内,|培训1.5万人次」. */
function termOf({ reading }: DeadlineSource, target: Span): Term | null {
  const { folded, clauses } = reading
  const from = Math.max(sentenceAt(reading, target.start).start, target.start - FAR)
  const match = allMatches(folded.slice(from, target.end), TERM).at(-1)
  if (match === undefined) return null
  const start = from + match.index
  const end = start + match[0].length
  const clause = pieceAt(clauses, start)
  const holds = clause !== null && (clause.end >= target.end || end >= clause.end)
  const years = numeralValue(match.groups?.['years'] ?? '')
  return holds && years !== null ? { start, end, years } : null
}

/** The last year of a term in the document's own period; null without one, as nothing then tells the first year, and when it is longer. */
function lastYear({ periodStart, periodEnd }: DeadlineSource, years: number): string | null {
  const last = periodStart === null ? null : String(Number(periodStart.slice(0, 4)) + years - 1)
  return last !== null && periodEnd !== null && last <= periodEnd ? last : null
}

/**
 * The end of the years a target's sentence gives it: 「五年累计引进首店250家」 in a plan for 2026–2030 is due 2030. Null when
 * it gives none, and for 「三年内培训1.5万人次」 in an opinion of 2025 without a period: its three years may begin with it or the year after.
 *
 * A deadline printed behind the term or in its clause is nearer, and so is one that is all its clause says: 「到2027年,三年内…」.
 */
export function termDeadline(source: DeadlineSource, target: Span, stated: DatedSpan | null): string | null {
  const term = termOf(source, target)
  if (term === null) return null
  const { clauses } = source.reading
  const clause = stated === null ? null : pieceAt(clauses, stated.start)
  const nearer =
    stated !== null && (clause === null || clause.end >= term.start || clause.end - stated.end <= 1)
  return nearer ? null : lastYear(source, term.years)
}
