import { COMPARING_AFTER, COMPARING_BEFORE, comparatorOf } from './comparing-words.ts'
import { numeralValue } from './han-numeral.ts'
import type { QuantityMention, QuantityParser } from './quantity-mention.ts'
import { UNIT } from './units.ts'

const ARABIC = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?'
const HAN = '[零一二两三四五六七八九十百千]{1,12}(?:点[零一二三四五六七八九]{1,6})?'
const DASH = ' ?(?:[-—–~～]{1,2}|[至到]) ?'

const tail = `(?<few>[多余](?=[万亿]))?(?<scale>[十百千]?[万亿]{1,2}|[百千](?=[元亩吨米]))?(?<more>[多余])?(?<unit>${UNIT})?(?<after>${COMPARING_AFTER})?`
const lead = `(?:(?<first>${COMPARING_BEFORE})(?<second>${COMPARING_BEFORE})?[了有是为]?)?`

const ARABIC_PATTERN = new RegExp(
  `${lead}(?<![\\d.])(?<!\\d,)(?<number>${ARABIC})(?![\\d])(?<same>%|[万亿]?${UNIT})?(?:${DASH}(?<upper>${ARABIC}))?${tail}`,
  'g',
)
const HAN_PATTERN = new RegExp(
  `${lead}(?<![第十百千万亿一二三四五六七八九零几数])(?<number>${HAN})(?:${DASH}(?<upper>${HAN}))?(?<few>[多余](?=[万亿]))?(?<scale>[万亿]{1,2})?(?<more>[多余])?(?<unit>${UNIT})(?<after>${COMPARING_AFTER})?`,
  'g',
)

function toMention(match: RegExpExecArray, script: 'arabic' | 'han'): QuantityMention[] {
  const groups = match.groups ?? {}
  const { first, second, number = '', upper, scale = '', more = '', few = '', after = '' } = groups
  const low = numeralValue(number)
  const high = upper === undefined ? null : numeralValue(upper)
  if (low === null || (upper !== undefined && (high === null || high <= low))) return []
  const printed = upper === undefined ? (groups['same'] ?? '') : ''
  const unit = printed === '' ? `${scale}${groups['unit'] ?? ''}` : printed
  const leads = [first, second].filter((words) => words !== undefined)
  const from = match.index + match[0].indexOf(number)
  return [
    {
      start: match.index,
      end: match.index + match[0].length,
      value: high === null ? low : [low, high],
      unit: unit === '' ? null : unit,
      comparator: comparatorOf(leads, after, more + few !== '', high !== null),
      core: { start: from, end: match.index + match[0].length - after.length },
      script,
    },
  ]
}

/**
 * Finds Arabic numbers, with their unit where one follows: 「20%左右」, 「1-2个」, 「不低于300万平方米」, 「1.8万亿元」, 「4.15公里/平方公里」.
 *
 * Not the figures of an ordinal or a name: 「第1」, 「3号」.
 */
export const arabicQuantity: QuantityParser = {
  name: 'arabic-quantity',
  parse: (text) => [...text.matchAll(ARABIC_PATTERN)].flatMap((match) => toMention(match, 'arabic')),
}

/**
 * Finds Han numerals with a unit: 「十五家」, 「两百公里」, 「三千亿元」, 「一万二千户」.
 *
 * Not 「第三届」 and not 「进一步」: there is no unit after the numeral, or an ordinal before it.
 */
export const hanQuantity: QuantityParser = {
  name: 'han-quantity',
  parse: (text) => [...text.matchAll(HAN_PATTERN)].flatMap((match) => toMention(match, 'han')),
}
