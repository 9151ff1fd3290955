import type { RecordChange } from '../../model/records/command.ts'
import { sealed } from '../../model/records/checksum.ts'
import { shapeVersion } from '../../model/records/decode-record.ts'
import type { AnyRecord } from '../../model/records/record.ts'

/**
 * The records that refused commands would have made or changed, as they would have been stored, with the tags they bear: what a person
 * wrote and no storage took. Of several versions of one record the last.
 */
export function unsavedRecords(
  commands: readonly { readonly changes: readonly RecordChange[] }[],
  stored: Readonly<Record<string, AnyRecord>>,
  at: string,
): readonly AnyRecord[] {
  const written = new Map<string, AnyRecord>()
  for (const change of commands.flatMap(({ changes }) => changes)) {
    if (change.op !== 'make' && change.op !== 'edit') continue
    const { record } = change
    const before = written.get(record.id) ?? stored[record.id]
    const { rev = 0, createdAt = at } = before ?? {}
    const envelope = { rev: rev + 1, v: shapeVersion(record.kind), createdAt, updatedAt: at }
    written.set(record.id, sealed({ ...record, ...envelope }) as AnyRecord)
  }
  const tags = [...written.values()].flatMap((record) => ('tags' in record ? record.tags : []))
  for (const id of tags) {
    const tag = stored[id]
    if (tag !== undefined && !written.has(id)) written.set(id, tag)
  }
  return [...written.values()]
}
