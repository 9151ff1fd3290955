import type { EventRole } from '../../model/dataset.ts'
import { firstFrom, pieceAt, startingIn } from '../clauses.ts'
import { lastDay } from '../../model/edtf.ts'
import type { Span } from '../../model/span.ts'
import type { DateMention } from '../parsers/date-mention.ts'
import { paragraphAt, type Reading } from '../reading.ts'
import { tablesOf } from '../targets/indicator-tables.ts'

const LONGEST_HEAD = 16
/** Farther than this from its date a cell's edge makes the cell too long; so a line of many dates costs nothing more. */
const NEAR = LONGEST_HEAD + 1
/** How far before a date other heads of its line are looked for, in characters. */
const ROW = 200
const GOAL = /目标|规划|计划|预期(?!性)/
const BASE = /完成|基期|基准|基数|现状|现值|实际|当前|预计|预测/
const BARE_YEAR = /^20\d{2}年?$/
/** A column before this one whose head is nothing but a year. */
const BARE_CELL = /(?:^|[\t|])\s?20\d{2}年?\s?[\t|]/
const SENTENCE = /[,。;:、“”]/

/** The words of the table cell a date stands in: between tabs or bars, else the whole line; a year in brackets with the line above it. */
function cellAround(
  { folded, paragraphs }: Reading,
  { start, end }: DateMention,
  line: { start: number; end: number },
) {
  const before = folded.slice(Math.max(line.start, start - NEAR), start)
  const after = folded.slice(end, Math.min(line.end, end + NEAR))
  const from = Math.max(before.lastIndexOf('\t'), before.lastIndexOf('|')) + 1
  const stop = after.search(/[\t|]/)
  const words = (
    before.slice(from) +
    folded.slice(start, end) +
    (stop < 0 ? after : after.slice(0, stop))
  ).trim()
  const above = paragraphs[firstFrom(paragraphs, line.start) - 1]
  const alone = from === 0 && stop < 0
  if (!alone || !/^\(.*\)$/.test(words) || above === undefined) return words
  return folded.slice(above.start, above.end) + words
}

/** The role of a date in a head that a table's columns were read from; null elsewhere and for heads without a value. */
export function ofHead(reading: Reading, { start }: DateMention): EventRole | null {
  const table = pieceAt(tablesOf(reading), start)
  const kind = table && pieceAt(table.heads, start)?.column.kind
  return kind === 'target' ? 'deadline' : kind === 'reached' ? 'reference' : null
}

const isEdge = (words: string) => /^[\t|]?$/.test(words)

/** Whether a date fills a cell of its row alone, all others being no dates: 「便民早餐 | 新增网点10个 | 2026年9月底」. */
function isDueCell({ folded, dates, publishedOn }: Reading, mention: DateMention, line: Span): boolean {
  const ahead = publishedOn === null || lastDay(mention.date) >= publishedOn
  const before = folded.slice(Math.max(line.start, mention.start - 1), mention.start)
  const after = folded.slice(mention.end, Math.min(line.end, mention.end + 1))
  return (
    ahead && before + after !== '' && isEdge(before) && isEdge(after) && startingIn(dates, line).length === 1
  )
}

/**
 * The role of a date in the head of a table by the words beside it: 「2030年目标值」 and 「目标值(2030年)」 are deadlines, 「2025年(预计)」 and
 * 「基准值(2025年)」 references, a year alone is a deadline behind another, and so is the one date of a row in a cell of its own; null elsewhere.
 */
export function ofCell(reading: Reading, mention: DateMention): EventRole | null {
  const head = ofHead(reading, mention)
  if (head !== null) return head
  const line = paragraphAt(reading, mention.start)
  if (isDueCell(reading, mention, line)) return 'deadline'
  const words = cellAround(reading, mention, line)
  if (words.length > LONGEST_HEAD || SENTENCE.test(words)) return null
  if (BASE.test(words)) return 'reference'
  const row = reading.folded.slice(Math.max(line.start, mention.start - ROW), mention.start)
  if (BARE_YEAR.test(words) && BARE_CELL.test(row)) return 'deadline'
  return GOAL.test(words) ? 'deadline' : null
}
