import * as v from 'valibot'
import { byteLines, countLines, type ByteLine } from '../file/byte-lines.ts'
import { IMPORT_LIMITS } from '../file/limits.ts'
import type { Refusal, RefusalCode } from '../../model/refusal.ts'
import { refusedLine } from '../file/refusal.ts'
import { sha256Of } from '../file/sha256.ts'
import type { ImportRead } from '../import/import-read.ts'
import { handOver, teller, type ReadingAids } from '../import/reading-aids.ts'
import {
  LIBRARY_FORMAT,
  LIBRARY_VERSION,
  libraryHeader,
  libraryTrailer,
  type LibraryHeader,
  type LibraryTrailer,
} from './library-format.ts'
import {
  readJsonLine,
  readOwnRecord,
  readRecord,
  type ReadRecord,
  type RecordLine,
} from './read-record-line.ts'

/** What was gathered while going through the lines. */
interface Reading {
  /** SHA-256 of the bytes before an offset. */
  readonly digestUpTo: (end: number) => string
  readonly records: ReadRecord[]
  readonly seen: Set<string>
  readonly refused: Refusal[]
  readonly refusals: Refusal[]
  header: LibraryHeader | null
  /** Lines that hold a record, readable or not. */
  count: number
  /** Records that were handed over. */
  handed: number
  ended: boolean
}

/** Reads a whole file of ours and checks all of it before anything is offered. Never throws. */
export function readLibrary(bytes: Uint8Array, aids: ReadingAids = {}): ImportRead {
  const refuse = (code: RefusalCode, line: number, detail = ''): ImportRead => ({
    state: 'refused',
    refusal: refusedLine(code, line, detail),
  })
  if (bytes.length === 0) return refuse('empty', 1)
  if (bytes.length > IMPORT_LIMITS.bytes) return refuse('too-large', 1, String(bytes.length))
  const reading: Reading = {
    digestUpTo: (end) =>
      aids.digest?.length === end ? aids.digest.sha256 : sha256Of(bytes.subarray(0, end)),
    records: [],
    seen: new Set(),
    refused: [],
    refusals: [],
    header: null,
    count: 0,
    handed: 0,
    ended: false,
  }
  const tell = teller(aids, () => countLines(bytes))
  let line: ByteLine | null = null
  for (line of byteLines(bytes)) {
    if (line.number > IMPORT_LIMITS.lines) return refuse('too-many-lines', line.number)
    if (line.number === 1) {
      const refusal = readHeader(line, reading)
      if (refusal !== null) return { state: 'refused', refusal }
    } else readLine(line, reading)
    reading.handed += handOver(reading.records, aids)
    tell(line.number)
  }
  if (!reading.ended) reading.refusals.push(refusedLine('cut-off', line!.number))
  return outcome(reading)
}

function outcome({ records, handed, refused, refusals }: Reading): ImportRead {
  const offer = { format: 'library', records, refused } as const
  if (refusals.length === 0) return { state: 'whole', ...offer }
  if (handed + records.length === 0) return { state: 'refused', refusal: refusals[0]! }
  return { state: 'broken', refusals, ...offer }
}

/** Takes the first line in. A file that is not ours, or of a newer format, is refused at once. */
function readHeader(line: ByteLine, reading: Reading): Refusal | null {
  const json = readJsonLine(line)
  if (!json.ok) {
    // A damaged first line does not make the records behind it worthless.
    reading.refusals.push(json.refusal, refusedLine('no-header', line.number))
    return null
  }
  const { format, formatVersion } = (json.value ?? {}) as { format?: unknown; formatVersion?: unknown }
  if (format !== LIBRARY_FORMAT) {
    reading.refusals.push(refusedLine('no-header', line.number))
    readLine(line, reading)
    return null
  }
  if (typeof formatVersion === 'number' && formatVersion > LIBRARY_VERSION)
    return refusedLine('newer-format', line.number, String(formatVersion))
  const result = v.safeParse(libraryHeader, json.value, { abortEarly: true })
  if (result.success) reading.header = result.output
  else {
    const [issue] = result.issues
    reading.refusals.push(
      refusedLine('bad-field', line.number, issue.message, v.getDotPath(issue) ?? 'format'),
    )
  }
  return null
}

function readLine(line: ByteLine, reading: Reading): void {
  const { number } = line
  const spoil = (refusal: Refusal) => void reading.refusals.push(refusal)
  if (reading.ended) return spoil(refusedLine('after-end', number))
  const own = readOwnRecord(line)
  if (own !== null) return take(own, reading)
  const json = readJsonLine(line)
  if (!json.ok) {
    reading.count += 1
    return spoil(json.refusal)
  }
  const trailer = trailerIn(json.value)
  if (trailer !== null) return readTrailer(line, trailer, reading)
  take(readRecord(number, json.value), reading)
}

function take(found: RecordLine, reading: Reading): void {
  const { records, seen, refused, refusals } = reading
  reading.count += 1
  if (!found.ok) return void (found.whole ? refused : refusals).push(found.refusal)
  const { line, record } = found.read
  const { size } = seen
  // One look into the set, not two: it is a tenth of the time that a file of 200,000 records takes.
  if (seen.add(record.id).size === size)
    return void refused.push(refusedLine('double-id', line, record.id, 'id'))
  records.push(found.read)
}

/** The last line of a file; null for any other. Nearly all lines are others, so the schema is asked of few. */
function trailerIn(value: unknown): LibraryTrailer | null {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, 'sha256')) return null
  return v.is(libraryTrailer, value) ? value : null
}

function readTrailer({ number, start }: ByteLine, trailer: LibraryTrailer, reading: Reading): void {
  reading.ended = true
  const { count, header, refusals } = reading
  const counted = header === null ? count : Object.values(header.counts).reduce((sum, one) => sum + one, 0)
  if (trailer.count !== count || counted !== count)
    refusals.push(refusedLine('count-differs', number, `${trailer.count} ≠ ${count}`))
  if (trailer.sha256 !== reading.digestUpTo(start)) refusals.push(refusedLine('hash-differs', number))
}
