import type { Span } from '../../model/span.ts'
import { isTime } from '../../model/units.ts'
import { allMatches } from '../all-matches.ts'
import { startingIn } from '../clauses.ts'
import type { QuantityMention } from '../parsers/quantity-mention.ts'
import { type Reading, withoutAsides } from '../reading.ts'
import { type GoalClause, goalClauseAt } from './goal-clause.ts'
import { wholeFrom } from '../whole-character.ts'

/** A figure in its clause, with the words on both sides of it. */
export interface PlacedFigure {
  readonly quantity: QuantityMention
  readonly clause: GoalClause
  /** Words of the clause before the figure; in an enumeration only those since the figure before it. */
  readonly before: string
  readonly after: string
  /** All words of the clause before the figure, with the inside of names blotted out. */
  readonly head: string
  /** Where `before` begins. */
  readonly start: number
  /** Whether it is what is due at another time, in a bracket behind the goal: 「30%(2027年达到|20%)」. */
  readonly interim: boolean
}

/** How much of a clause before and after a figure is read, in characters; real clauses are shorter. */
const READ = 240
/** 「零事故、|合格率…」: an absolute wording ends what stands before it. */
const AFTER_ABSOLUTE = /(?:零[^、,。]{2}|全覆盖|应保尽保)[”"]?[、和及]/g
/** How many figures before one are looked at for the enumeration it goes on with. */
const EARLIER = 3
/** 60家(|其中国家级10家), 3000张(|含护理床位800张) */
const PARTS = /^(?:其中|含|包[括含])/
const TO_NEXT = /^[^、]{0,24}?[、和及]/

const slice = (reading: Reading, span: Span) =>
  reading.folded.slice(span.start, Math.max(span.start, span.end))

/** The end of the last absolute wording with others listed behind it; 0 for none. */
function endOfAbsolute(words: string): number {
  const last = allMatches(words, AFTER_ABSOLUTE).at(-1)
  return last === undefined ? 0 : last.index + last[0].length
}

/** Blots out what stands in quotation marks or book-title marks: a verb in a name orders nothing. */
const withoutNames = (words: string) =>
  !/[《“]/.test(words) ? words : words.replace(/《[^《》]*》|“[^“”]*”/g, (name) => '〓'.repeat(name.length))

/** The end of the figure enumerated before this one (「A 6家、|B 50家」), or null when it is the first of its clause. */
function enumeratedAfter(
  reading: Reading,
  quantity: QuantityMention,
  clause: GoalClause,
  earlier: readonly QuantityMention[],
): number | null {
  // Not only the one before it: 「营收超百亿元企业5家、|超50亿元企业10家」
  for (const before of earlier) {
    if (before.start < clause.from || before.unit === null) return null
    if (isTime(before.unit)) return null // 五年|引进人才和团队50个
    const mark = TO_NEXT.exec(slice(reading, { start: before.end, end: quantity.start }))
    if (mark !== null) return before.end + mark[0].length
  }
  return null
}

interface Bracket {
  readonly from: number
  readonly dated: boolean
}

/** Where the words of a bracket with a goal of its own begin, 「60家(其中|…」, 「30%(2027年|达到20%)」; null where the figure stands in none. */
function openBracket(reading: Reading, { from }: GoalClause, { start }: QuantityMention): Bracket | null {
  const words = slice(reading, { start: from, end: start })
  const at = words.lastIndexOf('(')
  if (at < 0 || words.indexOf(')', at) >= 0) return null
  const inside = from + at + 1
  const part = PARTS.exec(words.slice(at + 1))?.[0]
  if (part !== undefined) return { from: part === '其中' ? inside : inside + part.length, dated: false }
  const [date] = startingIn(reading.dates, { start: inside, end: inside + 2 })
  return date !== undefined && date.end <= start ? { from: date.end, dated: true } : null
}

/** Finds the words around one of the figures of a text. */
export function placeFigure(
  reading: Reading,
  quantities: readonly QuantityMention[],
  at: number,
): PlacedFigure {
  const quantity = quantities[at]!
  const found = goalClauseAt(reading, quantity.core.start)
  const clause = { ...found, from: Math.max(found.from, wholeFrom(reading.folded, quantity.start - READ)) }
  const earlier = quantities.slice(Math.max(0, at - EARLIER), at).reverse()
  const bracket = openBracket(reading, clause, quantity)
  const own = bracket?.from ?? clause.from
  const from = own + endOfAbsolute(slice(reading, { start: own, end: quantity.start }))
  const start = Math.min(quantity.start, enumeratedAfter(reading, quantity, clause, earlier) ?? from)
  return {
    quantity,
    clause,
    start,
    interim: bracket?.dated === true,
    before: withoutAsides(reading, { start, end: quantity.start }),
    after: slice(reading, { start: quantity.end, end: Math.min(clause.end, quantity.end + READ) }),
    head: withoutNames(withoutAsides(reading, { start: clause.from, end: quantity.core.start })),
  }
}
