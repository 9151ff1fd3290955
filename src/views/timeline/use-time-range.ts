import { useCallback, useEffect, useMemo, useState } from 'react'
import { within, type TimeRange } from '../../charts/timeline/time-range.ts'
import { dayNumber, isoDay } from '../../model/edtf.ts'
import { readDays } from '../../state/time-address.ts'
import { useAddress, useAddressState } from '../shared/services.tsx'

/** Milliseconds of rest after which a range is written into the address: browsers refuse to be told every frame. */
const REST = 250

/** The range of time the page shows, and the way to change it. The address holds it; `null` is the whole. */
export interface RangeControl {
  readonly range: TimeRange
  readonly whole: TimeRange
  readonly isWhole: boolean
  /** The days a link asks for when all of them lie outside the whole: the nearest stretch is shown instead; null otherwise. */
  readonly outside: { readonly from: string; readonly to: string } | null
  /** Takes the range before, gives the next; it is kept inside the whole. */
  readonly change: (next: (range: TimeRange) => TimeRange) => void
  readonly reset: () => void
}

/** The range the address asks for, else the whole; changes show at once and reach the address when they rest. */
export function useTimeRange(whole: TimeRange): RangeControl {
  const { params } = useAddress()
  const adjust = useAddressState((state) => state.adjust)
  const days = readDays(params)
  const key = days === null ? '' : `${days.from}|${days.to}`
  const asked = useMemo(() => rangeOf(key) ?? whole, [key, whole])
  const [moving, setMoving] = useState<{ readonly key: string; readonly range: TimeRange } | null>(null)
  // A range in movement holds until the address says something else than when the movement began.
  const range = useMemo(
    () => within(moving !== null && moving.key === key ? moving.range : asked, whole),
    [moving, key, asked, whole],
  )
  const change = useCallback(
    (next: (range: TimeRange) => TimeRange) =>
      setMoving((before) => {
        const now = within(before !== null && before.key === key ? before.range : asked, whole)
        return { key, range: within(next(now), whole) }
      }),
    [key, asked, whole],
  )
  useEffect(() => {
    if (moving === null || moving.key !== key) return undefined
    const timer = setTimeout(() => adjust(written(moving.range, whole)), REST)
    return () => clearTimeout(timer)
  }, [moving, key, whole, adjust])
  const reset = useCallback(() => change(() => whole), [change, whole])
  const outside = moving === null && days !== null && isOutside(asked, whole) ? days : null
  return { range, whole, isWhole: isAll(range, whole), outside, change, reset }
}

const isOutside = ({ from, to }: TimeRange, whole: TimeRange) => to < whole.from || from >= whole.to

function rangeOf(key: string): TimeRange | null {
  const [from, to] = key.split('|')
  return from === undefined || to === undefined ? null : { from: dayNumber(from), to: dayNumber(to) }
}

const isAll = (range: TimeRange, whole: TimeRange) => range.to - range.from >= (whole.to - whole.from) * 0.999

function written(range: TimeRange, whole: TimeRange): Record<'from' | 'to', string | null> {
  if (isAll(range, whole)) return { from: null, to: null }
  return { from: isoDay(Math.round(range.from)), to: isoDay(Math.round(range.to)) }
}
