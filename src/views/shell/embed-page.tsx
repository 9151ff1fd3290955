import { lazy } from 'react'
import { coverageFigures } from '../../derive/coverage-figures.ts'
import { mapTitle, timelineTitle } from '../../derive/picture-titles.ts'
import { coverageWords } from '../../messages/coverage.ts'
import { embeddedChart, type EmbeddedChart } from '../../state/permalink.ts'
import { CoveragePicture } from '../shared/coverage-picture.tsx'
import { FactsInScope, OverviewInScope } from '../shared/in-scope.tsx'
import { MapPicture } from '../shared/map-picture.tsx'
import { useAddress, useAsOf, useLanguage, useOverview, useWords } from '../shared/services.tsx'
import { TimelineKey, TimelinePicture } from '../shared/timeline-picture.tsx'
import { useDoors } from '../shared/use-doors.ts'
import { Alone, NoChart, WholeApp } from './embed-alone.tsx'
import { AllGauges, HeadlineGauges } from './embed-gauges.tsx'
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
