import type { Span } from '../model/span.ts'
import { foldedUnit } from './fold-characters.ts'

/**
 * A text as quotes are searched in it: folded, and without white space and invisible characters, which come and go with
 * line breaks and typesetting. Offsets in it are called places; `offsets` is the way back.
 */
export interface FoldedText {
  readonly units: string
  readonly codes: Uint16Array
  /** Where each unit stands in the text. */
  readonly offsets: Uint32Array
}

/** White space, soft hyphens, zero-width and direction marks, variation selectors. */
const INVISIBLE = /[\s\p{Cf}\p{Variation_Selector}]/u

/** 1 = left out, 2 = kept, 0 = not looked at yet. */
const kinds = new Uint8Array(0x10000)

function isInvisible(unit: number): boolean {
  if (kinds[unit] === 0) kinds[unit] = INVISIBLE.test(String.fromCharCode(unit)) ? 1 : 2
  return kinds[unit] === 1
}

/** Engines limit the number of arguments of a call. */
const CHUNK = 8192

/** A text folded for searching; 「２０ 家」 and 「20\n家」 become the same. */
export function foldText(text: string): FoldedText {
  const codes = new Uint16Array(text.length)
  const offsets = new Uint32Array(text.length)
  let length = 0
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i)
    if (isInvisible(unit)) continue
    codes[length] = foldedUnit(unit)
    offsets[length] = i
    length += 1
  }
  let units = ''
  for (let at = 0; at < length; at += CHUNK)
    units += String.fromCharCode(...codes.subarray(at, Math.min(at + CHUNK, length)))
  return { units, codes: codes.subarray(0, length), offsets: offsets.subarray(0, length) }
}

/** The span of the text that places `from` to `to` (exclusive, not empty) stand for. */
export function spanAt({ offsets }: FoldedText, from: number, to: number): Span {
  return { start: offsets[from]!, end: offsets[to - 1]! + 1 }
}
