import { findDates } from '../../src/compile/find-dates.ts'
import { findQuantities } from '../../src/compile/find-quantities.ts'
import { fold } from '../../src/compile/fold.ts'
import { numeralValue } from '../../src/model/han-numeral.ts'
import { firstDay, lastDay } from '../../src/model/edtf.ts'
import type { Span } from '../../src/model/span.ts'

/** A date as a tool reads it: the first and last days it may mean, one pair for each way it may be meant. */
export interface DateReading extends Span {
  readonly days: readonly (readonly [first: string, last: string])[]
}

/** A number as a tool reads it, with its scale (万 is ten thousand). */
export interface NumberReading extends Span {
  readonly values: readonly number[]
}

/** What a tool finds in a text. */
export interface Readings {
  readonly dates: readonly DateReading[]
  readonly numbers: readonly NumberReading[]
}

/** A tool that reads dates and numbers of a text against a day. */
export type Reader = (text: string, publishedOn: string) => Readings

/** The factor a unit begins with: 万 of 万元. */
export function scaleOf(unit: string | null): number {
  const scale = /^[百千]?[万亿]{1,2}/.exec(unit ?? '')?.[0]
  return scale === undefined ? 1 : (numeralValue(scale) ?? 1)
}

/** Our own dates and quantities. */
export const readOurs: Reader = (text, publishedOn) => {
  const folded = fold(text)
  return {
    dates: findDates(folded, { publishedOn }).map(({ start, end, date }) => ({
      start,
      end,
      days: [[firstDay(date), lastDay(date)]],
    })),
    numbers: findQuantities(folded).map(({ start, end, value, unit }) => ({
      start,
      end,
      values: [value].flat().map((one) => Number(one) * scaleOf(unit)),
    })),
  }
}
