import { useMemo } from 'react'
import { laneGrid, placeLanes, type PlacedLane } from '../../charts/timeline/lane-places.ts'
import type { Frame } from '../../charts/picture.ts'
import type { PackLanes } from './use-lanes.ts'
import type { RangeControl } from './use-time-range.ts'

/** Lanes are packed for the zoom alone, so that a pull to the side lays nothing out anew. */
export function usePlacedLanes(
  pack: PackLanes,
  folded: ReadonlySet<string>,
  { range, whole }: RangeControl,
  frame: Frame | null,
) {
  const grid = useMemo(() => (frame === null ? null : laneGrid(frame)), [frame])
  const length = Number((range.to - range.from).toFixed(6))
  const unit = grid?.unit ?? 1
  const perDay = frame === null || grid === null ? 0 : (frame.width - grid.left) / length
  const packed = useMemo(
    () => (perDay === 0 ? [] : pack({ perDay, unit, whole }, folded)),
    [pack, perDay, unit, whole, folded],
  )
  const room = frame === null || grid === null ? 0 : frame.height - grid.head
  const lanes = useMemo(
    (): readonly PlacedLane[] => (grid === null ? [] : placeLanes(packed, grid, room)),
    [packed, grid, room],
  )
  return { lanes, grid }
}
