/** Han numerals that the parsers read, as the inside of a character class; 大写 (壹贰) and 几, 半, 数 are none. */
export const HAN_NUMERALS = '零〇一二两三四五六七八九十百千万亿'

/** One character of a number, in any script: the figures 0-9, Han numerals, and what Unicode calls a number (①, Ⅲ, ½). */
export const NUMBER_CHARACTER = new RegExp(`[\\p{N}${HAN_NUMERALS}]`, 'u')

/** A number as a run of such characters: Arabic figures with their marks (「1,200」, 「8.1」), Han numerals, one other sign. */
export const NUMBER_RUN = new RegExp(
  `(?<arabic>\\d(?:[\\d.,]*\\d)?)|(?<han>[${HAN_NUMERALS}][${HAN_NUMERALS}○]*)|(?<other>\\p{N})`,
  'gu',
)
