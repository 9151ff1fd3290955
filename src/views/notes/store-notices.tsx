import { notesPageWords } from '../../messages/notes-page.ts'
import { notesWords } from '../../messages/notes.ts'
import type { AnyRecord, RecordOf } from '../../model/records/record.ts'
import { useRecords, useWords } from '../shared/services.tsx'

/** What stands in the way of the person's records being stored, and what waits for their choice. */
export function StoreNotices() {
  return (
    <div className="store-notices">
      <Refused />
      <FailedCommands />
      <Conflicts />
    </div>
  )
}

function Refused() {
  const condition = useRecords((state) => state.condition)
  const words = useWords(notesWords)
  if (condition.kind === 'refused')
    return <p role="alert">{words.cannotRead(words.reasons[condition.reason])}</p>
  if (condition.kind === 'waiting') {
    return (
      <p role="alert">
        {words.cannotRead(words.reasons[condition.reason])}
        {words.openingStill}
      </p>
    )
  }
  if (condition.kind === 'closed') return <p role="alert">{words.reasons.closed}</p>
  return condition.kind === 'read-only' ? <p role="alert">{words.reasons.newer}</p> : null
}

function FailedCommands() {
  const pending = useRecords((state) => state.pending)
  const retry = useRecords((state) => state.retry)
  const giveUp = useRecords((state) => state.giveUp)
  const words = useWords(notesPageWords)
  const { reasons } = useWords(notesWords)
  return pending.map(({ key, name, failed }) =>
    failed === null ? null : (
      <p key={key} role="alert">
        {words.failed(name, reasons[failed])}
        <button type="button" onClick={() => void retry(key)}>
          {words.retry}
        </button>
        <button type="button" onClick={() => giveUp(key)}>
          {words.giveUp}
        </button>
      </p>
    ),
  )
}

function Conflicts() {
  const records = useRecords((state) => state.records)
  const words = useWords(notesPageWords)
  const conflicts = Object.values(records).filter((record) => record.kind === 'conflict')
  if (conflicts.length === 0) return null
  return (
    <section className="conflicts" role="alert">
      <p>{words.conflicts(conflicts.length)}</p>
      <ul>
        {conflicts.map((conflict) => (
          <Conflict key={conflict.id} conflict={conflict} stored={records[conflict.of]} />
        ))}
      </ul>
    </section>
  )
}

function Conflict(props: {
  readonly conflict: RecordOf<'conflict'>
  readonly stored: AnyRecord | undefined
}) {
  const { conflict, stored } = props
  const resolve = useRecords((state) => state.resolve)
  const words = useWords(notesPageWords)
  return (
    <li>
      <p>
        {wordsOf(conflict.mine) ?? words.deletedVersion}{' '}
        <button type="button" onClick={() => void resolve(conflict, 'mine')}>
          {words.mine}
        </button>
      </p>
      <p>
        {wordsOf(stored?.deletedAt === undefined ? stored : null) ?? words.deletedVersion}{' '}
        <button type="button" onClick={() => void resolve(conflict, 'theirs')}>
          {words.theirs}
        </button>
      </p>
    </li>
  )
}

/** What a version says, in its first words; null for one that is gone. */
function wordsOf(version: object | null | undefined): string | null {
  if (version === null || version === undefined) return null
  const { comment, name, label, remark, value, note } = version as Readonly<Record<string, unknown>>
  const said = [comment, name, label, remark, value, note].find((each) => each !== undefined && each !== '')
  return said === undefined ? '……' : String(said).slice(0, 120)
}
