import { annotationFrom1, tagsFrom1 } from '../../model/records/annotation-from-1.ts'
import { sealed } from '../../model/records/checksum.ts'
import { decodePlain, shapeVersion } from '../../model/records/decode-record.ts'
import { jsonProblem } from '../../model/records/plain-json.ts'
import type { NewRecord } from '../../model/records/record.ts'
import { isPlain } from '../file/plain-value.ts'
import { readRecord, type RecordLine } from '../library/read-record-line.ts'

/** Gathers notes of version 1, line by line. */
export interface Version1Notes {
  /** Reads what a row holds, once; what is no object is passed over. */
  readonly add: (line: number, value: unknown) => void
  /** The tags their words become, then the notes, in the order they came. */
  readonly found: () => readonly RecordLine[]
  readonly forget: () => void
}

/** Instant of tags that are made here: version 1 had none. */
const NO_INSTANT = '2000-01-01T00:00:00.000Z'

/** An empty gathering of notes of version 1. */
export function gatherVersion1(): Version1Notes {
  const notes: RecordLine[] = []
  const tags = new Map<string, NewRecord<'tag'>>()
  let first = 0
  const add = (line: number, value: unknown) => {
    if (typeof value !== 'object' || value === null) return
    if (notes.length === 0) first = line
    notes.push(noteIn(line, value as Record<string, unknown>))
    for (const tag of tagsFrom1([value])) tags.set(tag.id, tag)
  }
  const found = () => [...[...tags.values()].map((tag) => tagOn(first, tag)), ...notes]
  const forget = () => {
    notes.length = 0
    tags.clear()
  }
  return { add, found, forget }
}

function tagOn(line: number, tag: NewRecord<'tag'>): RecordLine {
  const made = { rev: 1, v: shapeVersion('tag'), createdAt: NO_INSTANT, updatedAt: NO_INSTANT }
  return readRecord(line, sealed({ ...tag, ...made }))
}

/**
 * A note as version 2, when it then is a sound record; else what is to be said of it as it is. One with a number that
 * JSON cannot write again (1e999) has no checksum, and is refused for that.
 */
function noteIn(line: number, value: Record<string, unknown>): RecordLine {
  try {
    const note = sealed(annotationFrom1(value))
    // It was sealed a line ago: its checksum fits.
    const decoded = isPlain(note) && jsonProblem(note) === null ? decodePlain(note, () => true) : null
    if (decoded?.state === 'known') return { ok: true, read: { line, record: decoded.record } }
    return readRecord(line, sealed({ ...value, kind: 'annotation' }))
  } catch {
    return readRecord(line, value)
  }
}
