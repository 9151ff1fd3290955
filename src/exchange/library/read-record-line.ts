import { recordCrc, sealed } from '../../model/records/checksum.ts'
import { decodePlain, decodeRecord } from '../../model/records/decode-record.ts'
import type { AnyRecord, ForeignRecord } from '../../model/records/record.ts'
import type { ByteLine } from '../file/byte-lines.ts'
import { isCanonicalRecord } from '../file/canonical-record.ts'
import { tooDeepAt } from '../file/json-depth.ts'
import { IMPORT_LIMITS } from '../file/limits.ts'
import { plainCrc } from '../file/plain-crc.ts'
import { copyPlain } from '../file/plain-value.ts'
import type { Refusal } from '../../model/refusal.ts'
import { refusedField, refusedLine } from '../file/refusal.ts'

/** A line as JSON, or why it is none. */
export type JsonLine =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly refusal: Refusal }

/** A record of a file, and the line it stands on. */
export interface ReadRecord {
  readonly line: number
  readonly record: AnyRecord | ForeignRecord
}

/** What a line turned out to be. `whole` says of a refused one that its bytes are as they were written. */
export type RecordLine =
  | { readonly ok: true; readonly read: ReadRecord }
  | { readonly ok: false; readonly refusal: Refusal; readonly whole: boolean }

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false })

/** Reads one line as JSON, after its length, encoding and depth were found to be in bounds. Never throws. */
export function readJsonLine({ number, bytes }: ByteLine): JsonLine {
  const refuse = (refusal: Refusal): JsonLine => ({ ok: false, refusal })
  if (bytes.length > IMPORT_LIMITS.lineBytes)
    return refuse(refusedLine('line-too-long', number, String(bytes.length)))
  let text: string
  try {
    text = utf8.decode(bytes)
  } catch {
    return refuse(refusedLine('not-text', number))
  }
  const deep = tooDeepAt(text, IMPORT_LIMITS.depth)
  if (deep !== null) return refuse(refusedLine('too-deep', number, String(deep + 1)))
  try {
    return { ok: true, value: JSON.parse(text) as unknown }
  } catch (error) {
    return refuse(refusedLine('not-json', number, error instanceof Error ? error.message : ''))
  }
}

/**
 * Reads a line that holds a record just as we write it, which is nearly every line there is; null for any other, which
 * the slower `readJsonLine` and `readRecord` look at. They would make the same of it. Never throws.
 */
export function readOwnRecord({ number, bytes }: ByteLine): RecordLine | null {
  if (bytes.length > IMPORT_LIMITS.lineBytes || !isCanonicalRecord(bytes)) return null
  try {
    const value = JSON.parse(utf8.decode(bytes)) as { readonly crc: string }
    return readPlain(number, value, value.crc)
  } catch {
    return null // Bytes that are no text.
  }
}

/**
 * Makes a record of what a line holds: no key that reaches a prototype, whole characters, then its checksum and every
 * field. What JSON gave is copied, without prototypes, only when something in it must be replaced. Never throws.
 */
export function readRecord(line: number, value: unknown): RecordLine {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return refuse(refusedLine('not-a-record', line), false)
  const crc = plainCrc(value)
  if (crc !== null) return readPlain(line, value, crc)
  if (!hasItsCrc(value)) return refuse(refusedLine('crc-differs', line), false)
  const copy = copyPlain(value)
  if (!copy.ok) return refuse(refusedLine('forbidden-key', line, '', copy.path), true)
  // Characters that were replaced in the copy gave it a checksum of its own.
  const decoded = decodeRecord(sealed(copy.value as object))
  if (decoded.state !== 'damaged') return { ok: true, read: { line, record: decoded.record } }
  return refuse(refusedField(decoded.problem, line), true)
}

/**
 * Makes a record of what JSON gave without a checksum, or with one that does not matter: what is plain and sound gets the
 * one that fits. Throws `RangeError` for a number that JSON itself could not write again (1e999).
 */
export function readUnsealed(line: number, value: object): RecordLine {
  const crc = plainCrc(value)
  if (crc === null) return readRecord(line, sealed(value))
  return readPlain(line, (value as { crc?: unknown }).crc === crc ? value : { ...value, crc }, crc)
}

/** The same of what is plain, with the checksum that would fit it. */
function readPlain(line: number, value: object, crc: string): RecordLine {
  const decoded = decodePlain(value, (record) => record.crc === crc)
  if (decoded.state !== 'damaged') return { ok: true, read: { line, record: decoded.record } }
  if ((value as { crc?: unknown }).crc !== crc) return refuse(refusedLine('crc-differs', line), false)
  return refuse(refusedField(decoded.problem, line), true)
}

const refuse = (refusal: Refusal, whole: boolean): RecordLine => ({ ok: false, refusal, whole })

/** Whether what JSON gave has its checksum; nothing with a number that JSON itself could not write again (1e999) has one. */
function hasItsCrc(value: object): boolean {
  try {
    return (value as { crc?: unknown }).crc === recordCrc(value)
  } catch {
    return false
  }
}
