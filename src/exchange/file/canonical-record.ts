import { crc32 } from '../../model/crc32.ts'
import { IMPORT_LIMITS } from './limits.ts'

/** What is read, and where reading stands; a line is read in one go, so there is never more than one. */
let bytes: Uint8Array = new Uint8Array(0)
let at = 0
/** Where the member `crc` of the record begins; -1 = it was not met. */
let crcAt = -1

/**
 * Whether a line is surely a record as we write it: canonical JSON (`canonicalJson`) of an object with no key that reaches
 * a prototype, no deeper than a file may be, whose member `crc` is the checksum of the others.
 *
 * Told from the bytes alone, which must be UTF-8, in a fifth of the time it takes to write the record again. False says
 * nothing: of numbers, escapes and keys that are seldom met it is not told whether they are canonical.
 */
export function isCanonicalRecord(line: Uint8Array): boolean {
  bytes = line
  at = 0
  crcAt = -1
  if (bytes[0] !== OPEN_OBJECT || !isObject(1) || at !== bytes.length || crcAt < 0) return false
  return claimedCrc() === crc32(bytes, crc32(bytes, 0, 0, crcAt), crcAt + CRC_MEMBER)
}

const [QUOTE, BACKSLASH, COMMA, COLON, MINUS] = [0x22, 0x5c, 0x2c, 0x3a, 0x2d]
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d]
const codes = (text: string): readonly number[] => [...text].map((unit) => unit.charCodeAt(0))
const WORDS = ['true', 'false', 'null'].map(codes)
const RESERVED = ['__proto__', 'constructor', 'prototype'].map(codes)
const CRC_NAME = codes('"crc":"')
const CRC_DIGITS = 8
/** Bytes of the member `crc` with the quote and the comma behind it. */
const CRC_MEMBER = CRC_NAME.length + CRC_DIGITS + 2
/** What stands behind a backslash where JSON writes one; `\u` is left to the slower way. */
const ESCAPES = new Set(codes('"\\bfnrt'))

/** Steps over a value; so do all below: false when it is not surely canonical. */
function isValue(depth: number): boolean {
  const byte = bytes[at]!
  if (byte === QUOTE) return isText()
  if (byte === OPEN_OBJECT) return isObject(depth + 1)
  if (byte === OPEN_LIST) return isList(depth + 1)
  return byte === MINUS || isDigit(byte)
    ? isNumber()
    : WORDS.some((word) => isAt(at, word) && step(word.length))
}

function isObject(depth: number): boolean {
  if (depth > IMPORT_LIMITS.depth) return false
  at += 1
  if (bytes[at] === CLOSE_OBJECT) return step(1)
  let before = -1
  for (;;) {
    const key = at
    if (!isKey() || (before >= 0 && !isLess(before, key)) || bytes[at] !== COLON) return false
    at += 1
    if (!isValue(depth)) return false
    if (bytes[at] === CLOSE_OBJECT) return step(1)
    if (bytes[at] !== COMMA) return false
    at += 1
    // `createdAt` and more come behind it: it is never the last one, whose comma stands before it.
    if (depth === 1 && at === key + CRC_MEMBER && isAt(key, CRC_NAME)) crcAt = key
    before = key
  }
}

function isList(depth: number): boolean {
  if (depth > IMPORT_LIMITS.depth) return false
  at += 1
  if (bytes[at] === CLOSE_LIST) return step(1)
  for (;;) {
    if (!isValue(depth)) return false
    if (bytes[at] === CLOSE_LIST) return step(1)
    if (bytes[at] !== COMMA) return false
    at += 1
  }
}

function isText(): boolean {
  for (let next = at + 1; next < bytes.length; next += 1) {
    const byte = bytes[next]!
    if (byte === QUOTE) return stepTo(next + 1)
    if (byte < 0x20) return false
    if (byte === BACKSLASH) {
      next += 1
      if (!ESCAPES.has(bytes[next]!)) return false
    }
  }
  return false
}

/** A key in letters whose bytes are in the order of their UTF-16 units: ASCII, without escapes. */
function isKey(): boolean {
  if (bytes[at] !== QUOTE) return false
  const from = at + 1
  for (let next = from; next < bytes.length; next += 1) {
    const byte = bytes[next]!
    if (byte === QUOTE) return !isReserved(from, next - from) && stepTo(next + 1)
    if (byte < 0x20 || byte > 0x7e || byte === BACKSLASH) return false
  }
  return false
}

const isReserved = (from: number, length: number) =>
  (length === 9 || length === 11) && RESERVED.some((word) => word.length === length && isAt(from, word))

/** Whether the key at one quote comes before the key at another; a key that is there twice does not. */
function isLess(one: number, other: number): boolean {
  for (let n = 1; ; n += 1) {
    const [a, b] = [bytes[one + n]!, bytes[other + n]!]
    if (a === b && a !== QUOTE) continue
    return b !== QUOTE && (a === QUOTE || a < b)
  }
}

/** A number that JSON would write just so. */
function isNumber(): boolean {
  const from = at
  while (isDigit(bytes[at]!)) at += 1
  const isWhole = at > from && at - from <= SAFE_DIGITS && (bytes[from] !== ZERO || at === from + 1)
  if (isWhole && !BESIDE_DIGITS.has(bytes[at]!)) return true
  while (isDigit(bytes[at]!) || BESIDE_DIGITS.has(bytes[at]!)) at += 1
  if (at - from > LONGEST_NUMBER) return false
  const written = String.fromCharCode(...bytes.subarray(from, at))
  return String(Number(written)) === written
}

const BESIDE_DIGITS = new Set(codes('-+.e'))
/** Digits with which every whole number is written as it is read. */
const SAFE_DIGITS = 15
/** The longest text of a number is one such as 「-0.0000012345678901234567」. */
const LONGEST_NUMBER = 25
const ZERO = 0x30
const isDigit = (byte: number) => byte >= ZERO && byte <= 0x39

const isAt = (from: number, word: readonly number[]) => word.every((code, n) => bytes[from + n] === code)

function step(count: number): true {
  at += count
  return true
}

function stepTo(next: number): true {
  at = next
  return true
}

/** The checksum that the record carries; -1 when it is none. */
function claimedCrc(): number {
  let crc = 0
  for (let n = 0; n < CRC_DIGITS; n += 1) {
    const digit = HEX.indexOf(bytes[crcAt + CRC_NAME.length + n]!)
    if (digit < 0) return -1
    crc = crc * 16 + digit
  }
  return crc
}
const HEX = codes('0123456789abcdef')
