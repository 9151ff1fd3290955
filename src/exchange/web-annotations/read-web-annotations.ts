import { sealed } from '../../model/records/checksum.ts'
import { decodeRecord, shapeVersion } from '../../model/records/decode-record.ts'
import { tagIdOf } from '../../model/records/annotation-from-1.ts'
import type { AnyRecord, RecordOf } from '../../model/records/record.ts'
import { TAG_PATTERNS } from '../../model/records/tag-content.ts'
import type { Refusal, RefusalCode } from '../../model/refusal.ts'
import type { ImportRead } from '../import/import-read.ts'
import { teller, type ReadingAids } from '../import/reading-aids.ts'
import { readAnnotation } from './read-annotation.ts'
import type { ReadTag } from './read-body.ts'
import { findItems } from './read-items.ts'
import type { ImportDocument } from './read-target.ts'

/** What reading Web Annotations needs beside the file. */
export interface WebAnnotationGrounds {
  readonly documents: readonly ImportDocument[]
  /** The tags there are, trash included. */
  readonly tags: readonly Pick<RecordOf<'tag'>, 'id' | 'name' | 'deletedAt'>[]
  /** Now, as an ISO instant. */
  readonly at: string
}

/**
 * Reads the UTF-8 of JSON-LD after the W3C Web Annotation Data Model: a collection, a page, a list of annotations, or one.
 *
 * Each annotation stands for itself: those that cannot be taken are refused by their path, the others are offered with
 * the tags they need. Never throws.
 */
export function readWebAnnotations(
  bytes: Uint8Array,
  grounds: WebAnnotationGrounds,
  aids: ReadingAids = {},
): ImportRead {
  const found = findItems(bytes)
  if ('code' in found) return { state: 'refused', refusal: found }
  const desk = tagDesk(grounds.tags)
  const withTags = { ...grounds, tagId: desk.tagId }
  const records: RecordOf<'annotation'>[] = []
  const refused: Refusal[] = []
  const seen = new Set<string>()
  const tell = teller(aids, () => found.count)
  for (let i = 0; i < found.count; i += 1) {
    tell(i)
    const place = `${found.path}[${i}]`
    const piece = found.item(i)
    if (!piece.ok) {
      // What is no JSON spoils the file; what is only too much is passed over.
      if (!PASSED_OVER.has(piece.refusal.code)) return { state: 'refused', refusal: piece.refusal }
      refused.push(piece.refusal)
      continue
    }
    const read = readAnnotation(piece.value, place, withTags)
    if (!read.ok) refused.push(read.refusal)
    else if (seen.has(read.record.id))
      refused.push({ code: 'double-id', line: null, path: `${place}.id`, detail: read.record.id })
    else {
      seen.add(read.record.id)
      records.push(read.record)
    }
  }
  // A tag of an annotation that was refused is not wanted by anybody.
  const borne = new Set(records.flatMap(({ tags }) => tags))
  const made = [...desk.made.values()].filter(({ id }) => borne.has(id))
  const offered = [...made, ...records].map((record) => ({ line: 0, record }))
  return { state: 'whole', format: 'web-annotations', records: offered, refused }
}

/** Why an annotation is refused alone. */
const PASSED_OVER: ReadonlySet<RefusalCode> = new Set<RefusalCode>(['line-too-long', 'too-deep'])

/** Finds the tag record for each tag of the file, and makes those that are missing. */
function tagDesk(tags: WebAnnotationGrounds['tags']) {
  const ids = new Set(tags.map(({ id }) => id))
  const byName = new Map(
    tags.flatMap(({ id, name, deletedAt }) => (deletedAt === undefined ? [[name, id]] : [])),
  )
  const made = new Map<string, AnyRecord>()
  const tagId = ({ id, name, pattern }: ReadTag, at: string): string => {
    const known =
      id !== null && (ids.has(id) || made.has(id)) ? id : id === null ? byName.get(name) : undefined
    if (known !== undefined) return known
    const wanted = id ?? tagIdOf(name)
    if (!ids.has(wanted) && !made.has(wanted)) {
      const record = tagRecord(wanted, name, pattern, at)
      if (record !== null) made.set(wanted, record)
    }
    return wanted
  }
  return { made, tagId }
}

/** A new tag; null when what it is made of cannot be stored, which then refuses the annotation too. */
function tagRecord(id: string, name: string, pattern: string, at: string): AnyRecord | null {
  const known = TAG_PATTERNS.find((one) => one === pattern) ?? 'plain'
  const envelope = { id, kind: 'tag', rev: 1, v: shapeVersion('tag'), createdAt: at, updatedAt: at }
  const decoded = decodeRecord(sealed({ ...envelope, name, pattern: known }))
  return decoded.state === 'known' ? decoded.record : null
}
