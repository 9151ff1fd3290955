import * as v from 'valibot'
import { sureShape } from '../sure-shape.ts'
import { annotationContent } from './annotation-content.ts'
import { annotationFrom1 } from './annotation-from-1.ts'
import { recordCrc, sealed } from './checksum.ts'
import { conflictContent } from './conflict-content.ts'
import { deckContent } from './deck-content.ts'
import { id, instant, revision } from './fields.ts'
import { ownEventContent } from './own-event-content.ts'
import { jsonProblem } from './plain-json.ts'
import { planFrom1 } from './plan-from-1.ts'
import { readingContent, reviewContent, targetPlanContent } from './progress-content.ts'
import type { AnyRecord, Envelope, ForeignRecord, RecordKind } from './record.ts'
import { tagContent } from './tag-content.ts'

/**
 * What a stored or imported record turned out to be. known = of a kind and shape this app knows, brought to its newest
 * shape; `old` says that it was of an older one. foreign = of a newer app. damaged = neither, with the first problem.
 */
export type Decoded =
  | { readonly state: 'known'; readonly record: AnyRecord; readonly old: boolean }
  | { readonly state: 'foreign'; readonly record: ForeignRecord }
  | { readonly state: 'damaged'; readonly id: string | null; readonly problem: string; readonly raw: unknown }

type Migration = (record: Readonly<Record<string, unknown>>) => Record<string, unknown>

interface Shape {
  readonly version: number
  readonly content: v.GenericSchema<unknown, object>
  /** From a version to the next; pure. */
  readonly migrations?: Readonly<Record<number, Migration>>
}

const SHAPES: Readonly<Record<RecordKind, Shape>> = {
  annotation: { version: 2, content: annotationContent, migrations: { 1: annotationFrom1 } },
  tag: { version: 1, content: tagContent },
  reading: { version: 1, content: readingContent },
  review: { version: 1, content: reviewContent },
  'own-event': { version: 1, content: ownEventContent },
  'target-plan': { version: 2, content: targetPlanContent, migrations: { 1: planFrom1 } },
  deck: { version: 1, content: deckContent },
  conflict: { version: 1, content: conflictContent },
}

/** The kinds this app knows. */
export const KINDS = Object.keys(SHAPES) as readonly RecordKind[]

/** The version a record of a kind is written with. */
export function shapeVersion(kind: RecordKind): number {
  return SHAPES[kind].version
}

/** The older versions of a kind's shape that can still be read. */
export function migrationsOf(kind: RecordKind): readonly number[] {
  return Object.keys(SHAPES[kind].migrations ?? {}).map(Number)
}

const CRC = /^[0-9a-f]{8}$/

const envelope = v.object({
  id,
  kind: id,
  rev: revision,
  v: revision,
  createdAt: instant,
  updatedAt: instant,
  deletedAt: v.optional(instant),
  crc: v.pipe(v.string(), v.regex(CRC)),
})

const BESIDE_CONTENT = new Set(Object.keys(envelope.entries))
/** Nearly every record is sound; its schema is asked only for what is wrong. */
const SURE = new Map(
  Object.values(SHAPES).map(({ content }) => [content, sureShape(content, BESIDE_CONTENT)]),
)

/**
 * Reads a record as stored or imported: checks the checksum, migrates an older shape, checks every field. Never throws.
 *
 * A record that was migrated has a new checksum; its `rev` stays, because the person changed nothing.
 */
export function decodeRecord(raw: unknown): Decoded {
  const problem = jsonProblem(raw)
  return problem === null ? decodePlain(raw, hasItsChecksum) : damaged(raw, problem)
}

/**
 * The same of JSON without what `jsonProblem` finds. `isWhole` says whether the checksum of a record with an envelope fits:
 * where the bytes it was read from have told that, nothing need be summed again.
 */
