import { commonShare } from './common-characters.ts'
import type { Encoding } from './encoding-names.ts'

/** Lines whose bytes speak against the declared encoding: where they begin, and what they are instead. */
export interface Contradiction {
  /** In bytes. */
  readonly at: number
  readonly likely: Encoding
}

const LEGACY = ['gb18030', 'big5'] as const
/** Fewer Han characters than these prove nothing: two of them can be valid in every encoding. */
const ENOUGH_IN_UTF8 = 4
/** Half of a Chinese text are common characters, of one in the wrong encoding about a tenth. */
const ENOUGH_COMMON = 4
const TIMES_AS_COMMON = 2

/**
 * The first line that is plainly in another encoding than the declared one, or null.
 *
 * Bytes of one encoding are often valid in another, so a wrong declaration, or a file put together from two, would go through
 * without an error. This never chooses an encoding: it only refuses.
 */
export function findContradiction(bytes: Uint8Array, declared: 'gb18030' | 'big5'): Contradiction | null {
  let at = 0
  while (at < bytes.length) {
    const found = bytes.indexOf(0x0a, at)
    const end = found < 0 ? bytes.length : found
    const likely = end > at ? otherEncoding(bytes.subarray(at, end), declared) : null
    if (likely) return { at, likely }
    at = end + 1
  }
  const likely = otherEncoding(bytes, declared)
  return likely && { at: 0, likely }
}

function otherEncoding(line: Uint8Array, declared: 'gb18030' | 'big5'): Encoding | null {
  if (line.every((byte) => byte < 0x80)) return null
  const utf8 = decodeOrNull(line, 'utf-8')
  if (utf8 !== null && commonShare(utf8).han >= ENOUGH_IN_UTF8) return 'utf-8'
  const own = commonCount(decodeOrNull(line, declared))
  const other = LEGACY.find((encoding) => {
    const count = encoding === declared ? 0 : commonCount(decodeOrNull(line, encoding))
    return count >= ENOUGH_COMMON && count >= own * TIMES_AS_COMMON
  })
  return other ?? null
}

const commonCount = (text: string | null) => (text === null ? 0 : commonShare(text).common)

function decodeOrNull(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    // The strict decoder's way of saying that the bytes are not of this encoding.
    return null
  }
}
