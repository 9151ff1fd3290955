/** One line of a file as bytes, without its line feed. */
export interface ByteLine {
  /** 1-based. */
  readonly number: number
  /** Offset of its first byte in the file. */
  readonly start: number
  readonly bytes: Uint8Array
}

const LINE_FEED = 0x0a

/**
 * The lines of a file, one after the other; a line feed at the very end opens no further line.
 *
 * Cut as bytes: 0x0A never occurs inside a character of UTF-8, so a line holds whole characters or is broken itself.
 */
export function* byteLines(bytes: Uint8Array): Generator<ByteLine> {
  let start = 0
  for (let number = 1; start < bytes.length; number += 1) {
    const found = bytes.indexOf(LINE_FEED, start)
    const end = found < 0 ? bytes.length : found
    yield { number, start, bytes: bytes.subarray(start, end) }
    start = end + 1
  }
}

/** How many lines `byteLines` gives. */
export function countLines(bytes: Uint8Array): number {
  let count = 0
  for (let start = 0; start < bytes.length; count += 1) {
    const found = bytes.indexOf(LINE_FEED, start)
    start = found < 0 ? bytes.length : found + 1
  }
  return count
}
