import { allMatches } from '../all-matches.ts'
import { numeralValue } from '../../model/han-numeral.ts'
import type { DateMention, DateParser } from './date-mention.ts'

const NTH = '十[一二三四五六七八九]?|二十[一二三四五]?|[七八九]'
const PATTERN = new RegExp(
  `(?<![一二三四五六七八九十百千])(?:[“"‘「](?<quoted>${NTH})五[”"’」](?!普法)|(?<bare>十[一二三四五六七八九]|二十)五(?=时期|期间|规划|计划|以来|期?末|初)|第(?<full>${NTH})个五年(?=规划|计划))(?:时期|期间)?(?<end>期?末)?`,
  'g',
)

/**
 * Finds five-year plans by their number and gives the years they cover: 「“十三五”时期」 → 2016/2020, 「“十四五”末」 → 2025.
 *
 * The n-th plan starts in 1966 + 5 (n − 3), the third having begun in 1966. 「十五个」, 「五五开」 and 「“八五”普法」 are no such plans.
 */
export const planPeriod: DateParser = {
  name: 'plan-period',
  parse: (text) => allMatches(text, PATTERN).map(toMention),
}

function toMention(match: RegExpExecArray): DateMention {
  const { quoted, bare, full, end } = match.groups ?? {}
  const from = 1966 + 5 * ((numeralValue(quoted ?? bare ?? full ?? '') ?? 0) - 3)
  const span = { start: match.index, end: match.index + match[0].length }
  const found = { ...span, basis: 'stated', foundBy: planPeriod.name } as const
  return end === undefined
    ? { ...found, date: `${from}/${from + 4}`, precision: 'range' }
    : { ...found, date: String(from + 4), precision: 'year', bound: 'until' }
}
