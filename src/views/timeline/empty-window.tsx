import { useMemo } from 'react'
import { panned } from '../../charts/timeline/time-range.ts'
import { shownRows, type TimelineLane } from '../../derive/timeline-lanes.ts'
import { windowRows } from '../../derive/window-rows.ts'
import { timelinePageWords } from '../../messages/timeline-page.ts'
import { isoDay } from '../../model/edtf.ts'
import { useWords } from '../shared/services.tsx'
import type { RangeControl } from './use-time-range.ts'
import './empty-window.css'

/** What is so where no date stands in the window that is shown, or the window lies outside all time; and the ways on. */
export function EmptyWindow(props: {
  readonly lanes: readonly TimelineLane[]
  readonly control: RangeControl
}) {
  const { range, whole, outside, change, reset } = props.control
  const words = useWords(timelinePageWords).stretch
  const rows = useMemo(() => shownRows(props.lanes), [props.lanes])
  const { inside, before, after, last, next } = useMemo(() => windowRows(rows, range), [rows, range])
  if (inside > 0 && outside === null) return null
  const to = (day: number) => () => change((now) => panned(now, day - (now.from + now.to) / 2))
  const days = ({ from, to: end }: typeof range) =>
    [isoDay(Math.round(from)), isoDay(Math.round(end) - 1)] as const
  return (
    <div className={inside > 0 ? 'empty-window empty-window-aside no-print' : 'empty-window no-print'}>
      <output>
        {outside !== null && words.outside(outside.from, outside.to, ...days(whole))}
        {inside === 0 && words.empty(...days(range), before, after)}
      </output>
      <p>
        {inside === 0 && last !== null && (
          <button type="button" onClick={to(last)}>
            {words.last(isoDay(last))}
          </button>
        )}
        {inside === 0 && next !== null && (
          <button type="button" onClick={to(next)}>
            {words.next(isoDay(next))}
          </button>
        )}
        <button type="button" onClick={reset}>
          {words.whole}
        </button>
      </p>
    </div>
  )
}
