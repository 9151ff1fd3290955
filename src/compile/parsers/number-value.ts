import { neighbouringValues, numeralValue } from '../../model/han-numeral.ts'

/** A number as printed, in its parts. */
export interface PrintedNumber {
  readonly script: 'arabic' | 'han'
  /** 负, -, ± or empty. */
  readonly sign: string
  readonly words: string
  /** The upper end of a range with what is printed before its sign (「20%|-30%」); null for a single number. */
  readonly range: { readonly same: string; readonly upper: string } | null
  /** 万, 百亿 … after the figures; empty for none. */
  readonly scale: string
  readonly half: boolean
}

/** What a number says: its value in a unit that begins with `scale`. */
export interface NumberValue {
  readonly value: number | readonly [number, number]
  readonly scale: string
}

const SCALE = /^[多余]?(?<scale>[百千]?[万亿]{1,2})/
/** 万 and 亿 at the end of a Han numeral stay in the unit: 「三千亿元」 is 3000 亿元. */
const HAN_SCALE = /^(?<figure>[^万亿]*)(?<scale>[万亿]{1,2})$/
/** 百 and 千 after figures are part of the number: 「8千元」 is 8000 元. */
const SMALL_SCALE = /^[百千]$/

const factorOf = (scale: string) => (scale === '' ? 1 : (numeralValue(scale) ?? 1))

/** 「6 . 5」 → 「6.5」 */
const withoutBlanks = (words: string) => (words.includes(' ') ? words.replaceAll(' ', '') : words)

function parted(words: string, script: PrintedNumber['script']): readonly [figure: string, scale: string] {
  const { figure = '', scale = '' } = (script === 'han' ? HAN_SCALE.exec(words)?.groups : undefined) ?? {}
  return scale === '' ? [withoutBlanks(words), ''] : [figure === '' ? '一' : figure, scale]
}

/** What is printed before the sign of a range without its scale: 「20万元-」 → 元. */
export const unitBeforeSign = (same: string): string =>
  same === '' ? '' : same.replace(SCALE, '').replace(/^[多余]/, '')

/** Both ends in the last scale: 「5000万至1亿」 is [0.5, 1] 亿, 「20-30万」 [20, 30] 万, 「8000-1万」 [0.8, 1] 万; null unless they ascend. */
function rangeValue({ script, words, range, scale: printed }: PrintedNumber): NumberValue | null {
  const [lowWords, lowScale] = parted(words, script)
  const [highWords, highScale] = parted(range?.upper ?? '', script)
  const [low, high] = [numeralValue(lowWords), numeralValue(highWords)]
  if (low === null || high === null) return null
  const scale = highScale + printed
  const own = lowScale === '' ? (SCALE.exec(range?.same ?? '')?.groups?.['scale'] ?? '') : lowScale
  const asPrinted = own === '' || own === scale ? low : (low * factorOf(own)) / factorOf(scale)
  const shared = asPrinted < high ? asPrinted : own === '' ? low / factorOf(scale) : high
  return shared < high ? { value: [shared, high], scale } : null
}

/**
 * The value of a number: 「20」 with the scale 万 is 20 万, 「三千亿」 3000 亿, 「三四十」 [30, 40], 「±5」 [-5, 5], 「负三」 -3.
 *
 * Null when its words are no numeral or its range does not ascend.
 */
export function valueOfNumber(number: PrintedNumber): NumberValue | null {
  if (number.range !== null) return rangeValue(number)
  const { script, sign, words, scale: printed, half } = number
  const [figure, own] = printed === '' ? parted(words, script) : [withoutBlanks(words), printed]
  const open = script === 'han' ? neighbouringValues(figure) : null
  if (open !== null) return { value: open, scale: own }
  const plain = numeralValue(figure)
  if (plain === null) return null
  const small = SMALL_SCALE.test(own)
  const size = (half ? plain + 0.5 : plain) * (small ? factorOf(own) : 1)
  const scale = small ? '' : own
  if (sign === '±') return { value: [-size, size], scale }
  return { value: sign === '' ? size : -size, scale }
}
