const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  '○': 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}
const PLACES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }
const SCALES: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 }

/** The value of a numeral written digit by digit, 「二〇二五」 → 2025; null when a character is no digit. */
export function hanDigits(words: string): number | null {
  let value = 0
  for (const character of words) {
    const digit = DIGITS[character]
    if (digit === undefined) return null
    value = value * 10 + digit
  }
  return words === '' ? null : value
}

/**
 * The value of a numeral: 「两百三十」 → 230, 「一万二千」 → 12000, 「三点五」 → 3.5, 「1,200」 → 1200.
 *
 * Null when the words are no numeral.
 */
export function numeralValue(words: string): number | null {
  if (/^[\d,.]+$/.test(words)) return Number(words.replaceAll(',', ''))
  const [whole = '', fraction] = words.split('点')
  const value = wholeValue(whole)
  if (value === null || fraction === undefined) return value
  const digits = hanDigits(fraction)
  return digits === null ? null : value + Number(`0.${String(digits).padStart(fraction.length, '0')}`)
}

function wholeValue(words: string): number | null {
  if (words.length > 1 && !/[十百千万亿]/.test(words)) return hanDigits(words)
  let total = 0
  let part = 0
  let digit: number | null = null
  for (const character of words) {
    const place = PLACES[character]
    const scale = SCALES[character]
    if (place !== undefined) {
      part += (digit ?? 1) * place
      digit = null
    } else if (scale !== undefined) {
      total = (total + part + (digit ?? 0)) * scale
      part = 0
      digit = null
    } else {
      digit = DIGITS[character] ?? null
      if (digit === null) return null
    }
  }
  return words === '' ? null : total + part + (digit ?? 0)
}
