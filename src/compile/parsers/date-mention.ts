import type { EventPrecision } from '../../model/dataset.ts'
import { daysInMonth } from '../../model/edtf.ts'
import type { Span } from '../../model/span.ts'
import { numeralValue } from '../../model/han-numeral.ts'

/** A date as written, before its part in the document (its role) is known. */
export interface DateMention extends Span {
  /** EDTF: 2018-04-24, 2018-04, 2020, 2018/2020. */
  readonly date: string
  readonly precision: EventPrecision
  /** stated = year and all printed; resolved = completed from the publication date. */
  readonly basis: 'stated' | 'resolved'
  /** The name of the parser that found it. */
  readonly foundBy: string
  /** `until` = 到, 至, 底, 末, 前: the end is meant; `so-far` = 截至: a look back. */
  readonly bound?: 'until' | 'so-far'
}

/** What a date parser may know besides the text. */
export interface DateContext {
  /** ISO date that 今天, 去年 and 「4月24日」 are read against; null: such words stay unread. */
  readonly publishedOn: string | null
}

/** Recognises one way of writing dates. Same text and context, same mentions; never throws on content. */
export interface DateParser {
  readonly name: string
  parse(text: string, context: DateContext): DateMention[]
}

const two = (value: number) => String(value).padStart(2, '0')

/** A calendar date cut to what is given, or null for a month or day that does not exist (「6月31日」). */
export function calendarDate(
  year: number,
  month?: number,
  day?: number,
): Pick<DateMention, 'date' | 'precision'> | null {
  if (month === undefined) return { date: String(year), precision: 'year' }
  if (month < 1 || month > 12) return null
  const toMonth = `${year}-${two(month)}`
  if (day === undefined) return { date: toMonth, precision: 'month' }
  if (day < 1 || day > daysInMonth(year, month)) return null
  return { date: `${toMonth}-${two(day)}`, precision: 'day' }
}

/** The months from `first` to `last` of a year as a range, 「2025年三季度」 → 2025-07/2025-09. */
export function monthRange(
  year: number,
  first: number,
  last: number,
): Pick<DateMention, 'date' | 'precision'> {
  return { date: `${year}-${two(first)}/${year}-${two(last)}`, precision: 'range' }
}

/** First and last month of the part of a year that the words name: 上半年, 第三季度, 前三季度, 前5个月; null for other words. */
export function monthsOfPart(words: string): readonly [first: number, last: number] | null {
  if (words.startsWith('上半')) return [1, 6]
  if (words.startsWith('下半')) return [7, 12]
  if (words.startsWith('前三季')) return [1, 9]
  if (words.startsWith('前')) return [1, numeralValue(words.slice(1, -2)) ?? 1]
  const nth = '一二三四'.indexOf(words.replace('第', '')[0] ?? '')
  const quarter = nth >= 0 ? nth : '1234'.indexOf(words.replace('第', '')[0] ?? '')
  return words.includes('季') && quarter >= 0 ? [quarter * 3 + 1, quarter * 3 + 3] : null
}
