import { lazy, Suspense, useState } from 'react'
import { coverageFigures } from '../../derive/coverage-figures.ts'
import { mapTitle, timelineTitle } from '../../derive/picture-titles.ts'
import { countByStatus, countKindsByStatus } from '../../derive/target-counts.ts'
import { figuresOfCounts, targetFigures } from '../../derive/target-figures.ts'
import { chartWords } from '../../messages/chart.ts'
import { coverageWords } from '../../messages/coverage.ts'
import { pinWords } from '../../messages/pins.ts'
import { overviewWords } from '../../messages/overview.ts'
import { targetWords } from '../../messages/targets.ts'
import { CoveragePicture } from '../shared/coverage-picture.tsx'
import { GaugesPicture } from '../shared/gauges-picture.tsx'
import { MapPicture } from '../shared/map-picture.tsx'
import { useAsOf, useLanguage, useOverview, useWords } from '../shared/services.tsx'
import { StatusCounts } from '../shared/status-counts.tsx'
import { TimelineKey, TimelinePicture } from '../shared/timeline-picture.tsx'
import { TitleText } from '../shared/title-text.tsx'
import { useDoors } from '../shared/use-doors.ts'
import { useLinks } from '../shared/use-links.ts'
import { useJudgedTargets } from './use-judged-targets.ts'
import { useSeated } from './use-pins.ts'
import { useSeats } from './use-seats.ts'

const PinsDialog = lazy(async () => ({ default: (await import('./pins-dialog.tsx')).PinsDialog }))

/** The four pictures of 总览: timeline, gauges, coverage, map. Each mark opens its sentence. */
export function OverviewPictures() {
  return (
    <div className="overview-pictures">
      <TimelineRegion />
      <GaugesRegion />
      <CoverageRegion />
      <MapRegion />
    </div>
  )
}

function TimelineRegion() {
  const { timeline } = useOverview()
  const { openTimeline } = useWords(overviewWords)
  const to = useLinks()
  const language = useLanguage()
  const asOf = useAsOf()
  const { openFact } = useDoors()
  return (
    <Region
      area="timeline"
      title={timelineTitle(timeline.deadlines, language)}
      aside={
        <>
          <TimelineKey strip={timeline} />
          <a className="door no-print" href={to({ page: 'timeline' })}>
            {openTimeline} →
          </a>
        </>
      }
    >
      <TimelinePicture strip={timeline} asOf={asOf} onPick={openFact} />
    </Region>
  )
}

function GaugesRegion() {
  const { counts, headline } = useOverview().targets
  const words = useWords(targetWords)
  const { openTargets } = useWords(overviewWords)
  const to = useLinks()
  const { openFact } = useDoors()
  const { columns, seats } = useSeats()
  const pinning = useWords(pinWords)
  const { notes } = useWords(chartWords)
  const { shown, pinned } = useSeated(headline, seats)
  const [choosing, setChoosing] = useState(false)
  const judged = useJudgedTargets()
  return (
    <Region
      area="gauges"
      title={words.progressTitle(judged === null ? figuresOfCounts(counts) : targetFigures(judged))}
      aside={
        <span className="doors no-print">
          <button type="button" className="door" onClick={() => setChoosing(true)}>
            {pinning.open}
          </button>
          <a className="door" href={to({ page: 'targets' })}>
            {openTargets} →
          </a>
        </span>
      }
    >
      <GaugesPicture
        rows={shown}
        columns={columns}
        onPick={openFact}
        title={words.headlineTitle(targetFigures(shown), counts.all)}
        note={pinned === 0 ? words.headlineRule : notes([pinning.note(pinned), words.headlineRule])}
      />
      {choosing && (
        <Suspense>
          <PinsDialog seats={seats} onClose={() => setChoosing(false)} />
        </Suspense>
      )}
      <StatusCounts
        counts={judged === null ? countKindsByStatus(counts.byKind) : countByStatus(judged)}
        note={judged === null ? undefined : words.ownFill}
        hrefOf={(status) => to({ page: 'targets', params: { status } })}
      />
    </Region>
  )
}

function CoverageRegion() {
  const { coverage } = useOverview()
  const words = useWords(coverageWords)
  const { openCell } = useDoors()
  return (
    <Region area="coverage" title={words.title(coverageFigures(coverage))}>
      <CoveragePicture coverage={coverage} onPick={openCell} />
    </Region>
  )
}

function MapRegion() {
  const { coverage } = useOverview()
  const language = useLanguage()
  const { openDistrict } = useDoors()
  return (
    <Region area="map" title={mapTitle(coverage, language)}>
      <MapPicture coverage={coverage} onPick={openDistrict} />
    </Region>
  )
}

interface RegionProps {
  readonly area: string
  readonly title: string
  readonly aside?: React.ReactNode
  readonly children: React.ReactNode
}

function Region({ area, title, aside, children }: RegionProps) {
  return (
    <section className={`overview-region overview-${area}`} aria-labelledby={`region-${area}`}>
      <header>
        <h2 id={`region-${area}`}>
          <TitleText text={title} />
        </h2>
        {aside}
      </header>
      {children}
    </section>
  )
}
