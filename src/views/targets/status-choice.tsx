import type { StatusCount } from '../../derive/target-counts.ts'
import type { TargetStatus } from '../../derive/target-status.ts'
import { registerWords } from '../../messages/register.ts'
import { targetWords } from '../../messages/targets.ts'
import { StatusMark } from '../shared/status-mark.tsx'
import { useWords } from '../shared/services.tsx'
import '../shared/status-counts.css'

/** How many targets stand how; pressed, a status is what the list is narrowed to, or no longer. */
export function StatusChoice(props: {
  readonly counts: readonly StatusCount[]
  readonly chosen: readonly TargetStatus[]
  readonly onChoose: (statuses: readonly TargetStatus[]) => void
}) {
  const { counts, chosen, onChoose } = props
  const words = useWords(targetWords)
  const { showStatus } = useWords(registerWords)
  return (
    <ul className="status-legend status-choice" aria-label={words.counts}>
      {counts.map(({ status, count }) => {
        const isChosen = chosen.includes(status)
        const next = isChosen ? chosen.filter((each) => each !== status) : [...chosen, status]
        return (
          <li key={status} className={count === 0 ? 'muted' : undefined}>
            <button
              type="button"
              aria-pressed={isChosen}
              disabled={count === 0 && !isChosen}
              title={showStatus(words.status[status], count)}
              onClick={() => onChoose(next)}
            >
              <StatusMark status={status} />
              {words.status[status]} {count === 0 ? count : <strong>{count}</strong>}
            </button>
          </li>
        )
      })}
    </ul>
  )
}
