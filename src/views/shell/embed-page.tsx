import { lazy, useMemo } from 'react'
import { coverageFigures } from '../../derive/coverage-figures.ts'
import { headlineTargets } from '../../derive/headline-targets.ts'
import { mapTitle, timelineTitle } from '../../derive/picture-titles.ts'
import { targetFigures } from '../../derive/target-figures.ts'
import { targetRows, withStatus } from '../../derive/target-rows.ts'
import { coverageWords } from '../../messages/coverage.ts'
import { embedWords } from '../../messages/embed.ts'
import { targetWords } from '../../messages/targets.ts'
import type { DocumentSummary } from '../../model/dataset.ts'
import { embeddedChart, wholeApp, type EmbeddedChart } from '../../state/permalink.ts'
import { CoveragePicture } from '../shared/coverage-picture.tsx'
import { GaugesPicture } from '../shared/gauges-picture.tsx'
import { FactsInScope, OverviewInScope } from '../shared/in-scope.tsx'
import { MapPicture } from '../shared/map-picture.tsx'
import { outsideUrl } from '../shared/outside-links.ts'
import { useAddress, useAsOf, useLanguage, useOverview, useWords } from '../shared/services.tsx'
import { SourceStrip } from '../shared/source-strip.tsx'
import { TimelineKey, TimelinePicture } from '../shared/timeline-picture.tsx'
import { TitleText } from '../shared/title-text.tsx'
import { useDoors } from '../shared/use-doors.ts'
import { useFrame } from '../shared/use-frame.ts'
import './embed-page.css'

const CoveragePage = lazy(async () => ({
  default: (await import('../coverage/coverage-page.tsx')).CoveragePage,
}))
const TimelinePage = lazy(async () => ({
  default: (await import('../timeline/timeline-page.tsx')).TimelinePage,
}))

/** One chart alone, for another page to show: title, picture, source, and the way into the whole app. */
export function EmbedPage() {
  const { page, params } = useAddress()
  const chart = embeddedChart(params)
  if (chart === null) return <NoChart />
  if (chart === 'lanes' || chart === 'wall') {
    return (
      <div className="embed-timeline">
        <TimelinePage />
        <footer className="embed-way">
          <WholeApp />
        </footer>
      </div>
    )
  }
  if (
    chart === 'grid' ||
    chart === 'compare' ||
    chart === 'emphasis' ||
    (chart === 'map' && page === 'coverage')
  ) {
    return (
      <div className={`embed-coverage embed-of-${chart}`}>
        <CoveragePage />
        <footer className="embed-way">
          <WholeApp />
        </footer>
      </div>
    )
  }
  if (chart === 'gauges' && page === 'targets') {
    return <FactsInScope>{(documents) => <AllGauges documents={documents} />}</FactsInScope>
  }
  return (
    <OverviewInScope>
      <OfOverview chart={chart} />
    </OverviewInScope>
  )
}

/** What is so, and the way on. */
function NoChart() {
  const words = useWords(embedWords)
  return (
    <main id="content" className="notice">
      <h1 className="serif">{words.noChart}</h1>
      <p>{words.noChartText}</p>
      <p className="notice-ways">
        <WholeApp />
      </p>
    </main>
  )
}

function WholeApp() {
  const words = useWords(embedWords)
  const address = useAddress()
  return (
    <a href={outsideUrl(wholeApp(address))} target="_blank" rel="noopener">
      {words.wholeApp} ↗
    </a>
  )
}

interface AloneProps {
  readonly chart: EmbeddedChart
  readonly title: string
  /** Title of the one document behind it. */
  readonly document?: string | undefined
  readonly children: React.ReactNode
}

function Alone({ chart, title, document: documentTitle, children }: AloneProps) {
  return (
    <main id="content" className={`page embed embed-${chart}`}>
      <h1>
        <TitleText text={title} />
      </h1>
      {children}
      <SourceStrip title={documentTitle}>
        <WholeApp />
      </SourceStrip>
    </main>
  )
}

/** The charts of 总览. */
type OverviewChart = Exclude<EmbeddedChart, 'lanes' | 'wall' | 'grid' | 'compare' | 'emphasis'>

function OfOverview({ chart }: { readonly chart: OverviewChart }) {
  const { timeline, coverage } = useOverview()
  const language = useLanguage()
  const asOf = useAsOf()
  const said = useWords(coverageWords)
  const { openFact, openCell, openDistrict } = useDoors()
  switch (chart) {
    case 'timeline':
      return (
        <Alone chart={chart} title={timelineTitle(timeline.deadlines, language)}>
          <TimelineKey strip={timeline} />
          <TimelinePicture strip={timeline} asOf={asOf} onPick={openFact} />
        </Alone>
      )
    case 'coverage':
      return (
        <Alone chart={chart} title={said.title(coverageFigures(coverage))}>
          <CoveragePicture coverage={coverage} onPick={openCell} />
        </Alone>
      )
    case 'map':
      return (
        <Alone chart={chart} title={mapTitle(coverage, language)}>
          <MapPicture coverage={coverage} onPick={openDistrict} />
        </Alone>
      )
    case 'gauges':
      return <HeadlineGauges />
  }
}

/** Least width of a gauge in CSS pixels at scale 1. */
const COLUMN = 112
/** Gauges of 总览 that stand alone. */
const SEATS = 8

function HeadlineGauges() {
  const { counts, headline } = useOverview().targets
  const words = useWords(targetWords)
  const rows = useMemo(() => headlineTargets(withStatus(headline), SEATS), [headline])
  const title = words.headlineTitle(targetFigures(rows), counts.all)
  return <Gauges rows={rows} title={title} note={words.headlineRule} />
}

/** Every target of the documents in scope; of one document with its name. */
function AllGauges({ documents }: { readonly documents: readonly DocumentSummary[] }) {
  const words = useWords(targetWords)
  const rows = useMemo(() => targetRows(documents), [documents])
  const title = words.progressTitle(targetFigures(rows))
  const [first] = rows
  const one = documents.length === 1 && first !== undefined
  return (
    <Gauges
      rows={rows}
      title={one ? words.titled(first.documentName, title) : title}
      document={one ? first.documentTitle : undefined}
    />
  )
}

function Gauges(props: {
  readonly rows: ReturnType<typeof targetRows>
  readonly title: string
  readonly note?: string
  readonly document?: string | undefined
}) {
  const { rows, title, note = '', document: documentTitle } = props
  const { openFact } = useDoors()
  const [place, frame] = useFrame<HTMLDivElement>()
  const most = frame === null ? 4 : Math.max(1, Math.floor(frame.width / (COLUMN * frame.scale)))
  // As even as possible: 8 gauges are two rows of 4, not 6 and 2.
  const columns = Math.max(1, Math.ceil(rows.length / Math.ceil(rows.length / most)))
  return (
    <Alone chart="gauges" title={title} document={documentTitle}>
      <div ref={place} className="embed-gauges">
        <GaugesPicture
          rows={rows}
          columns={columns}
          onPick={openFact}
          title={title}
          note={note}
          document={documentTitle}
        />
      </div>
    </Alone>
  )
}
