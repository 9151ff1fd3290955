import type { Span } from '../model/span.ts'

/** Those of some things that share characters with a span, in the order of all. */
export type Overlapping<T> = (span: Span) => readonly T[]

/**
 * Looks things up by the span they share characters with. They may lie in each other and stand in any order; a look costs
 * what it finds, not what there is.
 */
export function overlapping<T extends { readonly span: Span }>(items: readonly T[]): Overlapping<T> {
  if (isInOrder(items)) return overlappingInOrder(items)
  const places = items.map(({ span }, place) => ({ span, place })).sort((a, b) => a.span.start - b.span.start)
  const over = overlappingInOrder(places)
  return (span) =>
    over(span)
      .toSorted((a, b) => a.place - b.place)
      .map(({ place }) => items[place]!)
}

const isInOrder = (items: readonly { readonly span: Span }[]): boolean =>
  items.every(({ span }, at) => at === 0 || items[at - 1]!.span.start <= span.start)

function overlappingInOrder<T extends { readonly span: Span }>(items: readonly T[]): Overlapping<T> {
  const reach = reachOf(items)
  return ({ start, end }) => {
    const found: T[] = []
    for (let at = firstAbove(reach, start); at < items.length; at += 1) {
      const item = items[at]!
      if (item.span.start >= end) break
      if (item.span.end > start) found.push(item)
    }
    return found
  }
}

/** How far the items up to each reach in the text: it never falls, whatever lies in what. */
function reachOf(items: readonly { readonly span: Span }[]): Float64Array {
  const reach = new Float64Array(items.length)
  let furthest = 0
  for (let at = 0; at < items.length; at += 1) {
    furthest = Math.max(furthest, items[at]!.span.end)
    reach[at] = furthest
  }
  return reach
}

/** Index of the first value above a limit, of values that never fall; their number when none is. */
function firstAbove(values: Float64Array, limit: number): number {
  let [low, high] = [0, values.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (values[middle]! > limit) high = middle
    else low = middle + 1
  }
  return low
}
