import { useMemo, useState } from 'react'
import { progressChanges, type ProgressChange } from '../../derive/progress/changes.ts'
import { isProgress } from '../../derive/progress/changed-fields.ts'
import { historyWords } from '../../messages/target-history.ts'
import { localMinute } from '../../model/edtf.ts'
import { useRecords, useWords } from '../shared/services.tsx'
import { useTargetNow } from '../shared/use-progress.ts'
import { useChangeWords } from './use-change-words.ts'
import { usePast } from './use-past.ts'
import type { Recording } from './use-recording.ts'
import type { OpenTarget } from './use-target.ts'

/** Changes shown before a person asks for all. */
const SHOWN = 6

interface HistoryProps {
  readonly open: OpenTarget
  readonly recording: Recording
}

/** What was done to the records of the target, from what to what, the last first; what was deleted can be brought back from here. */
export function History({ open, recording }: HistoryProps) {
  const words = useWords(historyWords)
  const { changes, refused, nothing } = useChanges(open.row.targetId)
  const [all, setAll] = useState(false)
  return (
    <section className="target-history" aria-labelledby="target-history">
      <header>
        <h2 id="target-history">{words.title}</h2>
      </header>
      {nothing && <p className="muted">{words.nothing}</p>}
      {changes.length > 0 && (
        <>
          <ol>
            {changes.map((change, n) => (
              <Change
                key={`${change.recordId} ${String(changes.length - n)}`}
                change={change}
                beyond={!all && n >= SHOWN}
                onRestore={() => void recording.restore(change.recordId)}
              />
            ))}
          </ol>
          {changes.length > SHOWN && (
            <button type="button" className="door no-print" aria-expanded={all} onClick={() => setAll(!all)}>
              {all ? words.fewer : words.more(changes.length - SHOWN)}
            </button>
          )}
          <p className="muted">{refused ? words.refused : words.reach}</p>
        </>
      )}
    </section>
  )
}

/** The changes of a target's records; none until the log is read. */
function useChanges(targetId: string) {
  const records = useRecords((state) => state.records)
  const order = useRecords((state) => state.order)
  const targetNow = useTargetNow()
  const own = useMemo(
    () =>
      Object.values(records)
        .filter(isProgress)
        .filter(({ target }) => targetNow(target) === targetId),
    [records, targetNow, targetId],
  )
  const { state, changes: past } = usePast(own.map(({ id }) => id))
  const changes = useMemo(
    () => (state === 'reading' ? [] : progressChanges(own, order, past)),
    [state, own, order, past],
  )
  return { changes, refused: state === 'refused', nothing: own.length === 0 }
}

interface ChangeProps {
  readonly change: ProgressChange
  /** Whether it is shown on paper only. */
  readonly beyond: boolean
  readonly onRestore: () => void
}

function Change({ change, beyond, onRestore }: ChangeProps) {
  const words = useWords(historyWords)
  const { named, fieldOf } = useChangeWords()
  const { at, how, kind, fields, lost, inTrash } = change
  return (
    <li className={beyond ? 'target-beyond' : undefined}>
      {at !== null && <time dateTime={at}>{localMinute(new Date(at))}</time>}
      <span>
        {words.how[how]}
        {words.done[kind](named(change))}
      </span>
      {inTrash && (
        <button type="button" className="door no-print" onClick={onRestore}>
          {words.restore}
        </button>
      )}
      {fields.map((field) => (
        <span key={field} className="target-field">
          {fieldOf(change, field)}
        </span>
      ))}
      {lost > 0 && <span className="target-field">{words.lost(lost)}</span>}
    </li>
  )
}
