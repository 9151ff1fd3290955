import { sealed } from '../../model/records/checksum.ts'
import { decodeRecord, shapeVersion } from '../../model/records/decode-record.ts'
import { tagIdOf } from '../../model/records/annotation-from-1.ts'
import type { AnyRecord, RecordOf } from '../../model/records/record.ts'
import { TAG_PATTERNS } from '../../model/records/tag-content.ts'
import { tooDeepAt } from '../file/json-depth.ts'
import { IMPORT_LIMITS } from '../file/limits.ts'
import { copyPlain, isPlainObject, type PlainValue } from '../file/plain-value.ts'
import type { Refusal, RefusalCode } from '../../model/refusal.ts'
import type { ImportRead } from '../import/import-read.ts'
import { readAnnotation } from './read-annotation.ts'
import { listOf, type ReadTag } from './read-body.ts'
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
 * Reads JSON-LD after the W3C Web Annotation Data Model: a collection, a page, a list of annotations, or one.
 *
 * Each annotation stands for itself: those that cannot be taken are refused by their path, the others are offered with
 * the tags they need. Never throws.
 */
export function readWebAnnotations(text: string, grounds: WebAnnotationGrounds): ImportRead {
  const refuse = (code: RefusalCode, path: string, detail = ''): ImportRead => ({
    state: 'refused',
    refusal: { code, line: null, path, detail },
  })
  const deep = tooDeepAt(text, IMPORT_LIMITS.depth)
  if (deep !== null) {
    const line = text.slice(0, deep).split('\n').length
    return { state: 'refused', refusal: { code: 'too-deep', line, path: null, detail: String(deep + 1) } }
  }
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch (error) {
    return refuse('not-json', '$', error instanceof Error ? error.message : '')
  }
  const copy = copyPlain(parsed)
  if (!copy.ok) return refuse('forbidden-key', copy.path)
  const found = itemsIn(copy.value)
  if (found === null) return refuse('unknown-format', 'type')
  if (found.items.length > IMPORT_LIMITS.lines)
    return refuse('too-many-lines', found.path, String(found.items.length))
  return readItems(found.items, found.path, grounds)
}

/** The annotations of a file and the path of their list; null when it is none of the four shapes. */
function itemsIn(value: PlainValue): { readonly items: readonly PlainValue[]; readonly path: string } | null {
  if (Array.isArray(value)) return { items: value as readonly PlainValue[], path: '$' }
  if (!isPlainObject(value)) return null
  const types = listOf(value['type'])
  if (types.includes('AnnotationPage')) return { items: listOf(value['items']), path: 'items' }
  if (types.includes('AnnotationCollection')) {
    const { first } = value
    const items = isPlainObject(first) ? first['items'] : undefined
    return items === undefined
      ? { items: listOf(value['items']), path: 'items' }
      : { items: listOf(items), path: 'first.items' }
  }
  return types.includes('Annotation') ? { items: [value], path: '$' } : null
}

function readItems(items: readonly PlainValue[], path: string, grounds: WebAnnotationGrounds): ImportRead {
  const desk = tagDesk(grounds.tags)
  const records: RecordOf<'annotation'>[] = []
  const refused: Refusal[] = []
  const seen = new Set<string>()
  for (const [i, item] of items.entries()) {
    const place = `${path}[${i}]`
    const read = readAnnotation(item, place, { ...grounds, tagId: desk.tagId })
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
