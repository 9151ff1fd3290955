import type { Span } from '../model/span.ts'

/** One paragraph on the page; its text stands one to one for `span` of the document's text. */
export interface ParagraphPlace {
  readonly span: Span
  readonly element: Element
}

/** The paragraphs below `root` in reading order: every element with `data-start`, an offset in the document's text. */
export function paragraphPlaces(root: ParentNode): readonly ParagraphPlace[] {
  return [...root.querySelectorAll('[data-start]')].map((element) => {
    const start = Number(element.getAttribute('data-start'))
    return { span: { start, end: start + (element.textContent?.length ?? 0) }, element }
  })
}

/**
 * The ranges that cover a span, one per paragraph it touches; empty when it lies between paragraphs.
 *
 * A paragraph's own white space is not on the page, so ranges may be shorter than the span.
 */
export function rangesOf(places: readonly ParagraphPlace[], span: Span): Range[] {
  const ranges: Range[] = []
  for (let at = firstEndingAfter(places, span.start); at < places.length; at += 1) {
    const place = places[at]!
    if (place.span.start >= span.end) break
    ranges.push(rangeWithin(place, span))
  }
  return ranges
}

function rangeWithin({ span: own, element }: ParagraphPlace, span: Span): Range {
  const range = element.ownerDocument.createRange()
  const from = pointAt(element, Math.max(0, span.start - own.start), 'forward')
  const to = pointAt(element, Math.min(own.end, span.end) - own.start, 'backward')
  range.setStart(from.node, from.offset)
  range.setEnd(to.node, to.offset)
  return range
}

/** Index of the first paragraph that ends after an offset; the number of paragraphs when none does. */
function firstEndingAfter(places: readonly ParagraphPlace[], offset: number): number {
  let [low, high] = [0, places.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (places[middle]!.span.end > offset) high = middle
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

/** The span of the document's text a range selects; null when it selects no text of these paragraphs. */
export function spanOf(places: readonly ParagraphPlace[], range: Range): Span | null {
  const touched = places.filter(({ element }) => range.intersectsNode(element))
  const [first, last] = [touched[0], touched.at(-1)]
  if (first === undefined || last === undefined) return null
  const start = offsetOf(first, range.startContainer, range.startOffset) ?? first.span.start
  const end = offsetOf(last, range.endContainer, range.endOffset) ?? last.span.end
  return start < end ? { start, end } : null
}

/** The document offset of a point in a paragraph; null when the point is outside it. */
function offsetOf({ span, element }: ParagraphPlace, node: Node, offset: number): number | null {
  if (!element.contains(node)) return null
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

/** The document offset of the character drawn at a point of the window (CSS pixels); null where no text is. */
export function offsetAtPoint(places: readonly ParagraphPlace[], x: number, y: number): number | null {
  const caret = caretAt(places[0]?.element.ownerDocument, x, y)
  const place = caret === null ? undefined : places.find(({ element }) => element.contains(caret.node))
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
export function boxesOf(places: readonly ParagraphPlace[], span: Span): DOMRect[] {
  return rangesOf(places, span).flatMap((range) => Array.from(range.getClientRects()))
}
