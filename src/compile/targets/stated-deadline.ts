import type { Span } from '../../model/span.ts'
import { firstFrom, pieceAt, startingIn } from '../clauses.ts'
import { paragraphAt, type Reading, sentenceAt } from '../reading.ts'

const YEARLY = /^(?:其中)?(?:每年|逐年|年均|全年)/
const FINISHING =
  /^(?:[前底末内],?)?(?:全面|全部|基本|力争)?(?:完成|建成|竣工|投[入用产]|交付|落地|开[工放业]|启用|到位|实现)[^,。;\d]{0,8}$/
/** How far behind a list of dates its figures may end, in characters. */
const LONGEST_PAIRING = 120

/** A date at its place. */
export interface DatedSpan extends Span {
  readonly date: string
  /** Whether only a planning period is named, 「“十五五”末」: such a deadline is inherited. */
  readonly named?: boolean
  /** Whether a year is printed, 「2026年至2030年」; 「“十五五”期间」 prints none. */
  readonly printed?: boolean
}

/** What the deadlines of a target are looked up in. */
export interface DeadlineSource {
  readonly reading: Reading
  /** Planning periods named, in reading order. */
  readonly periods: readonly DatedSpan[]
  /** Deadlines printed, in reading order. */
  readonly deadlines: readonly DatedSpan[]
  /** The first year of the document's own period; null when it has none. */
  readonly periodStart: string | null
  /** The last year of the document's own period; null when it has none. */
  readonly periodEnd: string | null
}

const clauseAt = ({ clauses }: Reading, offset: number): Span =>
  pieceAt(clauses, offset) ?? { start: offset, end: offset }

/** Of deadlines listed before 分别 the one of the target's place: 「2026年、2028年分别达到60%、80%」; null when none are listed. */
function pairedDeadline(reading: Reading, before: readonly DatedSpan[], target: Span): DatedSpan | null {
  const { folded } = reading
  const last = before.at(-1)
  if (last === undefined) return null
  const words = folded.slice(last.end, target.end)
  const at = words.indexOf('分别')
  if (at < 0 || words.length > LONGEST_PAIRING) return null
  const listed = before.findLastIndex(
    (one, i) => i === 0 || !/^[、和及与]$/.test(folded.slice(before[i - 1]!.end, one.start)),
  )
  const marks = folded.slice(last.end + at, Math.max(target.start, last.end + at)).match(/[、和及与]/g) ?? []
  return before.length - listed < 2 ? null : (before[listed + marks.length] ?? null)
}

/** The deadline of the clause after the target's when that clause only says when it is done: 「新增泊位300个,2027年底前完成」. */
function finishingDate({ reading, deadlines }: DeadlineSource, target: Span): DatedSpan | null {
  const at = firstFrom(reading.clauses, target.end)
  const next = reading.clauses[at]
  const first = next && deadlines[firstFrom(deadlines, next.start)]
  if (!first || next.end > sentenceAt(reading, target.start).end || first.start - next.start > 2) return null
  return first.end <= next.end && FINISHING.test(reading.folded.slice(first.end, next.end)) ? first : null
}

/** The one date of the row a target stands in, when it fills a cell behind the target: 「新增网点10个,改造12个 | 2026年9月底」. */
function cellDate({ reading, deadlines }: DeadlineSource, target: Span): DatedSpan | null {
  const line = paragraphAt(reading, target.start)
  const [date, ...others] = startingIn(deadlines, { start: target.end, end: Math.max(target.end, line.end) })
  if (date === undefined || others.length > 0) return null
  const isEdge = (at: number) => at >= line.end || /[\t|]/.test(reading.folded[at] ?? '')
  return isEdge(date.start - 1) && isEdge(date.end) ? date : null
}

