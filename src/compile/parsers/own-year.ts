import { matchesNear } from '../matches-near.ts'
import type { DateMention, DateParser } from './date-mention.ts'

const NUMERAL = '\\d零〇一二两三四五六七八九十百几多半余数'
const END_OF_YEAR = new RegExp(
  `(?<![${NUMERAL}年度季届学财全往历每当次翌同逐新近上下前后去今明本])年(?=[底末](?!期))`,
  'g',
)
const WITHIN_YEAR = new RegExp(`(?<![${NUMERAL}年学财全往历每当次翌同逐新近去今明本])年内(?!部)`, 'g')
const END_OF_MONTH = new RegExp(`(?<![${NUMERAL}月个每当次各满本上下])月(?=[底末](?!期))`, 'g')
const MID_CENTURY = /(?:本|21|二十一)世纪中叶/g

/**
 * Finds the year or month of the publication where only its end is named: 「年底前」, 「年内」, 「月底前」; and 「本世纪中叶」 → 2050.
 *
 * Not 「每年底」, 「三年内」, 「学年末」, 「当月底」, and nothing at all without a publication date.
 */
export const ownYear: DateParser = {
  name: 'own-year',
  parse: (text, { publishedOn }) => {
    if (publishedOn === null) return []
    const of = (
      pattern: RegExp,
      marks: readonly string[],
      date: string,
      precision: DateMention['precision'],
      bound?: 'until',
    ): DateMention[] =>
      matchesNear(text, pattern, marks).map(({ index, words }) =>
        Object.assign(
          { start: index, end: index + words.length, date, precision },
          { basis: 'resolved', foundBy: ownYear.name } as const,
          bound === undefined ? {} : { bound },
        ),
      )
    return [
      ...of(END_OF_YEAR, ['年底', '年末'], publishedOn.slice(0, 4), 'year'),
      ...of(WITHIN_YEAR, ['年内'], publishedOn.slice(0, 4), 'year', 'until'),
      ...of(END_OF_MONTH, ['月底', '月末'], publishedOn.slice(0, 7), 'month'),
      ...of(MID_CENTURY, ['世纪中叶'], `${publishedOn.slice(0, 2)}50`, 'year'),
    ]
  },
}
