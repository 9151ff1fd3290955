/**
 * A short id made from content: 53 bits of a multiplicative hash (cyrb53, public domain) in base 36, 11 characters.
 *
 * Same words, same id, on any machine; used for facts so that a note finds them after a paragraph is inserted.
 */
export function contentId(...parts: readonly string[]): string {
  let high = 0xdeadbeef
  let low = 0x41c6ce57
  // The parts are hashed as if U+0000 joined them, without making the joined string.
  for (let p = 0; p < parts.length; p += 1) {
    const part = parts[p]!
    for (let i = p === 0 ? 0 : -1; i < part.length; i += 1) {
      const unit = i < 0 ? 0 : part.charCodeAt(i)
      high = Math.imul(high ^ unit, 2654435761)
      low = Math.imul(low ^ unit, 1597334677)
    }
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  return inBase36(4294967296 * (2097151 & low) + (high >>> 0))
}

/** 「00」 to 「zz」: the numbers below 36² as two digits. */
const PAIRS = Array.from({ length: 1296 }, (_, number) => number.toString(36).padStart(2, '0'))

const pair = (part: number, place: number) => PAIRS[Math.floor(part / place) % 1296]!

/** A whole number below 2⁵³ as eleven digits; a tenth of the time of `toString(36)`, and every fact has two ids made. */
function inBase36(number: number): string {
  const front = Math.floor(number / 60466176)
  const back = number - front * 60466176
  const first = pair(front, 1679616) + pair(front, 1296) + pair(front, 1)
  return first + Math.floor(back / 1679616).toString(36) + pair(back, 1296) + pair(back, 1)
}

/** Gives ids that stay the same when other facts come and go: the n-th occurrence of the same content gets its own. */
export function createIdGiver(prefix: string): (...parts: readonly string[]) => string {
  const seen = new Map<string, number>()
  return (...parts) => {
    const base = contentId(prefix, ...parts)
    const nth = (seen.get(base) ?? 0) + 1
    seen.set(base, nth)
    return nth === 1 ? `${prefix}-${base}` : `${prefix}-${base}-${nth}`
  }
}
