import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react'
import { panned, zoomed, type TimeRange } from '../../charts/timeline/time-range.ts'
import type { KeyActionId } from '../../model/key-table.ts'
import type { RangeControl } from './use-time-range.ts'

/** A wheel's notch zooms by this factor. */
const NOTCH = 1.2
/** Pixels a pointer may move before its press is a pull and no longer a click. */
const SLACK = 4

/** What the gestures need to know of the stage: where time begins, in CSS pixels from its left, and how wide time is. */
export interface StageGeometry {
  readonly left: number
  readonly width: number
  /** The lanes are taller than the stage: then a plain wheel scrolls them, and Ctrl with it zooms. */
  readonly scrolls: boolean
}

/** Wheel, pinch and pull on a stage of time. Listeners are the browser's own: React's wheel cannot keep the page still. */
export function useStageGestures(
  stage: RefObject<HTMLElement | null>,
  { change }: Pick<RangeControl, 'change'>,
  geometry: StageGeometry,
): void {
  const latest = useRef({ change, geometry })
  useLayoutEffect(() => {
    latest.current = { change, geometry }
  })
  useEffect(() => {
    const element = stage.current
    if (element === null) return undefined
    const pointers = new Map<number, number>()
    let pulled = 0
    const xOf = (domEvent: { clientX: number }) =>
      domEvent.clientX - element.getBoundingClientRect().left - latest.current.geometry.left
    const dayAt = (range: TimeRange, x: number) =>
      range.from + (x / latest.current.geometry.width) * (range.to - range.from)
    const onWheel = (domEvent: WheelEvent) => {
      const { geometry: now, change: set } = latest.current
      const sideways = Math.abs(domEvent.deltaX) > Math.abs(domEvent.deltaY) || domEvent.shiftKey
      if (!sideways && now.scrolls && !domEvent.ctrlKey && !domEvent.metaKey) return
      domEvent.preventDefault()
      const distance = sideways ? domEvent.deltaX || domEvent.deltaY : domEvent.deltaY
      const notches = distance / (domEvent.deltaMode === WheelEvent.DOM_DELTA_LINE ? 3 : 100)
      if (sideways) set((range) => panned(range, notches * 0.1 * (range.to - range.from)))
      else {
        // A pinch arrives as a wheel with Ctrl and small steps.
        const factor = NOTCH ** (domEvent.ctrlKey ? notches * 4 : notches)
        set((range) => zoomed(range, factor, dayAt(range, xOf(domEvent))))
      }
    }
    const onDown = (domEvent: PointerEvent) => {
      if (domEvent.button !== 0 || (domEvent.target as Element).closest('button, a, input') !== null) return
      pointers.set(domEvent.pointerId, domEvent.clientX)
      if (pointers.size === 1) pulled = 0
    }
    const onMove = (domEvent: PointerEvent) => {
      const before = pointers.get(domEvent.pointerId)
      if (before === undefined) return
      const moved = domEvent.clientX - before
      pulled += Math.abs(moved)
      if (pulled <= SLACK) return
      element.setPointerCapture(domEvent.pointerId)
      pointers.set(domEvent.pointerId, domEvent.clientX)
      const { geometry: now, change: set } = latest.current
      const other = [...pointers].find(([id]) => id !== domEvent.pointerId)
      if (other === undefined) {
        set((range) => panned(range, (-moved / now.width) * (range.to - range.from)))
      } else {
        const [, fixed] = other
        const [was, is] = [Math.abs(before - fixed), Math.abs(domEvent.clientX - fixed)]
        if (was > 8 && is > 8) set((range) => zoomed(range, was / is, dayAt(range, xOf({ clientX: fixed }))))
      }
    }
    const onUp = (domEvent: PointerEvent) => void pointers.delete(domEvent.pointerId)
    // The click that ends a pull opens nothing.
    const onClick = (domEvent: MouseEvent) => {
      if (pulled > SLACK) domEvent.stopPropagation()
      pulled = 0
    }
    const stop = new AbortController()
    const { signal } = stop
    element.addEventListener('wheel', onWheel, { passive: false, signal })
    element.addEventListener('pointerdown', onDown, { signal })
    element.addEventListener('pointermove', onMove, { signal })
    element.addEventListener('pointerup', onUp, { signal })
    element.addEventListener('pointercancel', onUp, { signal })
    element.addEventListener('click', onClick, { capture: true, signal })
    return () => stop.abort()
  }, [stage])
}

/** What an action of the stage does to the range; nothing for one that is not about it. `asOf` as day number. */
export function keyedRange(action: KeyActionId, asOf: number): (range: TimeRange) => TimeRange {
  const step = (share: number) => (range: TimeRange) => panned(range, share * (range.to - range.from))
  switch (action) {
    case 'closer':
      return (range) => zoomed(range, 1 / 1.5)
    case 'wider':
      return (range) => zoomed(range, 1.5)
    case 'earlier':
      return step(-0.25)
    case 'later':
      return step(0.25)
    case 'to-as-of':
      return (range) => panned(range, asOf - (range.from + range.to) / 2)
    default:
      return (range) => range
  }
}
