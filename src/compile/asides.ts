import type { Span } from '../model/span.ts'
import { allMatches } from './all-matches.ts'
import { startingIn } from './clauses.ts'
import type { DateMention } from './parsers/date-mention.ts'

const BRACKET = /\([^()\n]{3,80}\)/g
/** What is, or was when goals were set: 「(目前1.1万个)」, 「(上年为3.8%)」, 「(现状值72%)」. */
const AS_IT_IS = /目前|现状|现有|现已|现为|当前|上年|去年|上期|基期|基数|基准值|原值|原为/
/** 「(2024年|为986家)」, 「(“十四五”|末约3.8%)」: what stands behind a date in a bracket when the value of that time follows. */
const VALUE_FOLLOWS = /^[”"’]?[底末]?的?(?:实际|完成)?值?(?:达到?|[为是])?[约仅]?:?\d/

/**
 * The brackets that tell how things stand beside a goal: 「达到1200家|(2024年为986家)|」, 「1.5万个|(目前1.1万个)|」.
 *
 * A bracket counts when it holds a figure and says 目前, 上年 and the like, or gives the value of a year that was over or
 * running at the publication. Not 「(2018-2020年)」, 「(2035年达到40%)」 in a text of 2026, 「(其中新建3个)」.
 */
export function asidesOf(folded: string, dates: readonly DateMention[], publishedOn: string | null): Span[] {
  return allMatches(folded, BRACKET).flatMap(({ index, 0: words }): Span[] => {
    const span = { start: index, end: index + words.length }
    const printed = startingIn(dates, span)
    if (!/\d/.test(withoutDates(folded, span, printed))) return []
    const tells = AS_IT_IS.test(words) || printed.some((date) => tellsValue(folded, date, publishedOn))
    return tells ? [span] : []
  })
}

function tellsValue(folded: string, { end, date }: DateMention, publishedOn: string | null): boolean {
  const year = date.split('/').at(-1)!.slice(0, 4)
  const isToCome = publishedOn !== null && year > publishedOn.slice(0, 4)
  return !isToCome && VALUE_FOLLOWS.test(folded.slice(end, end + 12))
}

function withoutDates(folded: string, { start, end }: Span, dates: readonly Span[]): string {
  let left = ''
  let from = start
  for (const date of dates) {
    left += folded.slice(from, Math.max(from, date.start))
    from = Math.max(from, date.end)
  }
  return left + folded.slice(from, end)
}
