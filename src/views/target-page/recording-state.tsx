import { notesWords } from '../../messages/notes.ts'
import { progressWords } from '../../messages/progress.ts'
import { useRecords, useWords } from '../shared/services.tsx'
import { useLinks } from '../shared/use-links.ts'
import type { Deed } from './use-recording.ts'

/** What was done last with its way back, and what stands in the way of the person's records. */
export function RecordingState({ deed }: { readonly deed: Deed | null }) {
  const words = useWords(progressWords)
  const { reasons, cannotRead } = useWords(notesWords)
  const condition = useRecords((state) => state.condition)
  return (
    <div className="target-state no-print">
      {condition.kind === 'loading' && <p className="muted">{words.loading}</p>}
      {(condition.kind === 'refused' || condition.kind === 'waiting') && (
        <p role="alert">{cannotRead(reasons[condition.reason])}</p>
      )}
      {condition.kind === 'read-only' && <p role="alert">{reasons.newer}</p>}
      {condition.kind === 'closed' && <p role="alert">{reasons.closed}</p>}
      <Refused />
      <Conflicts />
      <output className="target-deed">
        {deed !== null && (
          <>
            {words[deed.what]}
            {deed.undo !== null && (
              <button type="button" className="door" onClick={deed.undo}>
                {words.undo}
              </button>
            )}
            {deed.redo !== null && (
              <button type="button" className="door" onClick={deed.redo}>
                {words.redo}
              </button>
            )}
          </>
        )}
      </output>
    </div>
  )
}

function Refused() {
  const words = useWords(progressWords)
  const { reasons } = useWords(notesWords)
  const pending = useRecords((state) => state.pending)
  const retry = useRecords((state) => state.retry)
  const giveUp = useRecords((state) => state.giveUp)
  return pending.map(({ key, failed }) =>
    failed === null ? null : (
      <p key={key} role="alert">
        {words.failed(reasons[failed])}
        <button type="button" className="door" onClick={() => void retry(key)}>
          {words.retry}
        </button>
        <button type="button" className="door" onClick={() => giveUp(key)}>
          {words.giveUp}
        </button>
      </p>
    ),
  )
}

function Conflicts() {
  const words = useWords(progressWords)
  const to = useLinks()
  const records = useRecords((state) => state.records)
  const count = Object.values(records).filter(({ kind }) => kind === 'conflict').length
  if (count === 0) return null
  return (
    <p role="alert">
      {words.conflicts(count)} <a href={to({ page: 'notes' })}>{words.toNotes}</a>
    </p>
  )
}
