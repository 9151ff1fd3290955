import { targetWords } from '../../messages/targets.ts'
import { useHasProgress } from '../shared/has-progress.ts'
import { useWords } from '../shared/services.tsx'
import { SourceStrip } from '../shared/source-strip.tsx'
import { useLinks } from '../shared/use-links.ts'
import { DeadlineChip } from './deadline-cell.tsx'

/** What ticks, hatch and chips mean. */
export function RegisterLegend() {
  const { legend, basis, ownReadings } = useWords(targetWords)
  const recorded = useHasProgress()
  return (
    <ul className="register-legend">
      <li>{legend.bar}</li>
      {recorded && <li>{ownReadings}</li>}
      <li>{legend.tolerance}</li>
      <li>
        <DeadlineChip basis="stated">{basis.stated}</DeadlineChip> {legend.stated}
      </li>
      <li>
        <DeadlineChip basis="inherited">{basis.inherited}</DeadlineChip> {legend.inherited}
      </li>
    </ul>
  )
}

/** The page when no document holds a target: what is so and what to do next. */
export function NoTargets() {
  const words = useWords(targetWords)
  const to = useLinks()
  return (
    <main id="content" className="page targets">
      <header className="targets-head">
        <h1 className="serif">{words.emptyTitle}</h1>
      </header>
      <div className="targets-empty">
        <p>{words.emptyText}</p>
        <a href={to({ page: 'reader' })}>{words.openReader} →</a>
      </div>
      <SourceStrip />
    </main>
  )
}
