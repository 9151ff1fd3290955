import { neighbouringValues, numeralValue } from '../../model/han-numeral.ts'
import { HAN_NUMERALS } from '../../model/numerals.ts'
import { UNIT } from '../../model/units.ts'
import { figureDoubt, type Figure, type FigureDoubt } from './figure-doubt.ts'
import type { JudgedTarget } from './judged-target.ts'
import { goalOf } from './meets-target.ts'

/** Why a person is asked before a figure is taken; fraction = a share that a spreadsheet may have given as a fraction of 1. */
export type Doubt = FigureDoubt | 'fraction'

/** Why a figure is not taken: nothing is typed, it names no one number (几十, 15左右, 15-16), or it is no number at all. */
export type ValueFault = 'empty' | 'vague' | 'no-number'

/** What a person typed as a reading. */
export type ReadValue =
  | { readonly kind: 'read'; readonly figure: Figure }
  | { readonly kind: 'asks'; readonly figure: Figure; readonly doubt: Doubt }
  | { readonly kind: 'refused'; readonly fault: ValueFault }

const NUMBER = `(?:\\d{1,3}(?:,\\d{3}){1,6}|\\d{1,20})(?:\\.\\d{1,20})?[十百千万亿]{0,6}|[${HAN_NUMERALS}\\d]{1,24}(?:点[${HAN_NUMERALS}]{1,20})?`
const TYPED = new RegExp(`^(?<sign>[-−负]?) ?(?<share>百分之)?(?<number>${NUMBER}) ?(?<rest>.*)$`, 'u')
const KNOWN_UNIT = new RegExp(`^[万亿]*${UNIT}$`, 'u')
/** Words that leave the figure open: 「15左右」, 「几十家」, 「十余家」, 「15-16」, 「约15」; not 「15家」. */
const VAGUE = /[约近超逾余多几数]|左右|上下|以[上下内]|不[足到]|[-–—~至到]\s*[\d一二三四五六七八九十]/u

/**
 * The figure a person typed for a target, in the target's unit: 「１５家」, 「15.0」, 「十五」 → 15; 「1.2万」 → 12000, or 1.2 where the
 * target counts in 万人; 「百分之二十」, 「20%」 → 20; 「+3」 → 3 where the target is 「+15」. Asks for 「15万」 where 15 家 is the target, for
 * 「15个」, and for 「0.15」 where 20 % is. Refuses 「15左右」, 「很多」.
 */
export function readValue(
  typed: string,
  target: Pick<JudgedTarget, 'comparator' | 'value' | 'unit'>,
): ReadValue {
  const text = withoutPlus(typed.normalize('NFKC').replace(/\s+/gu, ' ').trim(), target)
  if (text === '') return { kind: 'refused', fault: 'empty' }
  const figure = inOwnUnit(text, target.unit) ?? inTypedUnit(text, target.unit)
  if (figure === null) return { kind: 'refused', fault: VAGUE.test(text) ? 'vague' : 'no-number' }
  const doubt = figureDoubt(figure, target) ?? (/[%分]/u.test(text) ? null : fractionDoubt(figure, target))
  return doubt === null ? { kind: 'read', figure } : { kind: 'asks', figure, doubt }
}

/** 「+3」 as 「3」 where the target itself is printed so, 「+15 家」; elsewhere it may mean 3 more than before. */
const withoutPlus = (text: string, { comparator }: Pick<JudgedTarget, 'comparator'>) =>
  comparator === '+' && text.startsWith('+') ? text.slice(1).trimStart() : text

/** 「1.2万人」 where the target counts in 万人: what stands before the unit is the figure. */
function inOwnUnit(text: string, unit: string | null): Figure | null {
  if (unit === null || !text.endsWith(unit)) return null
  const value = plainNumber(text.slice(0, -unit.length).trim())
  return value === null ? null : { value, unit }
}

const plainNumber = (text: string): number | null => {
  const { rest, ...parts } = TYPED.exec(text)?.groups ?? {}
  return rest === '' ? numberOf(parts) : null
}

/** The figure with the unit it was typed with, brought to the target's where both count the same: 「12000人」 → 1.2 万人. */
function inTypedUnit(text: string, unit: string | null): Figure | null {
  const { rest, ...parts } = TYPED.exec(text)?.groups ?? {}
  const value = numberOf(parts)
  if (rest === undefined || value === null) return null
  const own = scaled(unit ?? '')
  const typed = scaled(parts['share'] === undefined ? rest : `%${rest}`)
  if (typed.base === own.base || (typed.base === '' && typed.scale === 1)) {
    const printed = typed.base === '' && !/[万亿]/u.test(parts['number']!)
    return { value: printed ? value : rounded((value * typed.scale) / own.scale), unit: unit ?? '' }
  }
  return KNOWN_UNIT.test(rest) || typed.base === '%' ? { value, unit: typed.base === '%' ? '%' : rest } : null
}

function numberOf({ sign = '', number = '' }: Readonly<Record<string, string | undefined>>): number | null {
  const value = numeralValue(number)
  if (value === null || Number.isNaN(value) || neighbouringValues(number) !== null) return null
  return rounded(sign === '' || value === 0 ? value : -value)
}

/** 1.2 × 10000 as 12000, not 12000.000000000002. */
const rounded = (value: number) => Number(value.toPrecision(12))

/** A unit apart from the 万 or 亿 it counts in: 「万亿元」 → 10¹² × 元. */
function scaled(unit: string): { readonly scale: number; readonly base: string } {
  const words = /^[万亿]*/u.exec(unit)![0]
  const scale = [...words].reduce((product, word) => product * (word === '万' ? 1e4 : 1e8), 1)
  return { scale, base: unit.slice(words.length) }
}

/** 「0.15」 without a sign, where whole percents are the target: 15 % as a spreadsheet keeps it. */
function fractionDoubt(
  { value, unit }: Figure,
  target: Pick<JudgedTarget, 'comparator' | 'value'>,
): Doubt | null {
  return unit === '%' && value > 0 && value <= 1 && (goalOf(target) ?? 0) > 1 ? 'fraction' : null
}
