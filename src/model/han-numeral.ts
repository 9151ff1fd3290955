const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  '○': 0,
  O: 0,
  o: 0,
  '0': 0,
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
const SINGLE_DIGIT = /^[一二两三四五六七八九1-9]$/
/** Neighbouring digits between places, 「三四十」; 三五 is the one pair in use that leaves a number out. */
const NEIGHBOURS =
  /^(?<head>|.*[十百千万亿])(?<pair>一二|一两|二三|两三|三四|三五|四五|五六|六七|七八|八九)(?<tail>[十百千万亿]{0,4})$/

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
 * The value of a numeral: 「两百三十」 → 230, 「一万二千」 → 12000, 「三点五」 → 3.5, 「1,200」 → 1200, 「25万6千」 → 256000, and with the
 * last place left out 「两千三」 → 2300.
 *
 * Null when the words are no numeral: 「几十」, 「一百千」.
 */
export function numeralValue(words: string): number | null {
  if (words.length === 1 && DIGITS[words] !== undefined) return DIGITS[words]
  if (/^[\d,.]+$/.test(words)) return Number(words.replaceAll(',', ''))
  const [whole = '', fraction] = words.split('点')
  const value = scaledValue(whole)
  if (value === null || fraction === undefined) return value
  const digits = hanDigits(fraction)
  if (digits === null) return null
  const printed = String(digits).padStart(fraction.length, '0')
  return Number.isInteger(value) ? Number(`${value}.${printed}`) : value + Number(`0.${printed}`)
}

/**
 * The two values of a numeral that leaves open which of two neighbours is meant: 「三四十」 → [30, 40], 「十七八」 → [17, 18].
 *
 * Null for every other numeral: 「二〇二五」, 「一二三」, 「三十四」.
 */
export function neighbouringValues(words: string): readonly [low: number, high: number] | null {
  if (words.length < 2) return null
  const { head = '', pair = '', tail = '' } = NEIGHBOURS.exec(words)?.groups ?? {}
  const [first, second] = pair
  if (first === undefined || second === undefined) return null
  const low = numeralValue(head + first + tail)
  const high = numeralValue(head + second + tail)
  return low === null || high === null ? null : [low, high]
}

/** Splits at 亿, then at 万: 「四万亿」 is 4万 times 亿, 「一百零一万一千」 101 times 万 and 1000. A bare 「万」 is one of it. */
function scaledValue(words: string): number | null {
  for (const [scale, factor] of [
    ['亿', 1e8],
    ['万', 1e4],
  ] as const) {
    const at = words.lastIndexOf(scale)
    if (at < 0) continue
    const left = at === 0 ? 1 : scaledValue(words.slice(0, at))
    const rest = words.slice(at + 1)
    const right = rest === '' ? 0 : scaledValue(rest)
    if (left === null || right === null) return null
    return left * factor + (SINGLE_DIGIT.test(rest) ? (right * factor) / 10 : right)
  }
  if (words.length > 1 && !/[十百千\d]/.test(words)) return hanDigits(words)
  return placedValue(words)
}

/** A numeral below 万 by its places, which only descend; the digits may be Arabic: 「5千6百」. */
function placedValue(words: string): number | null {
  let sum = 0
  let last = Number.POSITIVE_INFINITY
  let digit: number | null = null
  let short = false
  for (const [token] of words.matchAll(TOKEN)) {
    const place = PLACES[token]
    if (place !== undefined) {
      if (place >= last) return null
      sum += (digit ?? 1) * place
      last = place
      digit = null
    } else {
      short = digit === null && last >= 100 && last < Number.POSITIVE_INFINITY && SINGLE_DIGIT.test(token)
      digit = DIGITS[token] ?? (/^\d/.test(token) ? Number(token) : null)
      if (digit === null) return null
    }
  }
  if (words === '') return null
  return sum + (digit ?? 0) * (short ? last / 10 : 1)
}
