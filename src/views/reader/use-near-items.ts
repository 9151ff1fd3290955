import { useMemo } from 'react'
import { overlapping } from '../../derive/overlapping.ts'
import { targetRows, type TargetRow } from '../../derive/target-rows.ts'
import type { CompiledDocument } from '../../model/dataset.ts'
import { overlaps, type Span } from '../../model/span.ts'
import type { MarginItem } from './margin-items.ts'

/** Cards up to this many all stand in the margin; of more only those of the text near the window. */
const ALL = 150

/** The cards of the margin, with what those of targets say. */
export interface NearItems {
  readonly items: readonly MarginItem[]
  /** By target id. */
  readonly rows: ReadonlyMap<string, TargetRow>
}

/** The cards to put in the margin while `near` is the text near the window. */
export function useNearItems(doc: CompiledDocument, items: readonly MarginItem[], near: Span): NearItems {
  const few = items.length <= ALL
  const from = few ? 0 : near.start
  const to = few ? doc.text.length : near.end
  const itemsOver = useMemo(() => overlapping(items), [items])
  const shown = useMemo(
    () => (few ? items : itemsOver({ start: from, end: to })),
    [few, items, itemsOver, from, to],
  )
  const rows = useMemo(() => {
    const targets = doc.targets.filter(({ span }) => overlaps(span, { start: from, end: to }))
    return new Map(targetRows([{ ...doc, targets }]).map((row) => [row.targetId, row]))
  }, [doc, from, to])
  return useMemo(() => ({ items: shown, rows }), [shown, rows])
}
