import { targetWords } from '../../messages/targets.ts'
import { termWords } from '../../messages/terms.ts'
import { useHasProgress } from '../shared/has-progress.ts'
import { useWords } from '../shared/services.tsx'
import { SourceStrip } from '../shared/source-strip.tsx'
import { Term } from '../shared/term.tsx'
import { useLinks } from '../shared/use-links.ts'
import { DeadlineChip } from './deadline-cell.tsx'

/** What ticks, hatch and chips mean, and the words that need a sentence. */
export function RegisterLegend() {
  const { legend, basis, ownReadings, kind, allOrNothing, stale, fallen, byHand } = useWords(targetWords)
  const terms = useWords(termWords)
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
      <li className="no-print">
        {terms.more} <Term meaning={terms.absolute}>{kind.absolute}</Term>{' '}
        <Term meaning={terms.allOrNothing}>{allOrNothing}</Term> <Term meaning={terms.rank}>{kind.rank}</Term>{' '}
        <Term meaning={terms.none}>{basis.none}</Term> <Term meaning={terms.stale}>{stale}</Term>{' '}
        <Term meaning={terms.fallen}>{fallen}</Term> <Term meaning={terms.byHand}>{byHand}</Term>
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
