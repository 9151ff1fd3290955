import { comparatorOf, type Lead, leadBefore } from './comparing-words.ts'
import { numeralValue } from './han-numeral.ts'
import { isNumber } from './lone-numeral.ts'
import { ARABIC_FORM, HAN_FORM, type NumberForm } from './number-forms.ts'
import { type PrintedNumber, unitBeforeSign, valueOfNumber } from './number-value.ts'
import type { QuantityMention, QuantityParser } from './quantity-mention.ts'

/** A number at its place with what belongs to it on its right. */
interface ReadNumber extends PrintedNumber {
  readonly start: number
  readonly end: number
  readonly unit: string
  /** 多, 余 or 几; empty for none. */
  readonly more: string
  /** 以上, 左右 …; empty for none. */
  readonly comparing: string
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/** Han numerals do not take 千 from 千瓦 and 千克, and from 千米 only what is no numeral with it: 「一百|千米」. */
function ownCharacters(words: string, after: string): string {
  if (words.length < 2 || !words.endsWith('千')) return words
  const unit = after === '瓦' || after === '克' || (after === '米' && numeralValue(words) === null)
  return unit ? words.slice(0, -1) : words
}

function withTail(text: string, { tail }: NumberForm, from: number) {
  const match = matchAt(tail, text, from)
  const { scale = '', unit = '', few = '', more = '', half, after = '' } = match?.groups ?? {}
  const end = from + (match?.[0].length ?? 0)
  return { end, scale, unit, more: few + more, half: half !== undefined, comparing: after }
}

function readNumber(text: string, form: NumberForm, match: RegExpExecArray): ReadNumber {
  const printed = match.groups?.['number'] ?? ''
  const sign = match[0].slice(0, match[0].length - printed.length)
  const after = text[match.index + match[0].length] ?? ''
  const words = form.script === 'han' ? ownCharacters(printed, after) : printed
  const number = { script: form.script, start: match.index, sign, words }
  const end = match.index + sign.length + words.length
  const range = sign === '' ? matchAt(form.range, text, end) : null
  if (range !== null) {
    const { same = '', upper = '' } = range.groups ?? {}
    const tail = withTail(text, form, end + range[0].length)
    const unit = unitBeforeSign(same)
    if (unit === '' || unit === tail.unit) return { ...number, ...tail, range: { same, upper } }
  }
  return { ...number, ...withTail(text, form, end), range: null }
}

/** Whether a Han numeral counts: with a unit unless it is a bare 百 or 千 (「百家争鸣」), without one when it is a number of its own. */
function counts(
  text: string,
  { words, start, end, range, unit, more, comparing }: ReadNumber,
  lead: Lead,
): boolean {
  if (unit !== '') return !/^[百千万亿]/.test(words) || lead.words.length > 0 || more !== ''
  if (range !== null && /[十百千万亿]/.test(words + range.upper)) return true
  const before = text.slice(Math.max(0, start - 4), start)
  const after = text.slice(end, end + 8)
  return isNumber({ words, lead, more, comparing, before, after })
}

function toMention(text: string, found: ReadNumber, from: number): QuantityMention | null {
  const said = valueOfNumber(found)
  if (said === null) return null
  const { script, words, start, end, more, comparing } = found
  const lead = leadBefore(text, start, from, script === 'han' && /^[百千万亿]/.test(words))
  if (script === 'han' && !counts(text, found, lead)) return null
  const unit = said.scale + found.unit
  return {
    start: lead.start,
    end,
    value: said.value,
    unit: unit === '' ? null : unit,
    comparator: comparatorOf(lead.words, comparing, more, typeof said.value !== 'number'),
    core: { start, end: end - comparing.length },
    script,
  }
}

function scan(text: string, form: NumberForm): QuantityMention[] {
  const { number } = form
  const mentions: QuantityMention[] = []
  let from = 0
  number.lastIndex = 0
  for (let match = number.exec(text); match !== null; match = number.exec(text)) {
    const next = number.lastIndex
    const mention = toMention(text, readNumber(text, form, match), from)
    if (mention !== null) mentions.push(mention)
    from = mention?.end ?? next
    number.lastIndex = Math.max(next, from)
  }
  return mentions
}

/**
 * Finds Arabic numbers, with their unit where one follows: 「20%左右」, 「1-2个」, 「不低于300万平方米」, 「1.8万亿元」, 「4.15公里/平方公里」,
 * 「3万4000户」, 「5000万至1亿元」.
 *
 * Not the figures of an ordinal or a name: 「第1」, 「3号」 (see `refuseOrdinals`).
 */
export const arabicQuantity: QuantityParser = {
  name: 'arabic-quantity',
  parse: (text) => scan(text, ARABIC_FORM),
}

/**
 * Finds Han numerals: with a unit (「十五家」, 「三千亿元」, 「一万二千户」, 「三四十个」, 「近万家」, 「两年半」) or as a number of their own
 * (「九百九十九」).
 *
 * Not 「第三届」, 「进一步」, 「几十个」, 「百家争鸣」: an ordinal, no unit, no number known, no digit.
 */
export const hanQuantity: QuantityParser = {
  name: 'han-quantity',
  parse: (text) => scan(text, HAN_FORM),
}
