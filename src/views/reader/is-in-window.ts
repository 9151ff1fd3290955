import { boxesOf, firstEndingAfter, type TextPlace } from '../../anchor/dom-range.ts'
import type { Span } from '../../model/span.ts'
import { headEnd } from './keep-place.ts'

/** Whether words begin in the window, below the page's head. A block that is not laid out is not asked beyond its own place. */
export function isInWindow(places: readonly TextPlace[], span: Span): boolean {
  const block = places[firstEndingAfter(places, span.start)]?.element.closest('.doc-block')
  if (!block || !isSeen(block.getBoundingClientRect())) return false
  const [first] = boxesOf(places, span)
  return first !== undefined && isSeen(first)
}

const isSeen = ({ top, bottom }: DOMRect) => bottom > headEnd(document) && top < window.innerHeight
