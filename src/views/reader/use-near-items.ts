import { useMemo } from 'react'
import { overlaps, type Span } from '../../model/span.ts'
import type { MarginItem } from './margin-items.ts'

/** Cards up to this many all stand in the margin; of more only those of the text near the window. */
const ALL = 150

/** The cards to put in the margin while `near` is the text near the window. */
export function useNearItems(items: readonly MarginItem[], near: Span): readonly MarginItem[] {
  return useMemo(() => {
    if (items.length <= ALL) return items
    return items.filter(({ span }) => overlaps(near, span))
  }, [items, near])
}
