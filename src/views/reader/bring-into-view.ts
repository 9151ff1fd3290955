import { boxesOf, rangesOf, type TextPlace } from '../../anchor/dom-range.ts'
import type { Span } from '../../model/span.ts'

/** Frames after which a place that keeps moving (estimated heights above it) is left where it is. */
const PATIENCE = 6

/**
 * Scrolls the window so that a span stands in the upper part of the free room between the page's fixed head and
 * foot; does nothing when all of it is there already. Gives a function that stops the corrections.
 */
export function bringIntoView(places: readonly TextPlace[], span: Span, page: ParentNode): () => void {
  let frame = 0
  const step = (left: number) => {
    if (!scrollOnce(places, span, page) && left > 0) frame = requestAnimationFrame(() => step(left - 1))
  }
  step(PATIENCE)
  return () => cancelAnimationFrame(frame)
}

/** One correction; true when the place was right already. */
function scrollOnce(places: readonly TextPlace[], span: Span, page: ParentNode): boolean {
  const boxes = boxesOf(places, span)
  const [first, last] = [boxes[0], boxes.at(-1)]
  if (first === undefined || last === undefined) {
    rangesOf(places, span)[0]?.startContainer.parentElement?.scrollIntoView?.({ block: 'center' })
    return false
  }
  const top = page.querySelector('.reader-head')?.getBoundingClientRect().bottom ?? 0
  const bottom = page.querySelector('.source-strip')?.getBoundingClientRect().top ?? window.innerHeight
  const ceiling = Math.max(0, top)
  const floor = Math.min(window.innerHeight, bottom)
  const visible = first.top >= ceiling && (last.bottom <= floor || last.bottom - first.top > floor - ceiling)
  if (visible && first.top < floor) return true
  const before = window.scrollY
  window.scrollBy({ top: first.top - ceiling - (floor - ceiling) * 0.12 })
  return window.scrollY === before
}
