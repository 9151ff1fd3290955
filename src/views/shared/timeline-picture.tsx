import { useCallback, useMemo } from 'react'
import type { Frame } from '../../charts/picture.ts'
import type { LegendEntry } from '../../charts/printed-legend.ts'
import type { ChartTheme } from '../../charts/theme.ts'
import { timelineStrip, timelineTable } from '../../charts/timeline-strip.ts'
import { timelineTitle } from '../../derive/picture-titles.ts'
import { rowsOn, standsFor } from '../../derive/timeline-rows.ts'
import { chartWords } from '../../messages/chart.ts'
import type { WordsOf } from '../../messages/catalogue.ts'
import { timelineWords } from '../../messages/timeline.ts'
import type { TimelineStrip } from '../../model/timeline-strip.ts'
import type { PickedFact } from './picked-fact.ts'
import { onSlide, PAPER, PictureFrame } from './picture-frame.tsx'
import { useLanguage, useServices, useWords } from './services.tsx'
import { useSourceLine } from './source-strip.tsx'
import './timeline-picture.css'

/** The timeline strip, on the overview or large on a slide. */
export function TimelinePicture(props: {
  /** Memoised: a new strip is a new picture. */
  readonly strip: TimelineStrip
  /** ISO date. */
  readonly asOf: string
  readonly onPick?: (fact: PickedFact) => void
  readonly variant?: 'strip' | 'slide'
}) {
  const { strip, asOf, onPick, variant = 'strip' } = props
  const words = useWords(timelineWords)
  const { today } = useServices()
  const language = useLanguage()
  const rows = useMemo(() => rowsOn(strip.marks, asOf), [strip, asOf])
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
      paper={variant === 'strip' ? PAPER_STRIP : undefined}
      draw={draw}
      label={timelineTitle(strip.deadlines, language)}
      unit={useStripUnit(strip)}
      legend={timelineLegend(words)}
      subject={SUBJECT}
      sourceLine={useSourceLine()}
      table={timelineTable(rows, texts)}
      fileName={`cetu-timeline-${asOf}`}
      onPick={pick}
    />
  )
}

/** An A4 page is half as wide as the screen: two more rows of labels than `timeline-picture-strip` has room for. */
const PAPER_STRIP: Frame = { width: PAPER, height: 154, scale: 1 }

const SUBJECT = { chart: 'timeline', behind: { kind: 'events' } } as const

/** The key of an exported timeline, with own dates where it holds them; the same stands beside its title on the page. */
export const timelineLegend = (
  { key }: WordsOf<typeof timelineWords>,
  withOwn = false,
): readonly LegendEntry[] =>
  (['held', 'published', 'deadline', 'reference', ...(withOwn ? (['own'] as const) : [])] as const).map(
    (mark) => ({ mark, text: key[mark] }),
  )

/** What a strip's figures are, and what it leaves out where there is more than it can draw. */
export function useStripUnit(strip: TimelineStrip): string {
  const { unit } = useWords(timelineWords)
  const { notes } = useWords(chartWords)
  const left = useLeftOut(strip)
  return notes([unit, left ?? ''])
}

/** What a strip leaves out, in a sentence; null when it draws all its marks. */
function useLeftOut(strip: TimelineStrip | null): string | null {
  const words = useWords(timelineWords)
  if (strip === null || strip.grain === 'none') return null
  return words.drawn(strip.all, strip.grain, strip.all - standsFor(strip.marks))
}

/** What the marks of the timeline mean, as one line beside its title; before it what a strip leaves out. */
export function TimelineKey({ strip = null }: { readonly strip?: TimelineStrip | null }) {
  const { key } = useWords(timelineWords)
  const left = useLeftOut(strip)
  return (
    <ul className="timeline-key">
      {left !== null && <li className="timeline-left">{left}</li>}
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
