import { comparatorOf, type Lead, leadBefore } from '../../model/comparing-words.ts'
import { numeralValue } from '../../model/han-numeral.ts'
import { firstUnits } from '../matches-from.ts'
import { isNumber } from './lone-numeral.ts'
import { ARABIC_FORM, HAN_FORM, type NumberForm, signBefore } from './number-forms.ts'
import { type PrintedNumber, unitBeforeSign, valueOfNumber } from './number-value.ts'
import type { QuantityMention, QuantityParser } from './quantity-mention.ts'
import type { Span } from '../../model/span.ts'
import { UNIT_START } from '../../model/units.ts'

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

const RANGE_SIGN = firstUnits('-—–~～至到')
/** A scale and the longest unit may stand before the sign: 「5万平方公里-8万平方公里」. */
const RANGE_SIGN_WITHIN = 12
const TAIL_START = firstUnits([...UNIT_START, ...'百千万亿多余几半+ 分及以之或左上内'])

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

type Groups = Readonly<Record<string, string | undefined>>
const NO_GROUPS: Groups = {}

function tailAt(text: string, { tail }: NumberForm, from: number): RegExpExecArray | null {
  return from < text.length && TAIL_START[text.charCodeAt(from)] === 1 ? matchAt(tail, text, from) : null
}

/** The upper end of a range; looked for only where a sign of one is near. */
function rangeAfter(text: string, form: NumberForm, end: number): RegExpExecArray | null {
  const near = Math.min(text.length, end + RANGE_SIGN_WITHIN)
  for (let at = end; at < near; at += 1)
    if (RANGE_SIGN[text.charCodeAt(at)] === 1) return matchAt(form.range, text, end)
  return null
}

/** Builds the number; its fields are always the same, written out, as this runs for every number of a text. */
function readNumber(text: string, form: NumberForm, { start, end: stop }: Span): ReadNumber {
  const printed = text.slice(start, stop)
  const sign = signBefore(text, start)
  const after = text[stop] ?? ''
  const words = form.script === 'han' ? ownCharacters(printed, after) : printed
  const end = start + words.length
  const found = sign === '' ? rangeAfter(text, form, end) : null
  const { same = '', upper = '' } = found?.groups ?? NO_GROUPS
  const behind = end + (found?.[0].length ?? 0)
  let tail = tailAt(text, form, behind)
  const before = unitBeforeSign(same)
  const isRange = found !== null && (before === '' || before === (tail?.groups?.['unit'] ?? ''))
  if (found !== null && !isRange) tail = tailAt(text, form, end)
  const {
    scale = '',
    unit = '',
    few = '',
    more = '',
    half,
    after: comparing = '',
  } = tail?.groups ?? NO_GROUPS
  return {
    script: form.script,
    start: start - sign.length,
    end: (isRange ? behind : end) + (tail?.[0].length ?? 0),
    sign,
    words,
    range: isRange ? { same, upper } : null,
    scale,
    unit,
    more: few + more,
    half: half !== undefined,
    comparing,
  }
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

/** What may follow a single Han digit that counts: a unit, more of the number, a comparing word, or the end of a clause. */
const FOLLOWING = firstUnits([
  ...UNIT_START,
  ...'万亿多余几半-—–~～至到及以之或左上内 \n\t,.。;:!?、”"’)而但那',
])

/** 「1,|234」: three figures behind a comma that follows a figure; not 「达到2,|12家企业…」. */
const RESTS_OF_NUMBER = /\d,\d{3}(?!\d)$/

/** Whether a run of figures is plainly no number of its own: the rest of one, or a single Han digit in a word (「一带」, 「统一规划」). */
function isPartOfWord(text: string, { script, notAfter }: NumberForm, { start, end }: Span): boolean {
  const before = start === 0 ? '' : text[start - 1]!
  const single = script === 'han' && end === start + 1 && end < text.length
  if (single && FOLLOWING[text.charCodeAt(end)] === 0 && before !== '前') return true
  if (before === '') return false
  if (notAfter[before.charCodeAt(0)] === 1) return true
  return (
    script === 'arabic' && before === ',' && RESTS_OF_NUMBER.test(text.slice(Math.max(0, start - 2), end))
  )
}

function scan(text: string, form: NumberForm): QuantityMention[] {
  const { number } = form
  const mentions: QuantityMention[] = []
  let from = 0
  number.lastIndex = 0
  for (let match = number.exec(text); match !== null; match = number.exec(text)) {
    const run = { start: match.index, end: number.lastIndex }
    if (isPartOfWord(text, form, run)) continue
    const mention = toMention(text, readNumber(text, form, run), from)
    if (mention !== null) mentions.push(mention)
    from = mention?.end ?? run.end
    number.lastIndex = Math.max(run.end, from)
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
