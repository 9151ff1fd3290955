import { useMemo } from 'react'
import { coverageFigures } from '../../derive/coverage-figures.ts'
import { coverageRows } from '../../derive/coverage-rows.ts'
import { headlineTargets } from '../../derive/headline-targets.ts'
import { mapTitle, timelineTitle } from '../../derive/picture-titles.ts'
import { targetFigures } from '../../derive/target-figures.ts'
import { targetRows } from '../../derive/target-rows.ts'
import { coverageWords } from '../../messages/coverage.ts'
import { overviewWords } from '../../messages/overview.ts'
import { targetWords } from '../../messages/targets.ts'
import { CoveragePicture } from '../shared/coverage-picture.tsx'
import { GaugesPicture } from '../shared/gauges-picture.tsx'
import { MapPicture } from '../shared/map-picture.tsx'
import { useAsOf, useIndex, useLanguage, useWords } from '../shared/services.tsx'
import { StatusCounts } from '../shared/status-counts.tsx'
import { TimelineKey, TimelinePicture } from '../shared/timeline-picture.tsx'
import { TitleText } from '../shared/title-text.tsx'
import { useDoors } from '../shared/use-doors.ts'
import { useLinks } from '../shared/use-links.ts'
import { useSeats } from './use-seats.ts'

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
  const { documents } = useIndex()
  const language = useLanguage()
  const asOf = useAsOf()
  const { openFact } = useDoors()
  return (
    <Region area="timeline" title={timelineTitle(documents, language)} aside={<TimelineKey />}>
      <TimelinePicture documents={documents} asOf={asOf} onPick={openFact} />
    </Region>
  )
}

function GaugesRegion() {
  const { documents } = useIndex()
  const words = useWords(targetWords)
  const { openTargets } = useWords(overviewWords)
  const to = useLinks()
  const { openFact } = useDoors()
  const { columns, seats } = useSeats()
  const rows = useMemo(() => targetRows(documents), [documents])
  const shown = useMemo(() => headlineTargets(rows, seats), [rows, seats])
  return (
    <Region
      area="gauges"
      title={words.progressTitle(targetFigures(rows))}
      aside={
        <a className="door no-print" href={to({ page: 'targets' })}>
          {openTargets} →
        </a>
      }
    >
      <GaugesPicture rows={shown} columns={columns} onPick={openFact} note={words.headlineRule} />
      <StatusCounts rows={rows} />
    </Region>
  )
}

function CoverageRegion() {
  const { documents } = useIndex()
  const words = useWords(coverageWords)
  const { openCell } = useDoors()
  const rows = useMemo(() => coverageRows(documents), [documents])
  return (
    <Region area="coverage" title={words.title(coverageFigures(rows))}>
      <CoveragePicture documents={documents} onPick={openCell} />
    </Region>
  )
}

function MapRegion() {
  const { documents } = useIndex()
  const language = useLanguage()
  const { openDistrict } = useDoors()
  return (
    <Region area="map" title={mapTitle(documents, language)}>
      <MapPicture documents={documents} onPick={openDistrict} />
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
