import type { Span } from '../model/span.ts'

/** A piece of the text on the page. */
export interface TextPlace {
  readonly span: Span
  readonly element: Element
  /** True where what is drawn has another length than `span`: it is covered as a whole or not at all. */
  readonly whole: boolean
}

/** In which coordinate pieces are looked for: the clean text's, or the source file's. */
export type Coordinate = 'clean' | 'source'

const START = { clean: 'data-start', source: 'data-source' } as const

/**
 * The pieces of text below `root` in reading order: every element with `data-start`, an offset in the document's
 * text (or `data-source`, one in its source). Its characters stand one to one for those of the text unless
 * `data-length` gives the text's units.
 */
export function textPlaces(root: ParentNode, coordinate: Coordinate = 'clean'): readonly TextPlace[] {
  return [...root.querySelectorAll(`[${START[coordinate]}]`)].map((element) => {
    const start = Number(element.getAttribute(START[coordinate]))
    const length = coordinate === 'clean' ? element.getAttribute('data-length') : null
    const units = length === null ? (element.textContent?.length ?? 0) : Number(length)
    return { span: { start, end: start + units }, element, whole: length !== null }
  })
}

/**
 * The ranges that cover a span, one per piece it touches; empty when it lies between pieces.
 *
 * A paragraph's own white space is not on the page, so ranges may be shorter than the span.
 */
export function rangesOf(places: readonly TextPlace[], span: Span): Range[] {
  const ranges: Range[] = []
  for (let at = firstEndingAfter(places, span.start); at < places.length; at += 1) {
    const place = places[at]!
    if (place.span.start >= span.end) break
    ranges.push(rangeWithin(place, span))
  }
  return ranges
}

/** Whether any of a span is on the page. */
export function isPlaced(places: readonly TextPlace[], span: Span): boolean {
  const place = places[firstEndingAfter(places, span.start)]
  return place !== undefined && place.span.start < span.end
}

function rangeWithin({ span: own, element, whole }: TextPlace, span: Span): Range {
  const range = element.ownerDocument.createRange()
  if (whole) {
    range.selectNodeContents(element)
    return range
  }
  const from = pointAt(element, Math.max(0, span.start - own.start), 'forward')
  const to = pointAt(element, Math.min(own.end, span.end) - own.start, 'backward')
  range.setStart(from.node, from.offset)
  range.setEnd(to.node, to.offset)
  return range
}

/** Index of the first piece that ends after an offset; the number of pieces when none does. */
export function firstEndingAfter(places: readonly TextPlace[], offset: number): number {
  return firstThat(places, ({ span }) => span.end > offset)
}

/** Index of the first of the pieces for which something holds that then holds for all after it. */
function firstThat(places: readonly TextPlace[], holds: (place: TextPlace) => boolean): number {
  let [low, high] = [0, places.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(places[middle]!)) high = middle
    else low = middle + 1
  }
  return low
}

/** The text node and offset in it of the n-th unit of an element; at a seam the next node going forward. */
function pointAt(
  element: Element,
  unit: number,
  seam: 'forward' | 'backward',
): { node: Node; offset: number } {
  let left = unit
  let last: Text | null = null
  for (const node of textNodes(element)) {
    if (left < node.data.length || (left === node.data.length && seam === 'backward')) {
      return { node, offset: left }
    }
    left -= node.data.length
    last = node
  }
  return last === null ? { node: element, offset: 0 } : { node: last, offset: last.data.length }
}

function* textNodes(element: Node): Generator<Text> {
  for (const child of element.childNodes) {
    if (child.nodeType === 3) yield child as Text
    else yield* textNodes(child)
  }
}

/** The span of the document's text a range selects; null when it selects no text of these pieces. */
export function spanOf(places: readonly TextPlace[], range: Range): Span | null {
  // Pieces that have left the page cannot be compared with a range on it.
  if (places[0]?.element.getRootNode() !== range.commonAncestorContainer.getRootNode()) return null
  const from = firstThat(places, ({ element }) => range.comparePoint(element, element.childNodes.length) >= 0)
  const to = firstThat(places, ({ element }) => range.comparePoint(element, 0) > 0)
  const [first, last] = [places[from], places[to - 1]]
  if (first === undefined || last === undefined || to <= from) return null
  const start = offsetOf(first, range.startContainer, range.startOffset) ?? first.span.start
  const end = offsetOf(last, range.endContainer, range.endOffset, 'end') ?? last.span.end
  return start < end ? { start, end } : null
}

/** The document offset of a point in a piece; null when the point is outside it. A whole piece gives one of its ends. */
function offsetOf(
  { span, element, whole }: TextPlace,
  node: Node,
  offset: number,
  side: 'start' | 'end' = 'start',
): number | null {
  if (!element.contains(node)) return null
  if (whole) return side === 'start' ? span.start : span.end
  if (node.nodeType !== 3) {
    const before = [...node.childNodes].slice(0, offset)
    const inner = before.reduce((sum, child) => sum + (child.textContent?.length ?? 0), 0)
    return span.start + lengthBefore(element, node) + inner
  }
  return span.start + lengthBefore(element, node) + offset
}

/** Units of an element's text that stand before `node`. */
function lengthBefore(element: Node, node: Node): number {
  if (element === node) return 0
  let length = 0
  for (const child of element.childNodes) {
    if (child.contains(node)) return length + lengthBefore(child, node)
    length += child.textContent?.length ?? 0
  }
  return length
}

/** The offset of the character drawn at a point of the window (CSS pixels); null where no text of these pieces is. */
export function offsetAtPoint(places: readonly TextPlace[], x: number, y: number): number | null {
  const caret = caretAt(places[0]?.element.ownerDocument, x, y)
  const place = caret === null ? undefined : placeHolding(places, caret.node)
  if (caret === null || place === undefined) return null
  const offset = offsetOf(place, caret.node, caret.offset)!
  // The caret stands between two characters: the one whose box holds the point is meant.
  const hit = [offset, offset - 1].find((start) => {
    if (start < place.span.start || start >= place.span.end) return false
    const boxes = [...rangeWithin(place, { start, end: start + 1 }).getClientRects()]
    return boxes.some(({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom)
  })
  return hit ?? null
}

/** The piece a node stands in; pieces follow each other on the page as in the text. */
function placeHolding(places: readonly TextPlace[], node: Node): TextPlace | undefined {
  const at = firstThat(
    places,
    ({ element }) =>
      element.contains(node) ||
      (element.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) === 0,
  )
  const place = places[at]
  return place?.element.contains(node) === true ? place : undefined
}

function caretAt(page: Document | undefined, x: number, y: number): { node: Node; offset: number } | null {
  if (page === undefined) return null
  if ('caretPositionFromPoint' in page) {
    const caret = page.caretPositionFromPoint(x, y)
    return caret === null ? null : { node: caret.offsetNode, offset: caret.offset }
  }
  const range = (page as LegacyCaret).caretRangeFromPoint?.(x, y) ?? null
  return range === null ? null : { node: range.startContainer, offset: range.startOffset }
}

/** Chromium before 128 and Safari. */
interface LegacyCaret {
  readonly caretRangeFromPoint?: (x: number, y: number) => Range | null
}

/** The boxes a span is drawn in, in CSS pixels of the window; empty while it is not laid out. */
export function boxesOf(places: readonly TextPlace[], span: Span): DOMRect[] {
  return rangesOf(places, span).flatMap((range) => Array.from(range.getClientRects()))
}
