import { annotationFrom1, tagsFrom1, wordsOf } from '../../model/records/annotation-from-1.ts'
import { sealed } from '../../model/records/checksum.ts'
import { decodePlain, shapeVersion } from '../../model/records/decode-record.ts'
import type { AnyRecord, NewRecord } from '../../model/records/record.ts'
import { plainCrc } from '../file/plain-crc.ts'
import { readRecord, readUnsealed, type RecordLine } from '../library/read-record-line.ts'

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
  const words = new Set<string>()
  let first = 0
  const add = (line: number, value: unknown) => {
    if (typeof value !== 'object' || value === null) return
    if (notes.length === 0) first = line
    notes.push(noteIn(line, value as Record<string, unknown>))
    for (const word of wordsOf((value as { readonly tags?: unknown }).tags)) words.add(word)
  }
  const found = () => {
    const tags = new Map(tagsFrom1([{ tags: [...words] }]).map((tag) => [tag.id, tag]))
    return [...[...tags.values()].map((tag) => tagOn(first, tag)), ...notes]
  }
  const forget = () => {
    notes.length = 0
    words.clear()
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
    const record = asVersion2(value)
    return record === null
      ? readUnsealed(line, { ...value, kind: 'annotation' })
      : { ok: true, read: { line, record } }
  } catch {
    return readRecord(line, value)
  }
}

/** A note of version 1 as version 2; null when it is not sound as it is. What has no document is none, whatever it is. */
function asVersion2(value: Readonly<Record<string, unknown>>): AnyRecord | null {
  if (value['documentId'] === undefined) return null
  const note = annotationFrom1(value)
  const crc = plainCrc(note)
  if (crc === null) return null
  const decoded = decodePlain(Object.assign(note, { crc }), () => true)
  return decoded.state === 'known' ? decoded.record : null
}
