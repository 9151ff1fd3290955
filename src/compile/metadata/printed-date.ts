import { daysInMonth } from '../../model/edtf.ts'
import { allMatches } from '../all-matches.ts'
import type { Span } from '../../model/span.ts'

/** A whole date printed in furniture or in a signature. */
export interface PrintedDate {
  /** ISO date. */
  readonly date: string
  /** In the text that was read. */
  readonly span: Span
}

const DIGITS = '〇零一二三四五六七八九'
const ARABIC =
  /(?<![\d.])(?<year>(?:19|20)\d{2})(?:\s?年\s?|[-/.])(?<month>\d{1,2})(?:\s?月\s?|[-/.])(?<day>\d{1,2})(?!\d)\s?日?/g
const YEAR = /(?:19|20)\d{2}/
const HAN =
  /(?<year>[一二][〇零○Oo0一二三四五六七八九]{3})年(?<month>[一二三四五六七八九十]{1,2})月(?<day>[一二三四五六七八九十]{1,3})日/g

/**
 * Dates with year, month and day in a folded text: 「2018-11-12」, 「2018年4月24日」, 「2018.11.12」, 「二〇一八年四月二十四日」.
 *
 * Leaves what is no day (「2018-13-01」) and what is less than one (「2018年4月」).
 */
export function findPrintedDates(folded: string): readonly PrintedDate[] {
  const arabic = !YEAR.test(folded) ? [] : allMatches(folded, ARABIC).map((match) => dateFrom(match, Number))
  const han = !folded.includes('日') ? [] : allMatches(folded, HAN).map((match) => dateFrom(match, hanNumber))
  if (arabic.length + han.length === 0) return []
  return [...arabic, ...han].filter((found) => found !== null).sort((a, b) => a.span.start - b.span.start)
}

function dateFrom(match: RegExpMatchArray, read: (digits: string) => number): PrintedDate | null {
  const [year, month, day] = ['year', 'month', 'day'].map((part) => read(match.groups![part]!))
  if (month! < 1 || month! > 12 || day! < 1 || day! > daysInMonth(year!, month!)) return null
  const date = [year, month, day].map((n) => String(n).padStart(2, '0')).join('-')
  const start = match.index!
  return { date, span: { start, end: start + match[0].trimEnd().length } }
}

/** ——2025年1月12日|在某某区第十七届人民代表大会第六次会议上 */
const DELIVERED = /^[日]?(?:上午|下午)?,?在[^。]{4,60}(?:会议|大会|全会|会)上(?:的(?:讲话|报告|发言))?\)?$/

/**
 * The date of a line that says where a text was delivered: 「——2025年1月12日在某某区第十七届人民代表大会第六次会议上」; null for other lines.
 */
export function deliveredOn(folded: string): PrintedDate | null {
  if (folded.length > 100 || !/^[—–\-(\s]{0,4}(?:19|20)\d\d/.test(folded)) return null
  const [found] = findPrintedDates(folded)
  return found !== undefined && DELIVERED.test(folded.slice(found.span.end)) ? found : null
}

/** 「二〇一八」 → 2018, 「十二」 → 12, 「二十四」 → 24. */
function hanNumber(text: string): number {
  const digit = (character: string) => {
    const at = DIGITS.indexOf(character.replace(/[○Oo0]/, '〇'))
    return at <= 0 ? 0 : at - 1
  }
  if (!text.includes('十')) return [...text].reduce((sum, character) => sum * 10 + digit(character), 0)
  const [tens, ones] = text.split('十')
  return (tens === '' ? 1 : digit(tens!)) * 10 + (ones === '' ? 0 : digit(ones!))
}
