import { crc32 } from '../crc32.ts'
import { canonicalJson } from './canonical-json.ts'

/** Each byte in hex: a checksum is written for every record that is read. */
const BYTES = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))

/** 32 bits, unsigned, as 8 lower-case hex digits. */
export const hex = (value: number): string =>
  `${BYTES[value >>> 24]}${BYTES[(value >>> 16) & 0xff]}${BYTES[(value >>> 8) & 0xff]}${BYTES[value & 0xff]}`

const encoder = new TextEncoder()
/** Where texts are encoded to be summed: making bytes anew for each record takes longer than summing them. */
const room = new Uint8Array(16_384)

/** CRC-32 of a text's UTF-8 bytes as 8 hex digits; `textCrc('123456789')` is `cbf43926`. */
export function textCrc(text: string): string {
  // A unit of UTF-16 has three bytes at most.
  if (3 * text.length > room.length) return hex(crc32(encoder.encode(text)))
  return hex(crc32(room.subarray(0, encoder.encodeInto(text, room).written)))
}

/** The checksum a record carries: CRC-32 of its canonical JSON without the field `crc`. */
export function recordCrc(record: object): string {
  return textCrc(canonicalJson(record, 'crc'))
}

/** A record with its checksum. */
export function sealed<T extends object>(record: T): T & { readonly crc: string } {
  return { ...record, crc: recordCrc(record) }
}

/** A set of records as 16 hex digits: the same for the same records in any order, so it can be kept up to date by adding and taking away. */
export type SetHash = string

/** The hash of no records. */
export const EMPTY_SET: SetHash = '0'.repeat(16)

interface Identified {
  readonly id: string
  readonly crc: string
}

/** The hash of a set after records went out of it and others came in. */
export function rehashed(before: SetHash, gone: readonly Identified[], come: readonly Identified[]): SetHash {
  let high = Number.parseInt(before.slice(0, 8), 16)
  let low = Number.parseInt(before.slice(8), 16)
  const turn = (record: Identified, sign: 1 | -1) => {
    const [h, l] = mixed(`${record.id}\n${record.crc}`)
    high = (high + sign * h) >>> 0
    low = (low + sign * l) >>> 0
  }
  for (const record of gone) turn(record, -1)
  for (const record of come) turn(record, 1)
  return hex(high) + hex(low)
}

/** A text as 16 hex digits that differ for different texts in all practice (cyrb53's mixing, public domain). */
export function textDigest(text: string): string {
  const [high, low] = mixed(text)
  return hex(high) + hex(low)
}

function mixed(text: string): readonly [number, number] {
  let high = 0xdeadbeef
  let low = 0x41c6ce57
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i)
    high = Math.imul(high ^ unit, 2654435761)
    low = Math.imul(low ^ unit, 1597334677)
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  return [high >>> 0, low >>> 0]
}
