import { canonicalJson } from '../../model/records/canonical-json.ts'
import { sealed, textDigest } from '../../model/records/checksum.ts'
import { KINDS, shapeVersion } from '../../model/records/decode-record.ts'
import type { AnyRecord, ForeignRecord, RecordKind } from '../../model/records/record.ts'
import type { ReadRecord } from '../library/read-record-line.ts'

/** A record of this app or of a newer one. */
export type SomeRecord = AnyRecord | ForeignRecord

/** What of a record says how, when and how often it was stored, and not what it holds. */
const ENVELOPE = new Set(['rev', 'v', 'createdAt', 'updatedAt', 'deletedAt', 'crc'])

/** What a record holds, its id and kind included, as canonical JSON: equal texts mean equal content. */
export function contentText(record: object): string {
  return canonicalJson(Object.fromEntries(Object.entries(record).filter(([key]) => !ENVELOPE.has(key))))
}

/** Whether only a newer app knows a record: its kind, or its shape. */
export function isOfNewerApp({ kind, v }: SomeRecord): boolean {
  return !(KINDS as readonly string[]).includes(kind) || v > shapeVersion(kind as RecordKind)
}

/**
 * The records with an id of their own where theirs belongs to a record of another kind here (`kindHere`; null = to none
 * or to one that cannot be read). What refers to them in the same file follows. The new id comes from the old one, so a
 * second import finds the record again.
 */
export function withOwnIds(
  records: readonly ReadRecord[],
  kindHere: (id: string) => string | null,
): readonly ReadRecord[] {
  const moved = new Map<string, string>()
  for (const { record } of records) {
    const kind = kindHere(record.id)
    if (kind !== null && kind !== record.kind)
      moved.set(record.id, `${record.kind}-${textDigest(`${record.kind} ${record.id}`)}`)
  }
  if (moved.size === 0) return records
  const follow = (id: string) => moved.get(id) ?? id
  return records.map(({ line, record }) => ({ line, record: sealed(following(record, follow)) }))
}

function following(record: SomeRecord, follow: (id: string) => string): SomeRecord {
  const named = { ...record, id: follow(record.id) }
  if (isOfNewerApp(named)) return named
  const known = named as AnyRecord
  if (known.kind === 'annotation') return { ...known, tags: known.tags.map(follow) }
  return known.kind === 'conflict' ? { ...known, of: follow(known.of) } : known
}
