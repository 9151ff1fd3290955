import { recoveryWords } from '../../messages/recovery.ts'
import { notesPageWords } from '../../messages/notes-page.ts'
import { notesWords } from '../../messages/notes.ts'
import { ConflictChoice } from '../shared/conflict-choice.tsx'
import { ExportUnsaved } from '../shared/export-unsaved.tsx'
import { useRecords, useWords } from '../shared/services.tsx'
import { OlderCopies } from './older-copies.tsx'

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
  const load = useRecords((state) => state.load)
  const words = useWords(notesWords)
  const { rescue } = useWords(recoveryWords)
  if (condition.kind === 'refused') {
    return (
      <p role="alert">
        {words.cannotRead(words.reasons[condition.reason])}
        <button type="button" onClick={() => void load()}>
          {words.retry}
        </button>
        {condition.reason === 'full' && <OlderCopies />}
        <a href="rescue.html">{rescue}</a>
      </p>
    )
  }
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
        {failed === 'full' && <OlderCopies />}
        <ExportUnsaved />
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
          <li key={conflict.id}>
            <ConflictChoice conflict={conflict} stored={records[conflict.of]} />
          </li>
        ))}
      </ul>
    </section>
  )
}
