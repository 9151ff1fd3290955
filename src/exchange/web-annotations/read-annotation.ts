import { canonicalJson } from '../../model/records/canonical-json.ts'
import { sealed, textDigest } from '../../model/records/checksum.ts'
import { decodeRecord, shapeVersion } from '../../model/records/decode-record.ts'
import { motivationOf } from '../../model/records/annotation-content.ts'
import type { RecordOf } from '../../model/records/record.ts'
import { isPlainObject, type PlainObject, type PlainValue } from '../file/plain-value.ts'
import { refusedField } from '../file/refusal.ts'
import type { Refusal, RefusalCode } from '../../model/refusal.ts'
import { asName, listOf, readBody, type ReadTag } from './read-body.ts'
import { readTarget, type ImportDocument } from './read-target.ts'
import { annotationIdIn, REVISION } from './vocabulary.ts'

/** What reading annotations needs beside the file. */
export interface AnnotationGrounds {
  readonly documents: readonly ImportDocument[]
  /** The id of the tag record that stands for a tag of the file. */
  readonly tagId: (tag: ReadTag, at: string) => string
  /** Now, as an ISO instant: for annotations that do not say when they were made. */
  readonly at: string
}

/** One annotation as a record, or why it is none. */
export type ReadAnnotation =
  | { readonly ok: true; readonly record: RecordOf<'annotation'> }
  | { readonly ok: false; readonly refusal: Refusal }

/** Members we have fields for; the others are kept as they are. */
const KNOWN = new Set([
  'id',
  'type',
  '@context',
  'motivation',
  'creator',
  'created',
  'modified',
  'body',
  'bodyValue',
  'target',
  REVISION,
])

/** Reads one annotation; `path` leads to it in the file. Never throws. */
export function readAnnotation(value: PlainValue, path: string, grounds: AnnotationGrounds): ReadAnnotation {
  try {
    return annotationIn(value, path, grounds)
  } catch (error) {
    // A number that JSON itself could not write again (1e999).
    if (!(error instanceof RangeError)) throw error
    return { ok: false, refusal: { code: 'bad-field', line: null, path, detail: error.message } }
  }
}

function annotationIn(value: PlainValue, path: string, grounds: AnnotationGrounds): ReadAnnotation {
  const refuse = (code: RefusalCode, at: string, detail = ''): ReadAnnotation => ({
    ok: false,
    refusal: { code, line: null, path: at === '' ? path : `${path}.${at}`, detail },
  })
  if (!isPlainObject(value) || !listOf(value['type']).includes('Annotation'))
    return refuse('not-a-record', 'type')
  const [first, ...targets] = listOf(value['target'])
  const target = readTarget(first, targets.length > 0 ? 'target[0]' : 'target', grounds.documents)
  if (!target.ok) return refuse(target.code, target.path, target.detail)
  const body = readBody(value)
  const { id: iri, creator, created = grounds.at, modified = created, [REVISION]: rev } = value
  const id = idOf(value)
  const motivation = ownMotivation(value['motivation'])
  const author = authorIn(creator)
  const foreign = withoutAbsent({
    id: typeof iri === 'string' && annotationIdIn(iri) === null ? iri : undefined,
    motivation: motivation === null ? value['motivation'] : undefined,
    creator: isPlainName(creator) ? undefined : creator,
    body: body.others.length === 0 ? undefined : body.others,
    comment: body.members ?? undefined,
    source: target.source ?? undefined,
    selectors: target.selectors.length === 0 ? undefined : target.selectors,
    target: target.members ?? undefined,
    targets: targets.length === 0 ? undefined : targets,
    members: membersOf(value),
  })
  const decoded = decodeRecord(
    sealed({
      id,
      kind: 'annotation',
      rev: rev ?? 1,
      v: shapeVersion('annotation'),
      createdAt: created,
      updatedAt: modified,
      motivation: motivation ?? motivationOf(body.comment),
      target: target.target,
      comment: body.comment,
      tags: [...new Set(body.tags.map((tag) => grounds.tagId(tag, String(created))))],
      ...(author === null ? {} : { author }),
      ...(foreign === null ? {} : { foreign }),
    }),
  )
  if (decoded.state === 'known') return { ok: true, record: decoded.record as RecordOf<'annotation'> }
  const { code, path: field, detail } = refusedField(decoded.state === 'damaged' ? decoded.problem : '', null)
  return refuse(code, FIELDS[field] ?? field, detail)
}

/** Our fields under the names the file has for them. */
const FIELDS: Readonly<Record<string, string>> = {
  createdAt: 'created',
  updatedAt: 'modified',
  rev: REVISION,
  author: 'creator',
  comment: 'body',
  tags: 'body',
}

/** Our own id for one of ours; for any other one that a second import finds again. */
function idOf(item: PlainObject): string {
  const { id: iri } = item
  if (typeof iri !== 'string') return `w3c-${textDigest(canonicalJson(item))}`
  return annotationIdIn(iri) ?? `w3c-${textDigest(iri)}`
}

function ownMotivation(value: PlainValue | undefined): 'highlighting' | 'commenting' | null {
  return value === 'highlighting' || value === 'commenting' ? value : null
}

/** The name of the first creator that says one. */
function authorIn(creator: PlainValue | undefined): string | null {
  for (const one of listOf(creator)) {
    const names = isPlainObject(one) ? [one['name'], one['nickname'], one['id']] : [one]
    const found = names.flatMap(listOf).find((name) => typeof name === 'string' && name.trim() !== '')
    if (typeof found === 'string') return asName(found)
  }
  return null
}

/** Whether a creator is nothing but a person's name, as we write it. */
function isPlainName(creator: PlainValue | undefined): boolean {
  if (!isPlainObject(creator)) return creator === undefined
  const { type, name, ...rest } = creator
  return type === 'Person' && typeof name === 'string' && name.length <= 200 && Object.keys(rest).length === 0
}

function membersOf(item: PlainObject): PlainObject | undefined {
  const rest = Object.entries(item).filter(([key]) => !KNOWN.has(key))
  return rest.length === 0 ? undefined : (Object.fromEntries(rest) as PlainObject)
}

function withoutAbsent(members: Readonly<Record<string, unknown>>): object | null {
  const there = Object.entries(members).filter(([, value]) => value !== undefined)
  return there.length === 0 ? null : Object.fromEntries(there)
}
