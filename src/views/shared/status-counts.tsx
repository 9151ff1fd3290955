import type { StatusCount } from '../../derive/target-counts.ts'
import type { TargetStatus } from '../../derive/target-status.ts'
import { targetWords } from '../../messages/targets.ts'
import { useWords } from './services.tsx'
import { StatusMark } from './status-mark.tsx'
import './status-counts.css'

/** Up to this many targets of so many statuses each gets a mark of its own; a longer row would break the line. */
const MOST_MARKS = 28
const MOST_STATUSES = 3

interface CountsProps {
  readonly counts: readonly StatusCount[]
  /** Words behind them. */
  readonly note?: string | undefined
  /** Where the targets of a status are listed; without it figures lead nowhere. */
  readonly hrefOf?: ((status: TargetStatus) => string) | undefined
}

/**
 * How many targets stand how: one mark per target with word and figure under each group.
 *
 * Statuses nobody has are left out. With more than 28 targets, or more than three statuses, each group is one mark, its word and its
 * figure. `note` stands behind them.
 */
export function StatusCounts({ counts: all, note, hrefOf }: CountsProps) {
  const words = useWords(targetWords)
  const counts = all.filter(({ count }) => count > 0)
  if (counts.length > MOST_STATUSES || counts.reduce((sum, { count }) => sum + count, 0) > MOST_MARKS)
    return (
      <div className="status-figures">
        <StatusLegend counts={counts} note={note} hrefOf={hrefOf} />
      </div>
    )
  return (
    <ul className="status-counts" aria-label={words.counts}>
      {counts.map(({ status, count }) => (
        <li key={status}>
          <span className="status-row">
            {Array.from({ length: count }, (_, index) => (
              <StatusMark key={index} status={status} />
            ))}
          </span>
          <span className="status-word">
            <Door href={hrefOf?.(status)}>
              {words.status[status]} <strong>{count}</strong>
            </Door>
          </span>
        </li>
      ))}
      {note !== undefined && <li className="muted">{note}</li>}
    </ul>
  )
}

/** One mark, word and figure per status; a figure of 0 is muted. */
export function StatusLegend({ counts, note, hrefOf }: CountsProps) {
  const words = useWords(targetWords)
  return (
    <ul className="status-legend" aria-label={words.counts}>
      {counts.map(({ status, count }) => (
        <li key={status} className={count === 0 ? 'muted' : undefined}>
          <StatusMark status={status} />
          <Door href={count === 0 ? undefined : hrefOf?.(status)}>
            {words.status[status]} {count === 0 ? count : <strong>{count}</strong>}
          </Door>
        </li>
      ))}
      {note !== undefined && <li className="muted">{note}</li>}
    </ul>
  )
}

/** Words that lead somewhere when there is somewhere to go. */
function Door({ href, children }: { readonly href: string | undefined; readonly children: React.ReactNode }) {
  return href === undefined ? children : <a href={href}>{children}</a>
}
