/**
 * Approximate search by Myers' bit vectors, in blocks of 32 characters.
 *
 * G. Myers, "A fast bit-vector algorithm for approximate string matching based on dynamic programming", Journal of the
 * ACM 46 (1999). The masks of a pattern are made once and used at every place it is tried at.
 */
export interface Pattern {
  readonly length: number
  readonly forward: Masks
  readonly backward: Masks
}

interface Masks {
  readonly blocks: number
  /** Bit of the pattern's last character in the last block. */
  readonly lastBit: number
  /** For each character of the pattern, where it stands: bit i of block b is character 32 b + i. */
  readonly byCode: ReadonlyMap<number, Int32Array>
}

/** A pattern of one character or more, ready to be searched for. */
export function patternOf(codes: Uint16Array): Pattern {
  return { length: codes.length, forward: masksOf(codes), backward: masksOf(codes.toReversed()) }
}

function masksOf(codes: Uint16Array): Masks {
  const blocks = Math.ceil(codes.length / 32)
  const byCode = new Map<number, Int32Array>()
  for (let i = 0; i < codes.length; i += 1) {
    const mask = byCode.get(codes[i]!) ?? new Int32Array(blocks)
    mask[i >> 5]! |= 1 << (i & 31)
    byCode.set(codes[i]!, mask)
  }
  return { blocks, lastBit: 1 << ((codes.length - 1) & 31), byCode }
}

/** The least edits between a pattern and a stretch of text, and all lengths of stretches that need no more. */
export interface Fit {
  readonly errors: number
  /** Characters read until the stretch ends, ascending. */
  readonly ends: readonly number[]
  /** The edits the stretch needs that ends with the last character read. */
  readonly atEnd: number
}

/** Where and which way a text is read. */
export interface Reading {
  /** First place read, the last one when reading backward. */
  readonly from: number
  /** How many characters are read at most; the caller keeps them inside the text. */
  readonly count: number
  readonly backward: boolean
  /** Whether the stretch begins at `from`; else it may begin anywhere, at no cost. */
  readonly anchored: boolean
}

/** How well a pattern fits a text, over all stretches of a reading. The empty stretch needs as many edits as the pattern is long. */
export function fitOf(pattern: Pattern, text: Uint16Array, reading: Reading): Fit {
  const { blocks, lastBit, byCode } = reading.backward ? pattern.backward : pattern.forward
  const up = new Int32Array(blocks).fill(-1)
  const down = new Int32Array(blocks)
  const step = reading.backward ? -1 : 1
  let errors = pattern.length
  let least = errors
  let ends = [0]
  for (let read = 1, at = reading.from; read <= reading.count; read += 1, at += step) {
    const mask = byCode.get(text[at]!)
    let carry = reading.anchored ? 1 : 0
    for (let b = 0; b < blocks; b += 1) {
      const equal = mask === undefined ? 0 : mask[b]!
      const pv = up[b]!
      const mv = down[b]!
      const xv = equal | mv
      const eq = carry < 0 ? equal | 1 : equal
      const xh = (((eq & pv) + pv) ^ pv) | eq
      let ph = mv | ~(xh | pv)
      let mh = pv & xh
      const bit = b === blocks - 1 ? lastBit : 1 << 31
      const out = (ph & bit) !== 0 ? 1 : (mh & bit) !== 0 ? -1 : 0
      ph = (ph << 1) | (carry > 0 ? 1 : 0)
      mh = (mh << 1) | (carry < 0 ? 1 : 0)
      up[b] = mh | ~(xv | ph)
      down[b] = ph & xv
      carry = out
    }
    errors += carry
    if (errors > least) continue
    if (errors < least) ends = []
    least = errors
    ends.push(read)
  }
  return { errors: least, ends, atEnd: errors }
}
