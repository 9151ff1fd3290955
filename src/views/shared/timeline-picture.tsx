import { useCallback, useMemo } from 'react'
import type { Frame } from '../../charts/picture.ts'
import type { ChartTheme } from '../../charts/theme.ts'
import { timelineStrip, timelineTable } from '../../charts/timeline-strip.ts'
import { timelineTitle } from '../../derive/picture-titles.ts'
import { timelineRows } from '../../derive/timeline-rows.ts'
import { timelineWords } from '../../messages/timeline.ts'
import type { DocumentSummary } from '../../model/dataset.ts'
import type { PickedFact } from './picked-fact.ts'
import { onSlide, PictureFrame } from './picture-frame.tsx'
import { useLanguage, useServices, useWords } from './services.tsx'
import { useSourceLine } from './source-strip.tsx'
import './timeline-picture.css'

/** The timeline strip of some documents, on the overview or large on a slide. */
export function TimelinePicture(props: {
  readonly documents: readonly DocumentSummary[]
  /** ISO date. */
  readonly asOf: string
  readonly onPick?: (fact: PickedFact) => void
  readonly variant?: 'strip' | 'slide'
}) {
  const { documents, asOf, onPick, variant = 'strip' } = props
  const words = useWords(timelineWords)
  const { today } = useServices()
  const language = useLanguage()
  const rows = useMemo(() => timelineRows(documents, asOf), [documents, asOf])
  const texts = useMemo(() => ({ words, today: words.today(asOf, asOf === today) }), [words, asOf, today])
  const draw = useCallback(
    (frame: Frame, theme: ChartTheme) =>
      timelineStrip(rows, asOf, variant === 'slide' ? onSlide(frame) : frame, theme, texts),
    [rows, asOf, texts, variant],
  )
  const pick = (id: string) => {
    const row = rows.find((each) => each.id === id)
    if (row !== undefined) onPick?.({ documentId: row.documentId, factId: row.factIds[0]! })
  }
  return (
    <PictureFrame
      className={`timeline-picture timeline-picture-${variant}`}
      draw={draw}
      label={timelineTitle(documents, language)}
      unit={words.unit}
      sourceLine={useSourceLine()}
      table={timelineTable(rows, texts)}
      fileName={`cetu-timeline-${asOf}`}
      onPick={pick}
    />
  )
}

/** What the marks of the timeline mean, as one line beside its title. */
export function TimelineKey() {
  const { key } = useWords(timelineWords)
  return (
    <ul className="timeline-key">
      <li>
        <svg viewBox="0 0 12 12" aria-hidden="true">
          <circle cx="6" cy="6" r="4.5" className="key-solid" />
        </svg>
        {key.held}
      </li>
      <li>
        <svg viewBox="0 0 12 12" aria-hidden="true">
          <circle cx="6" cy="6" r="4" className="key-open" />
        </svg>
        {key.published}
      </li>
      <li>
        <svg viewBox="0 0 12 12" aria-hidden="true">
          <path d="M3 6l6-4v8z" className="key-solid" />
        </svg>
        {key.deadline}
      </li>
      <li>
        <svg viewBox="0 0 12 12" aria-hidden="true">
          <path d="M6 1l5 5-5 5-5-5z" className="key-open" />
        </svg>
        {key.reference}
      </li>
    </ul>
  )
}