export function decodePlain(raw: unknown, isWhole: (record: ForeignRecord) => boolean): Decoded {
  const broken = envelopeProblem(raw)
  if (broken !== null) return damaged(raw, broken)
  const record = raw as ForeignRecord
  if (!isWhole(record)) return damaged(raw, 'crc: the content does not fit its checksum')
  const shape = Object.hasOwn(SHAPES, record.kind) ? SHAPES[record.kind as RecordKind] : null
  if (shape === null || record.v > shape.version) return { state: 'foreign', record }
  const old = record.v < shape.version
  const newest = old ? sealed(migrated(record, shape)) : record
  const problem = contentProblem(newest, shape)
  if (problem !== null) return damaged(raw, problem)
  return { state: 'known', record: newest as unknown as AnyRecord, old }
}

const hasItsChecksum = (record: ForeignRecord) => recordCrc(record) === record.crc

const damaged = (raw: unknown, problem: string): Decoded => ({
  state: 'damaged',
  id: idOf(raw),
  problem,
  raw,
})

/** Why a value without a problem of JSON has no envelope; null when it has. The schema is asked only for what is wrong. */
function envelopeProblem(raw: unknown): string | null {
  if (hasEnvelope(raw)) return null
  const head = v.safeParse(envelope, raw, { abortEarly: true })
  return head.success ? null : said(head.issues)
}

/** Whether the envelope is surely sound, at a tenth of what the schema takes: each of 200,000 lines of a file is asked. */
function hasEnvelope(raw: unknown): boolean {
  if (typeof raw !== 'object' || raw === null) return false
  const { id: name, kind, rev, v: version, createdAt, updatedAt, deletedAt, crc } = raw as Partial<Envelope>
  const named = isName(name) && isName(kind) && isRevision(rev) && isRevision(version)
  const dated =
    isInstant(createdAt) && isInstant(updatedAt) && (deletedAt === undefined || isInstant(deletedAt))
  return named && dated && typeof crc === 'string' && CRC.test(crc)
}

const isName = (name: unknown) => typeof name === 'string' && name.length > 0 && name.length <= 200
const isRevision = (count: unknown) => Number.isInteger(count) && (count as number) >= 1
const isInstant = (text: unknown) => typeof text === 'string' && v.ISO_TIMESTAMP_REGEX.test(text)

function migrated(record: ForeignRecord, { version, migrations = {} }: Shape): Record<string, unknown> {
  let found: Record<string, unknown> = record
  for (let from = record.v; from < version; from += 1) found = migrations[from]!(found)
  return found
}

/** Why the fields of a record beside its envelope are not those of its kind; null when they are. */
function contentProblem(record: object, { content }: Shape): string | null {
  if (SURE.get(content)!(record)) return null
  const {
    id: _id,
    kind: _kind,
    rev: _rev,
    v: _v,
    createdAt: _createdAt,
    updatedAt: _updatedAt,
    deletedAt: _deletedAt,
    crc: _crc,
    ...rest
  } = record as ForeignRecord
  const result = v.safeParse(content, rest, { abortEarly: true })
  return result.success ? null : said(result.issues)
}

/** Why a record as a person makes it cannot be stored; null when it can. */
export function newRecordProblem(record: { readonly id: unknown; readonly kind: RecordKind }): string | null {
  const { id: name, kind: _kind, ...rest } = record
  const named = v.safeParse(id, name)
  if (!named.success) return `id: ${named.issues[0].message}`
  const whole = jsonProblem(rest)
  if (whole !== null) return whole
  const result = v.safeParse(SHAPES[record.kind].content, rest, { abortEarly: true })
  return result.success ? null : said(result.issues)
}

function said([issue]: readonly [v.BaseIssue<unknown>, ...unknown[]]): string {
  return `${v.getDotPath(issue) ?? 'record'}: ${issue.message}`
}

function idOf(raw: unknown): string | null {
  const found = typeof raw === 'object' && raw !== null && 'id' in raw ? raw.id : null
  return typeof found === 'string' ? found : null
}
