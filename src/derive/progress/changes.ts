import type { CommitOrder, CommitOrders } from '../../model/records/command.ts'
import type { PastChange } from '../../model/records/past-change.ts'
import { changedFields, type ProgressField, type ProgressRecord } from './changed-fields.ts'

/** One thing that was done to a record. */
export interface ProgressChange {
  readonly recordId: string
  readonly kind: 'made' | 'changed' | 'deleted' | 'restored'
  readonly how: PastChange['how']
  /** The record before it; null when it was made by it. */
  readonly before: ProgressRecord | null
  readonly after: ProgressRecord
  /** What differs between the two; of a record that was made, nothing. */
  readonly fields: readonly ProgressField[]
  /** How many versions between its making and `after` nobody holds any more; only of `made`. */
  readonly lost: number
  /** ISO instant, for display only; null when it is not known, as of what was taken back. */
  readonly at: string | null
  /** Whether the record is still in the trash into which this put it. */
  readonly inTrash: boolean
}

/**
 * What was done to the records of one target, the last first, by commits and not by the clock. `past` is what is still held of
 * them; where it does not reach back to the beginning, the making of a record says how many versions are missing.
 */
export function progressChanges(
  records: readonly ProgressRecord[],
  order: CommitOrders,
  past: readonly PastChange[],
): readonly ProgressChange[] {
  return records
    .flatMap((record) =>
      changesOf(
        record,
        past.filter(({ id }) => id === record.id),
        order[record.id] ?? UNKNOWN,
      ),
    )
    .toSorted((a, b) => b.seq - a.seq)
    .map(({ change }) => change)
}

interface Placed {
  readonly seq: number
  readonly change: ProgressChange
}

const UNKNOWN: CommitOrder = { made: 0, changed: 0 }

function changesOf(
  record: ProgressRecord,
  all: readonly PastChange[],
  order: CommitOrder,
): readonly Placed[] {
  // A making that was taken back is not told: the record begins with the last one.
  const past = all.slice(
    Math.max(
      0,
      all.findLastIndex(({ before }) => before === null),
    ),
  )
  const steps = past.flatMap(({ seq, how, before }, n): readonly Placed[] => {
    // A record never changes its kind.
    const after = (past[n + 1]?.before ?? record) as ProgressRecord
    const change = stepOf(before as ProgressRecord | null, after, how)
    return change === null ? [] : [{ seq, change }]
  })
  const told = [...beginning(record, past[0], order), ...steps]
  const last = told.findLast(({ change }) => change.kind === 'deleted')
  if (last === undefined || record.deletedAt === undefined) return told
  const offered = { ...last, change: { ...last.change, inTrash: true } }
  return told.map((step) => (step === last ? offered : step))
}

/** How the oldest version that is held came to be, as far as it says so itself; nothing where all is held. */
function beginning(
  record: ProgressRecord,
  first: PastChange | undefined,
  { made, changed }: CommitOrder,
): readonly Placed[] {
  if (first?.before === null) return []
  const oldest = (first?.before as ProgressRecord | undefined) ?? record
  const { createdAt, deletedAt, rev } = oldest
  const step = { recordId: oldest.id, how: 'done', after: oldest, fields: [], inTrash: false } as const
  const began = { ...step, kind: 'made', before: null, at: createdAt } as const
  if (deletedAt === undefined) return [{ seq: made, change: { ...began, lost: rev - 1 } }]
  const seq = first === undefined ? changed : first.seq - 0.5
  return [
    { seq: made, change: { ...began, lost: Math.max(0, rev - 2) } },
    { seq, change: { ...step, kind: 'deleted', before: oldest, lost: 0, at: deletedAt } },
  ]
}

/** Null when nothing a person sees differs. */
function stepOf(
  before: ProgressRecord | null,
  after: ProgressRecord,
  how: PastChange['how'],
): ProgressChange | null {
  const fields = before === null ? [] : changedFields(before, after)
  const kind = kindOf(before, after)
  if (kind === 'changed' && fields.length === 0) return null
  const at = how === 'done' ? after.updatedAt : null
  return { recordId: after.id, kind, how, before, after, fields, lost: 0, at, inTrash: false }
}

function kindOf(before: ProgressRecord | null, after: ProgressRecord): ProgressChange['kind'] {
  if (before === null) return 'made'
  const was = before.deletedAt !== undefined
  const is = after.deletedAt !== undefined
  return was === is ? 'changed' : is ? 'deleted' : 'restored'
}
