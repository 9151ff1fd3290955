import { useMemo, useRef, type KeyboardEvent, type PointerEvent } from 'react'
import { panned, type TimeRange } from '../../charts/timeline/time-range.ts'
import type { TimelineRow } from '../../derive/timeline-rows.ts'
import { timelinePageWords } from '../../messages/timeline-page.ts'
import { dayNumber, isoDay } from '../../model/edtf.ts'
import { useWords } from '../shared/services.tsx'
import type { RangeControl } from './use-time-range.ts'
import './mini-map.css'

/** Strokes the mini map may draw: one for each of so many places over the whole time. */
const PLACES = 600

type Grip = 'from' | 'to' | 'both'

/** All of time in one line, and the part of it that is shown: pulled at its ends to zoom, in its middle to pan. */
export function MiniMap({
  rows,
  control,
}: {
  readonly rows: readonly TimelineRow[]
  readonly control: RangeControl
}) {
  const words = useWords(timelinePageWords)
  const { range, whole, change } = control
  const track = useRef<HTMLDivElement>(null)
  const held = useRef<{ readonly grip: Grip; x: number } | null>(null)
  const marks = useMemo(() => marksOf(rows, whole), [rows, whole])
  const share = (day: number) => ((day - whole.from) / (whole.to - whole.from)) * 100
  const hold = (grip: Grip) => (domEvent: PointerEvent<HTMLElement>) => {
    if (domEvent.button !== 0) return
    domEvent.currentTarget.setPointerCapture(domEvent.pointerId)
    held.current = { grip, x: domEvent.clientX }
    domEvent.stopPropagation()
  }
  const pull = (domEvent: PointerEvent) => {
    const width = track.current?.clientWidth ?? 0
    if (held.current === null || width === 0) return
    const days = ((domEvent.clientX - held.current.x) / width) * (whole.to - whole.from)
    held.current.x = domEvent.clientX
    const { grip } = held.current
    change((now) => moved(now, grip, days))
  }
  const release = () => void (held.current = null)
  const handle = (grip: 'from' | 'to') => (
    // Two ends on one line: no input of the browser has two.
    <span
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="slider"
      tabIndex={0}
      className="mini-handle"
      aria-label={grip === 'from' ? words.rangeStart : words.rangeEnd}
      aria-valuemin={Math.round(whole.from)}
      aria-valuemax={Math.round(whole.to)}
      aria-valuenow={Math.round(range[grip])}
      aria-valuetext={isoDay(Math.round(range[grip]))}
      style={{ left: `${share(range[grip])}%` }}
      onPointerDown={hold(grip)}
      onPointerMove={pull}
      onPointerUp={release}
      onKeyDown={(domEvent: KeyboardEvent) => {
        const side = domEvent.key === 'ArrowLeft' ? -1 : domEvent.key === 'ArrowRight' ? 1 : 0
        if (side === 0) return
        domEvent.preventDefault()
        change((now) => moved(now, grip, (side * (whole.to - whole.from)) / 50))
      }}
    />
  )
  return (
    <div className="mini-map no-print">
      <span className="mini-label muted">{words.miniMap}</span>
      <div ref={track} className="mini-track">
        <svg viewBox={`0 0 ${PLACES} 24`} preserveAspectRatio="none" aria-hidden="true">
          <path d={marks.soft} className="mini-soft" />
          <path d={marks.strokes} className="mini-stroke" />
        </svg>
        <span
          className="mini-window"
          style={{ left: `${share(range.from)}%`, width: `${share(range.to) - share(range.from)}%` }}
          onPointerDown={hold('both')}
          onPointerMove={pull}
          onPointerUp={release}
        />
        {handle('from')}
        {handle('to')}
      </div>
    </div>
  )
}

function moved(now: TimeRange, grip: Grip, days: number): TimeRange {
  if (grip === 'both') return panned(now, days)
  const next = { ...now, [grip]: now[grip] + days }
  return next.to - next.from < 14 ? now : next
}

/** Strokes for days, bars for what names no day; several in one place are one. */
function marksOf(
  rows: readonly TimelineRow[],
  whole: TimeRange,
): { readonly strokes: string; readonly soft: string } {
  const at = (isoDate: string) =>
    Math.round(((dayNumber(isoDate) - whole.from) / (whole.to - whole.from)) * PLACES)
  const strokes = new Set<string>()
  const soft = new Set<string>()
  for (const { precision, firstDay, lastDay } of rows) {
    if (precision === 'day') strokes.add(`M${at(firstDay)} 8V22`)
    else soft.add(`M${at(firstDay)} 16H${Math.max(at(firstDay) + 1, at(lastDay))}`)
  }
  return { strokes: [...strokes].join(''), soft: [...soft].join('') }
}
