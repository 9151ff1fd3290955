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
const TOKEN = /\d+(?:\.\d+)?|[^\d]/g

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
 * The value of a numeral: 「两百三十」 → 230, 「一万二千」 → 12000, 「三点五」 → 3.5, 「1,200」 → 1200, 「25万6千」 → 256000.
 *
 * Null when the words are no numeral.
 */
export function numeralValue(words: string): number | null {
  if (/^[\d,.]+$/.test(words)) return Number(words.replaceAll(',', ''))
  const [whole = '', fraction] = words.split('点')
  const value = scaledValue(whole)
  if (value === null || fraction === undefined) return value
  const digits = hanDigits(fraction)
  return digits === null ? null : value + Number(`0.${String(digits).padStart(fraction.length, '0')}`)
}

/** Splits at 亿, then at 万: 「四万亿」 is 4万 times 亿, 「一百零一万一千」 101 times 万 and 1000. */
function scaledValue(words: string): number | null {
  for (const [scale, factor] of [
    ['亿', 1e8],
    ['万', 1e4],
  ] as const) {
    const at = words.lastIndexOf(scale)
    if (at < 0) continue
    const left = scaledValue(words.slice(0, at))
    const right = at + 1 === words.length ? 0 : scaledValue(words.slice(at + 1))
    return left === null || right === null ? null : left * factor + right
  }
  if (words.length > 1 && !/[十百千\d]/.test(words)) return hanDigits(words)
  return placedValue(words)
}

/** A numeral below 万 by its places; the digits may be Arabic: 「5千6百」. */
function placedValue(words: string): number | null {
  let sum = 0
  let digit: number | null = null
  for (const [token] of words.matchAll(TOKEN)) {
    const place = PLACES[token]
    if (place !== undefined) {
      sum += (digit ?? 1) * place
      digit = null
    } else {
      digit = DIGITS[token] ?? (/^\d/.test(token) ? Number(token) : null)
      if (digit === null) return null
    }
  }
  return words === '' ? null : sum + (digit ?? 0)
}