/** Of the years of a span before 分别 the one of the target's place: 「2026年至2028年分别改造40个、50个、60个」; null when there are not as many figures as years. */
function yearOfSpan({ reading, periods }: DeadlineSource, sentence: Span, target: Span): DatedSpan | null {
  const span = startingIn(periods, { start: sentence.start, end: target.end }).at(-1)
  const [from, to] = span?.date.split('/').map(Number) ?? []
  if (span === undefined || from === undefined || to === undefined) return null
  const words = reading.folded.slice(span.end, Math.min(sentence.end, span.end + LONGEST_PAIRING))
  const list = /^[^,。;]{0,4}分别[^,。;]*/.exec(words)?.[0] ?? ''
  const marks = (part: string) => part.match(/[、和及与]/g)?.length ?? 0
  const before = list.slice(0, Math.max(0, target.start - span.end))
  if (target.end > span.end + list.length || marks(list) !== to - from) return null
  return { ...span, date: String(from + marks(before)) }
}

/** 按照…要求,|到2027年: words that lead in to a date at the head of a sentence. */
const LEADS_IN = [
  '按',
  '根据',
  '依据',
  '依照',
  '参照',
  '通过',
  '经过',
  '围绕',
  '依托',
  '对标',
  '力争',
  '同时',
  '此外',
]

/** Whether nothing, or one clause that leads in, stands between two places. */
const isHead = ({ folded }: Reading, from: number, to: number): boolean => {
  if (to <= from) return true
  const words = folded.slice(from, to)
  const at = words.search(/\p{Script=Han}/u)
  return words.indexOf(',') === words.length - 1 && LEADS_IN.some((lead) => words.startsWith(lead, at))
}

/** The deadline a sentence begins with; it holds beyond a semicolon, others do not: 「要确保年内新增5个;|要压缩时限」. */
const openingOf = (reading: Reading, deadlines: readonly DatedSpan[], sentence: Span): DatedSpan | null =>
  deadlines.find(({ start }) => isHead(reading, sentence.start, clauseAt(reading, start).start)) ?? null

/** Deadlines without those of brackets that are closed before the target: 「600家(2027年达到500家),|园区5个」; all when no other is left: 「近期(2027年)|新增5个」. */
function outsideBrackets(
  { folded }: Reading,
  deadlines: readonly DatedSpan[],
  target: Span,
): readonly DatedSpan[] {
  const first = deadlines[0]
  if (first === undefined || !folded.slice(first.end, target.start).includes(')')) return deadlines
  const others = deadlines.filter(({ end }) => {
    const mark = /[()]/.exec(folded.slice(end, Math.min(target.start, end + LONGEST_PAIRING)))?.[0]
    return mark !== ')'
  })
  return others.length > 0 ? others : deadlines
}

/**
 * The deadline the target's sentence prints: the last one before the target's end, else one later in its own clause, or in a
 * next clause that only says when all is done.
 *
 * What is done every or all year (「每年举办…」, 「全年引进…」) has not the deadline of a clause before it that is not the sentence's first.
 */
export function statedDeadline(source: DeadlineSource, target: Span): DatedSpan | null {
  const { reading, deadlines } = source
  const sentence = sentenceAt(reading, target.start)
  const ofSpan = yearOfSpan(source, sentence, target)
  if (ofSpan !== null) return ofSpan
  const before = outsideBrackets(
    reading,
    startingIn(deadlines, { start: sentence.start, end: target.end }),
    target,
  )
  const clause = clauseAt(reading, target.end - 1)
  const last = before.at(-1)
  if (last !== undefined) {
    const opens = isHead(reading, sentence.start, clauseAt(reading, last.start).start)
    const words = reading.folded.slice(clause.start, clause.end)
    if (!opens && last.end <= clause.start && YEARLY.test(words)) return null
    const ended = reading.folded.slice(last.end, clause.start).includes(';')
    if (!opens && ended) return openingOf(reading, before, sentence)
    return pairedDeadline(reading, before, target) ?? last
  }
  const later = startingIn(deadlines, { start: target.end, end: Math.max(target.end, clause.end) })
  return later[0] ?? cellDate(source, target) ?? finishingDate(source, target)
}
