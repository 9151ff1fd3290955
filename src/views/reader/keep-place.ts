import { boxesOf, firstEndingAfter, offsetAtPoint, type TextPlace } from '../../anchor/dom-range.ts'

/** A character of the text and how far below the page's head it is drawn, in CSS pixels. */
export interface KeptPlace {
  readonly offset: number
  readonly below: number
}

/** Frames after which a place that keeps moving (estimated heights above it) is left where it is. */
const PATIENCE = 6
/** Distances below the head at which a character is looked for: a row may be a heading's gap. */
const PROBES = [12, 30, 48, 72, 110, 160]

/** Where the head of the page ends, in CSS pixels from the top of the window. */
export function headEnd(page: ParentNode): number {
  return Math.max(0, page.querySelector('.reader-head')?.getBoundingClientRect().bottom ?? 0)
}

/** The first character of the text below the head; null when none is in the window. */
export function readPlace(places: readonly TextPlace[], page: ParentNode): KeptPlace | null {
  const [first] = places
  const article = first?.element.closest('article')
  if (article === null || article === undefined) return null
  const top = headEnd(page)
  const { left, right } = article.getBoundingClientRect()
  for (const probe of PROBES) {
    for (const x of [left + 4, left + 44, (left + right) / 2]) {
      const offset = offsetAtPoint(places, x, top + probe)
      const box = offset === null ? undefined : boxesOf(places, { start: offset, end: offset + 1 })[0]
      if (offset !== null && box !== undefined) return { offset, below: box.top - top }
    }
  }
  return null
}

/** Scrolls so that a place is where it was. Gives a function that stops the corrections. */
export function restorePlace(
  places: readonly TextPlace[],
  { offset, below }: KeptPlace,
  page: ParentNode,
): () => void {
  let frame = 0
  const step = (left: number) => {
    // A character that this view does not draw: the next one it does.
    const start = places[firstEndingAfter(places, offset)]?.span.start ?? offset
    const at = Math.max(start, offset)
    const box = boxesOf(places, { start: at, end: at + 1 })[0]
    if (box === undefined) return
    const off = box.top - headEnd(page) - below
    if (Math.abs(off) > 1) window.scrollBy({ top: off, behavior: 'instant' })
    if (left > 0) frame = requestAnimationFrame(() => step(left - 1))
  }
  step(PATIENCE)
  return () => cancelAnimationFrame(frame)
}
