import { lazy, Suspense, useEffect } from 'react'
import { summariseCorpus, type CorpusSummary } from '../../derive/corpus-summary.ts'
import { OWN_KINDS } from '../../derive/own-rows.ts'
import type { TargetStatus } from '../../derive/target-status.ts'
import { overviewWords } from '../../messages/overview.ts'
import { narrows } from '../../model/filter.ts'
import { useBackups, useHydrated, useOverview, useRecords, useWords } from '../shared/services.tsx'
import { SourceStrip } from '../shared/source-strip.tsx'
import { TitleText } from '../shared/title-text.tsx'
import { useHasProgress } from '../shared/has-progress.ts'
import { useFilter } from '../shared/use-filter.ts'
import { useLinks } from '../shared/use-links.ts'

const OverviewPictures = lazy(async () => ({
  default: (await import('./overview-pictures.tsx')).OverviewPictures,
}))

const TargetAttention = lazy(async () => ({
  default: (await import('./target-attention.tsx')).TargetAttention,
}))

/** 总览: what the corpus says, in one look. The headline stands in index.html; the pictures follow. */
export function OverviewPage() {
  const words = useWords(overviewWords)
  const corpus = summariseCorpus(useOverview())
  const to = useLinks()
  const narrowed = narrows(useFilter().filter)
  return (
    <main id="content" className="page overview">
      <header className="overview-head">
        <h1 className="serif">
          <a className="overview-headline" href={to({ page: 'targets' })}>
            <TitleText text={words.headline({ ...corpus, narrowed })} />
          </a>
        </h1>
        <Figures corpus={corpus} />
      </header>
      {corpus.documents === 0 ? <p className="overview-empty">{words.empty}</p> : <Pictures />}
      <SourceStrip>
        <Attention corpus={corpus} />
      </SourceStrip>
    </main>
  )
}

/** The corpus in figures; each leads to the list behind it. */
function Figures({ corpus }: { readonly corpus: CorpusSummary }) {
  const words = useWords(overviewWords)
  const to = useLinks()
  return (
    <ul className="overview-figures">
      <li>
        <a href={to({ page: 'reader' })}>{words.documents(corpus.documents, corpus.years)}</a>
      </li>
      <li>
        <a href={to({ page: 'timeline' })} title={words.eventsHint}>
          {words.events(corpus.events)}
        </a>
      </li>
      <li>
        <a href={to({ page: 'targets' })}>{words.targets(corpus.targets, corpus.byKind)}</a>
      </li>
      <li>
        <a href={to({ page: 'coverage' })} title={words.measuresHint}>
          {words.measures(corpus.measures, corpus.paragraphs)}
        </a>
      </li>
      <li>
        <a href={to({ page: 'coverage' })}>
          {words.districts(corpus.districtsWithDocuments, corpus.districtsWithout)}
        </a>
      </li>
    </ul>
  )
}

/** What needs a look; what there is none of is not named, and without anything the line is empty. */
function Attention({ corpus }: { readonly corpus: CorpusSummary }) {
  const words = useWords(overviewWords)
  const to = useLinks()
  const ofStatus = (status: TargetStatus) => to({ page: 'targets', params: { status } })
  const { withoutReading, unjudged, districtsWithout, diagnostics } = corpus
  const own = useOwnCount()
  const recorded = useHasProgress()
  if (withoutReading + unjudged + districtsWithout + diagnostics + own === 0) return null
  return (
    <>
      <strong>{words.attention}</strong>
      {recorded && (
        <Suspense>
          <TargetAttention />
        </Suspense>
      )}
      {!recorded && withoutReading > 0 && (
        <a href={ofStatus('no-reading')}>{words.withoutReading(withoutReading)}</a>
      )}
      {!recorded && unjudged > 0 && <a href={ofStatus('unjudged')}>{words.unjudged(unjudged)}</a>}
      {districtsWithout > 0 && (
        <a href={to({ page: 'coverage' })}>{words.withoutDocument(districtsWithout)}</a>
      )}
      {diagnostics > 0 && <span>{words.doubts(diagnostics)}</span>}
      {own > 0 && <a href={to({ page: 'notes' })}>{words.ownRecords(own)}</a>}
      {own > 0 && <CopyAge />}
    </>
  )
}

/** How old the copy outside this browser is; it stands there as long as there is anything to lose. */
function CopyAge() {
  const words = useWords(overviewWords)
  const to = useLinks()
  const load = useBackups((state) => state.load)
  const loaded = useBackups((state) => state.loaded)
  const last = useBackups((state) => state.last)
  const { days, state } = useBackups((backups) => backups.age)
  useEffect(() => void load(), [load])
  if (!loaded) return null
  return <a href={to({ page: 'notes' })}>{words.copyAge(last === null ? null : days, state === 'due')}</a>
}

/** How many things the person made, outside the trash; 0 until the records are read. */
function useOwnCount(): number {
  const records = useRecords((state) => state.records)
  const kinds: readonly string[] = OWN_KINDS
  return Object.values(records).filter(
    ({ kind, deletedAt }) => deletedAt === undefined && kinds.includes(kind),
  ).length
}

/** The pictures are code of their own and come after the headline; their room is kept meanwhile. */
function Pictures() {
  const room = <div className="overview-pictures" aria-busy="true" />
  if (!useHydrated()) return room
  return (
    <Suspense fallback={room}>
      <OverviewPictures />
    </Suspense>
  )
}
