import { byteLines, countLines } from '../file/byte-lines.ts'
import { IMPORT_LIMITS } from '../file/limits.ts'
import type { Refusal } from '../../model/refusal.ts'
import { refusedLine } from '../file/refusal.ts'
import type { ImportRead } from '../import/import-read.ts'
import { handOver, teller, type ReadingAids } from '../import/reading-aids.ts'
import { readJsonLine, readRecord, type ReadRecord, type RecordLine } from '../library/read-record-line.ts'
import { gatherVersion1, type Version1Notes } from './version-1-notes.ts'

/** The name in the first line of a file the rescue page saved (public/rescue.js). */
export const RESCUE_FORMAT = 'cetu-rescue'
/** The database of the person's own records; the demo's is another. */
const DATABASE = 'cetu'

/** What was gathered while going through the lines. */
interface Reading {
  readonly records: ReadRecord[]
  readonly refused: Refusal[]
  readonly seen: Set<string>
  readonly version1: Version1Notes
  /** Whether there is a store of records, so that the notes of version 1 lie beside it as they were. */
  hasRecords: boolean
}

/**
 * Reads what the rescue page saved: the rows of `records`, or where there is no such store the notes of version 1. Rows
 * that are damaged are refused by their line; a last line that is missing says that the file was cut. Never throws.
 */
export function readRescue(bytes: Uint8Array, aids: ReadingAids = {}): ImportRead {
  const reading: Reading = {
    records: [],
    refused: [],
    seen: new Set(),
    version1: gatherVersion1(),
    hasRecords: false,
  }
  const refusals: Refusal[] = []
  let count: number | null = null
  let last = 1
  let handed = 0
  const tell = teller(aids, () => countLines(bytes))
  for (const line of byteLines(bytes)) {
    last = line.number
    if (line.number > IMPORT_LIMITS.lines)
      return { state: 'refused', refusal: refusedLine('too-many-lines', line.number) }
    if (line.number === 1) continue
    tell(line.number)
    handed += handOver(reading.records, aids)
    const json = readJsonLine(line)
    if (!json.ok) refusals.push(json.refusal)
    else {
      const row = (json.value ?? {}) as Readonly<Record<string, unknown>>
      if (typeof row['count'] === 'number') count = row['count']
      else if (row['db'] === DATABASE) takeRow(line.number, row, reading)
    }
  }
  if (count === null) refusals.push(refusedLine('cut-off', last))
  if (!reading.hasRecords) for (const found of reading.version1.found()) take(found, reading)
  const offer = { records: reading.records, refused: reading.refused }
  if (refusals.length === 0) return { state: 'whole', format: 'rescue', ...offer }
  if (handed + offer.records.length === 0) return { state: 'refused', refusal: refusals[0]! }
  return { state: 'broken', format: 'rescue', refusals, ...offer }
}

function takeRow(line: number, row: Readonly<Record<string, unknown>>, reading: Reading): void {
  const { store, value } = row
  if (store === 'records') {
    // Kept on, notes that nobody takes would fill the memory.
    if (!reading.hasRecords) reading.version1.forget()
    reading.hasRecords = true
    take(readRecord(line, value), reading)
  } else if (store === 'annotations' && !reading.hasRecords) reading.version1.add(line, value)
}

function take(found: RecordLine, { records, refused, seen }: Reading): void {
  if (!found.ok) return void refused.push(found.refusal)
  const { line, record } = found.read
  const { size } = seen
  if (seen.add(record.id).size === size)
    return void refused.push(refusedLine('double-id', line, record.id, 'id'))
  records.push(found.read)
}
