import type { EventRole } from '../../model/dataset.ts'
import type { Span } from '../../model/span.ts'
import { firstFrom } from '../clauses.ts'
import { ofHead } from './cell-role.ts'
import type { DateMention } from '../parsers/date-mention.ts'
import { nameAround, paragraphAt, type Reading, sectionsAt, sentenceAt } from '../reading.ts'

const LONGEST = 28
/** How far from a date its label is looked for, in characters. */
const FAR = 160
const MEETING =
  /(?:召开|举行|举办|参加|出席)(?<name>(?:(?!召开|举行|举办|参加|出席)[^,。;“”]|“[^“”]{1,60}”){0,40}?(?:大会|会议|全会|座谈会|推进会|启动会|动员会|论坛|仪式|活动|开幕式|会))(?=[,。;]|时|上|并|$)/
const WEAK_START = /^(?:,|:|的|年|底|末|前|以来|期间|将|要|力争|努力|实现|全面|基本|、|,)+/
/** What stands between who holds a meeting and its date: 「区商务委将于|」; a meeting does not hold a meeting. */
const HOLDS = /(?:^(?:本次|此次)?(?:会议|大会|活动))?(?:将|拟|计划|定|已)?[于在]?$/

/** At most `LONGEST` units, with no half of a character where the words were cut. */
const shortened = (words: string) =>
  (words.length > LONGEST ? `${words.slice(0, LONGEST - 1)}…` : words).replace(/\p{Cs}/gu, '')

/** The name of the meeting a sentence reports, as printed; a bare 「扩大会议」 takes the name of who holds it. */
function meetingName(reading: Reading, date: Span): string | null {
  const sentence = sentenceAt(reading, date.start)
  const words = reading.folded.slice(
    Math.max(sentence.start, date.start - FAR),
    Math.min(sentence.end, date.end + FAR),
  )
  const printed = MEETING.exec(words)?.groups?.['name']
  if (printed === undefined) return null
  const name = printed.replace(/“[^“”]{20,}”/, '')
  const holder =
    /(?<![^,。;:])[^,。;:]*$/.exec(
      reading.folded.slice(Math.max(sentence.start, date.start - FAR), date.start),
    )?.[0] ?? ''
  return name.length <= 6 ? holder.replace(HOLDS, '') + name : name
}

function clauseAfter(reading: Reading, date: Span): string {
  const sentence = sentenceAt(reading, date.start)
  const end = Math.min(Math.max(date.end, sentence.end), date.end + FAR)
  const first = firstWords(reading, { start: date.end, end })
  if (first !== null) return first
  const lead =
    /(?<![^,;:])[^,;:]*$/.exec(
      reading.folded.slice(Math.max(sentence.start, date.start - FAR), date.start),
    )?.[0] ?? ''
  const around = lead.replace(WEAK_START, '').trim()
  return around.length > 1 ? around : (sectionsAt(reading, date.start).at(-1)?.title ?? '期限')
}

/** The first clause of a piece of text that says something; null when none does. */
function firstWords({ folded, clauses }: Reading, { start, end }: Span): string | null {
  for (let at = firstFrom(clauses, start + 1) - 1; at < clauses.length; at += 1) {
    const clause = clauses[at]
    if (clause === undefined) continue
    if (clause.start >= end) return null
    const words = folded.slice(Math.max(start, clause.start), Math.min(end, clause.end))
    const said = words.replace(WEAK_START, '').trim()
    if (said.length > 1) return said
  }
  return null
}

/** What the cell of a table says before a date fills a cell of its own: 「便民早餐 | 新增网点10个 | 2026年9月底」 → 「新增网点10个」. */
function cellBefore(reading: Reading, date: Span): string | null {
  const line = paragraphAt(reading, date.start)
  const cells = reading.folded.slice(Math.max(line.start, date.start - FAR), date.start).split(/[\t|]/)
  if (cells.length < 2 || cells.at(-1)!.trim() !== '') return null
  return cells.map((cell) => cell.trim()).findLast((cell) => cell !== '') ?? null
}

/**
 * A short simplified phrase of what a date dates: the meeting's name, the plan's name, or the clause it stands in; in a table
 * 目标值 or 基期值 for a head and the cell before it for a row.
 */
export function labelOf(reading: Reading, date: DateMention, role: EventRole): string {
  if (role === 'issued') return '印发'
  if (role === 'held') return shortened(meetingName(reading, date) ?? clauseAfter(reading, date))
  const name = nameAround(reading, date)
  if (name !== null && role === 'reference')
    return shortened(reading.folded.slice(name.start + 1, name.end - 1))
  if (role === 'period') return '计划期'
  const force = /^起(?<word>施行|实施|执行|生效)/.exec(reading.folded.slice(date.end, date.end + 4))
  if (force !== null) return force.groups?.['word'] ?? '施行'
  const cell = paragraphAt(reading, date.start)
  const alone = cell.start === date.start && cell.end === date.end
  if (alone || ofHead(reading, date) !== null) return role === 'deadline' ? '目标值' : '基期值'
  return shortened(cellBefore(reading, date) ?? clauseAfter(reading, date))
}
