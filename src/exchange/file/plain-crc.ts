import { crc32 } from '../../model/crc32.ts'
import { inOrder } from '../../model/records/canonical-json.ts'
import { hex } from '../../model/records/checksum.ts'
import { IMPORT_LIMITS } from './limits.ts'

const utf8 = new TextEncoder()
/** Where a record is written, and how far; one is written in one go, so there is never more than one. */
let room = new Uint8Array(16_384)
let at = 0

/**
 * The checksum of a record that `JSON.parse` gave, as `recordCrc` gives it, when the record is plain: no key that reaches
 * a prototype, no half characters, no number that JSON would write otherwise, no deeper than a file may be. Null when it is
 * not. Its own `crc` is not looked at.
 *
 * One pass over the record: it is written as the bytes of its canonical JSON while it is looked at.
 */
export function plainCrc(record: object): string | null {
  at = 0
  return isObject(record, 1, 'crc') ? hex(crc32(room, 0, 0, at)) : null
}

const [QUOTE, BACKSLASH, COMMA, COLON] = [0x22, 0x5c, 0x2c, 0x3a]
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d]
const RESERVED = new Set(['__proto__', 'constructor', 'prototype'])

/** Writes a value; so do all below: false when it is not plain. */
function isWritten(value: unknown, depth: number): boolean {
  if (typeof value === 'string') return isText(value)
  if (typeof value === 'number') return isNumber(value)
  if (value === null || typeof value === 'boolean') return isAscii(String(value))
  if (typeof value !== 'object' || depth >= IMPORT_LIMITS.depth) return false
  return Array.isArray(value) ? isList(value, depth + 1) : isObject(value, depth + 1)
}

function isObject(value: object, depth: number, without?: string): boolean {
  put(OPEN_OBJECT)
  const first = at
  for (const key of inOrder(Object.keys(value))) {
    if (key === without) continue
    if (RESERVED.has(key)) return false
    if (at > first) put(COMMA)
    if (!isText(key)) return false
    put(COLON)
    if (!isWritten((value as Readonly<Record<string, unknown>>)[key], depth)) return false
  }
  put(CLOSE_OBJECT)
  return true
}

function isList(value: readonly unknown[], depth: number): boolean {
  put(OPEN_LIST)
  for (let n = 0; n < value.length; n += 1) {
    if (n > 0) put(COMMA)
    if (!isWritten(value[n], depth)) return false
  }
  put(CLOSE_LIST)
  return true
}

function isNumber(value: number): boolean {
  if (!Number.isFinite(value) || Object.is(value, -0)) return false
  return isAscii(String(value))
}

/** Text of ASCII that stands in JSON as it is. */
function isAscii(text: string): true {
  makeRoom(text.length)
  for (let n = 0; n < text.length; n += 1) room[at + n] = text.charCodeAt(n)
  at += text.length
  return true
}

/** Units of a text that is written here; longer ones the engine writes faster. */
const SHORT = 100

/** A text with its quotes; the units that stand in it as they are, written one by one, are nearly all there are. */
function isText(text: string): boolean {
  makeRoom(3 * text.length + 2)
  if (text.length > SHORT) return isLongText(text)
  const from = at
  room[at++] = QUOTE
  for (let n = 0; n < text.length; n += 1) {
    const unit = text.charCodeAt(n)
    if (unit < 0x80) {
      if (unit < 0x20 || unit === QUOTE || unit === BACKSLASH) return isTextAgain(text, from)
      room[at++] = unit
    } else if (unit < 0x800) {
      room[at++] = 0xc0 | (unit >> 6)
      room[at++] = 0x80 | (unit & 0x3f)
    } else {
      if (unit >= 0xd800 && unit <= 0xdfff) return isTextAgain(text, from)
      room[at++] = 0xe0 | (unit >> 12)
      room[at++] = 0x80 | ((unit >> 6) & 0x3f)
      room[at++] = 0x80 | (unit & 0x3f)
    }
  }
  room[at++] = QUOTE
  return true
}

/** The same of a text that holds a unit which does not stand in JSON as it is, or two units for a character. */
function isTextAgain(text: string, from: number): boolean {
  at = from
  return isLongText(text)
}

const HALF = /\p{Surrogate}/u

function isLongText(text: string): boolean {
  if (HALF.test(text)) return false
  const written = JSON.stringify(text)
  makeRoom(3 * written.length)
  at += utf8.encodeInto(written, room.subarray(at)).written
  return true
}

function put(byte: number): void {
  makeRoom(1)
  room[at++] = byte
}

function makeRoom(count: number): void {
  if (at + count <= room.length) return
  const larger = new Uint8Array(2 * (at + count))
  larger.set(room)
  room = larger
}
