import { annotationFrom1, tagsFrom1 } from '../../model/records/annotation-from-1.ts'
import { sealed } from '../../model/records/checksum.ts'
import { decodeRecord, shapeVersion } from '../../model/records/decode-record.ts'
import type { NewRecord } from '../../model/records/record.ts'
import { byteLines, type ByteLine } from '../file/byte-lines.ts'
import { IMPORT_LIMITS } from '../file/limits.ts'
import type { Refusal } from '../../model/refusal.ts'
import { refusedLine } from '../file/refusal.ts'
import type { ImportRead } from '../import/import-read.ts'
import { readJsonLine, readRecord, type ReadRecord } from '../library/read-record-line.ts'

/** The name in the first line of a file the rescue page saved (public/rescue.js). */
export const RESCUE_FORMAT = 'cetu-rescue'
/** The database of the person's own records; the demo's is another. */
const DATABASE = 'cetu'
/** Instant of tags that are made here: version 1 had none. */
const NO_INSTANT = '2000-01-01T00:00:00.000Z'

/** What was gathered while going through the lines. Of notes of version 1 only the places are kept: read, they fill the memory. */
interface Reading {
  readonly records: ReadRecord[]
  readonly refused: Refusal[]
  readonly seen: Set<string>
  readonly old: { readonly number: number; readonly start: number; readonly end: number }[]
  /** Whether there is a store of records, so that the notes of version 1 lie beside it as they were. */
  hasRecords: boolean
}

/**
 * Reads what the rescue page saved: the rows of `records`, or where there is no such store the notes of version 1. Rows
 * that are damaged are refused by their line; a last line that is missing says that the file was cut. Never throws.
 */
export function readRescue(bytes: Uint8Array): ImportRead {
  const reading: Reading = { records: [], refused: [], seen: new Set(), old: [], hasRecords: false }
  const refusals: Refusal[] = []
  let count: number | null = null
  let last = 1
  for (const line of byteLines(bytes)) {
    last = line.number
    if (line.number > IMPORT_LIMITS.lines)
      return { state: 'refused', refusal: refusedLine('too-many-lines', line.number) }
    if (line.number === 1) continue
    const json = readJsonLine(line)
    if (!json.ok) refusals.push(json.refusal)
    else {
      const { db, store, value, count: said } = (json.value ?? {}) as Record<string, unknown>
      if (typeof said === 'number') count = said
      else if (db === DATABASE && store === 'annotations')
        reading.old.push({ number: line.number, start: line.start, end: line.start + line.bytes.length })
      else if (db === DATABASE && store === 'records') {
        reading.hasRecords = true
        take(line.number, value, reading)
      }
    }
  }
  if (count === null) refusals.push(refusedLine('cut-off', last))
  if (!reading.hasRecords) takeVersion1(bytes, reading)
  const offer = { records: reading.records, refused: reading.refused }
  if (refusals.length === 0) return { state: 'whole', format: 'rescue', ...offer }
  if (offer.records.length === 0) return { state: 'refused', refusal: refusals[0]! }
  return { state: 'broken', format: 'rescue', refusals, ...offer }
}

function take(line: number, value: unknown, { records, refused, seen }: Reading): void {
  const found = readRecord(line, value)
  if (!found.ok) return void refused.push(found.refusal)
  const { id } = found.read.record
  if (seen.has(id)) return void refused.push(refusedLine('double-id', line, id, 'id'))
  seen.add(id)
  records.push(found.read)
}

/** Takes notes of version 1, after the tags their words become. */
function takeVersion1(bytes: Uint8Array, reading: Reading): void {
  const noteAt = (n: number) => {
    const { number, start, end } = reading.old[n]!
    return noteIn({ number, start, bytes: bytes.subarray(start, end) })
  }
  const tags = new Map<string, NewRecord<'tag'>>()
  for (const n of reading.old.keys()) for (const tag of tagsFrom1([noteAt(n)])) tags.set(tag.id, tag)
  const made = { rev: 1, v: shapeVersion('tag'), createdAt: NO_INSTANT, updatedAt: NO_INSTANT }
  for (const tag of tags.values()) take(reading.old[0]!.number, sealed({ ...tag, ...made }), reading)
  for (const [n, { number }] of reading.old.entries()) {
    const note = noteAt(n)
    if (note !== null) take(number, upgraded(note), reading)
  }
}

/** The note of version 1 on a line; null when there is none. */
function noteIn(line: ByteLine): Record<string, unknown> | null {
  const json = readJsonLine(line)
  const { value } = (json.ok ? json.value : {}) as { readonly value?: unknown }
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null
}

/**
 * A note as version 2, when it then is a sound record; else as it is, to be refused with its reason. One with a number
 * that JSON cannot write again (1e999) has no checksum, and is refused for that.
 */
function upgraded(value: Record<string, unknown>): unknown {
  try {
    const note = sealed(annotationFrom1(value))
    return decodeRecord(note).state === 'known' ? note : sealed({ ...value, kind: 'annotation' })
  } catch {
    return value
  }
}
