import { useMemo } from 'react'
import { coverageFigures } from '../../derive/coverage-figures.ts'
import { displayText } from '../../derive/display-text.ts'
import { headlineTargets } from '../../derive/headline-targets.ts'
import { mapTitle, timelineTitle } from '../../derive/picture-titles.ts'
import { overviewSlides, type SlidePart } from '../../derive/slides.ts'
import { withStatus } from '../../derive/target-rows.ts'
import { coverageWords } from '../../messages/coverage.ts'
import { presentWords } from '../../messages/present.ts'
import { CoveragePicture } from '../shared/coverage-picture.tsx'
import { MapPicture } from '../shared/map-picture.tsx'
import { usePresenting } from '../shared/presenting.ts'
import { useAsOf, useLanguage, useOverview, useWords } from '../shared/services.tsx'
import { TimelinePicture, useStripUnit } from '../shared/timeline-picture.tsx'
import { useHasProgress } from '../shared/has-progress.ts'
import { useOwnProgress } from '../shared/use-progress.ts'
import { useFacts } from '../shared/whole-dataset.tsx'
import { useDoors } from '../shared/use-doors.ts'
import { Slide } from './slide.tsx'
import { TargetSlide } from './target-slide.tsx'
import { useSlideKeys } from './use-slide-keys.ts'

/** How many gauges 总览 shows, and so how many have a slide. */
const GAUGES = 8

/** 总览 as slides: timeline, each gauge, matrix, map. The pictures are the live ones; a click leads to the sentence. */
export function OverviewSlides() {
  const { headline } = useOverview().targets
  const { slide, go, leave } = usePresenting()
  const own = useOwnProgress()
  useFacts(useHasProgress())
  const parts = useMemo(
    () => overviewSlides(headlineTargets(withStatus(headline, own), GAUGES)),
    [headline, own],
  )
  const at = Math.min(slide ?? 1, parts.length)
  const part = parts[at - 1]!
  useSlideKeys(at, parts.length, go)
  const { title, unit } = useSlideWords(part)
  return (
    <Slide title={title} unit={unit} slide={at} total={parts.length} onGo={go} onLeave={leave}>
      {part.kind === 'target' ? (
        <TargetSlide key={part.row.targetId} row={part.row} />
      ) : (
        <PartSlide kind={part.kind} />
      )}
    </Slide>
  )
}

/** The title of a part says its finding; the line under it what the figures are. */
function useSlideWords(part: SlidePart): { readonly title: string; readonly unit: string } {
  const { timeline: strip, coverage: counts } = useOverview()
  const language = useLanguage()
  const present = useWords(presentWords)
  const coverage = useWords(coverageWords)
  const unit = useStripUnit(strip)
  switch (part.kind) {
    case 'timeline':
      return { title: timelineTitle(strip.deadlines, language), unit }
    case 'target': {
      const { quote, documentName, section } = part.row
      return { title: displayText(quote), unit: present.targetUnit(documentName, section) }
    }
    case 'coverage':
      return { title: coverage.title(coverageFigures(counts)), unit: present.coverageUnit }
    case 'map':
      return { title: mapTitle(counts, language), unit: present.mapUnit }
  }
}

function PartSlide({ kind }: { readonly kind: Exclude<SlidePart['kind'], 'target'> }) {
  const { timeline, coverage } = useOverview()
  const asOf = useAsOf()
  const { openFact, openCell, openDistrict } = useDoors()
  if (kind === 'timeline') {
    return <TimelinePicture strip={timeline} asOf={asOf} onPick={openFact} variant="slide" />
  }
  return kind === 'coverage' ? (
    <CoveragePicture coverage={coverage} onPick={openCell} variant="slide" />
  ) : (
    <MapPicture coverage={coverage} onPick={openDistrict} variant="slide" />
  )
}
