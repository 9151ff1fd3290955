import { annotationFrom1, tagsFrom1 } from '../../model/records/annotation-from-1.ts'
import { sealed } from '../../model/records/checksum.ts'
import { decodeRecord, shapeVersion } from '../../model/records/decode-record.ts'
import { byteLines } from '../file/byte-lines.ts'
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

/** A row of a store, as the rescue page writes it. */
interface RescuedRow {
  readonly line: number
  readonly store: string
  readonly value: unknown
}

/**
 * Reads what the rescue page saved: the rows of `records`, or where there is no such store the notes of version 1. Rows
 * that are damaged are refused by their line; a last line that is missing says that the file was cut. Never throws.
 */
export function readRescue(bytes: Uint8Array): ImportRead {
  const rows: RescuedRow[] = []
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
      else if (db === DATABASE && typeof store === 'string') rows.push({ line: line.number, store, value })
    }
  }
  if (count === null) refusals.push(refusedLine('cut-off', last))
  const offer = offerOf(rows)
  if (refusals.length === 0) return { state: 'whole', format: 'rescue', ...offer }
  if (offer.records.length === 0) return { state: 'refused', refusal: refusals[0]! }
  return { state: 'broken', format: 'rescue', refusals, ...offer }
}

function offerOf(rows: readonly RescuedRow[]): {
  readonly records: readonly ReadRecord[]
  readonly refused: readonly Refusal[]
} {
  const own = rows.filter(({ store }) => store === 'records')
  const wanted = own.length > 0 ? own : fromVersion1(rows.filter(({ store }) => store === 'annotations'))
  const records: ReadRecord[] = []
  const refused: Refusal[] = []
  const seen = new Set<string>()
  for (const { line, value } of wanted) {
    const found = readRecord(line, value)
    if (!found.ok) refused.push(found.refusal)
    else if (seen.has(found.read.record.id))
      refused.push(refusedLine('double-id', line, found.read.record.id, 'id'))
    else {
      seen.add(found.read.record.id)
      records.push(found.read)
    }
  }
  return { records, refused }
}

/** Notes of version 1 with the tags their words become. */
function fromVersion1(rows: readonly RescuedRow[]): readonly RescuedRow[] {
  const notes = rows.filter(({ value }) => typeof value === 'object' && value !== null)
  const tags = tagsFrom1(notes.map(({ value }) => value)).map((tag) =>
    sealed({ ...tag, rev: 1, v: shapeVersion('tag'), createdAt: NO_INSTANT, updatedAt: NO_INSTANT }),
  )
  return [
    ...tags.map((value) => ({ line: notes[0]!.line, store: 'records', value })),
    ...notes.map(({ line, value }) => ({
      line,
      store: 'records',
      value: upgraded(value as Record<string, unknown>),
    })),
  ]
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
