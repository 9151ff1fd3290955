import { useMemo } from 'react'
import type { Paragraph } from '../../derive/paragraphs.ts'
import { overlaps } from '../../model/span.ts'
import type { MarginItem } from './margin-items.ts'

/** Cards up to this many all stand in the margin; of more only those near the paragraph being read. */
const ALL = 150
/** Paragraphs that come and go together, so that cards do not move with every line scrolled. */
const BLOCK = 24

/** The cards to put in the margin of a document while paragraph `at` is being read. */
export function useNearItems(
  items: readonly MarginItem[],
  paragraphs: readonly Paragraph[],
  at: number,
): readonly MarginItem[] {
  const block = Math.floor(Math.max(0, at) / BLOCK)
  return useMemo(() => {
    if (items.length <= ALL) return items
    const first = paragraphs[Math.max(0, (block - 1) * BLOCK)]
    const last = paragraphs[Math.min(paragraphs.length, (block + 2) * BLOCK) - 1]
    if (first === undefined || last === undefined) return []
    const near = { start: first.span.start, end: last.span.end }
    return items.filter(({ span }) => overlaps(near, span))
  }, [items, paragraphs, block])
}
