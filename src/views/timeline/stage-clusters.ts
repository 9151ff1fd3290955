import type { PlacedLane } from '../../charts/timeline/lane-places.ts'
import type { TimeRange } from '../../charts/timeline/time-range.ts'
import type { TimelineRow } from '../../derive/timeline-rows.ts'
import { dayNumber } from '../../model/edtf.ts'

/** The rows of the cluster a mark's id names: `lane|cluster|first row`; null when it names no cluster. */
export function clusterRows(lanes: readonly PlacedLane[], id: string): readonly TimelineRow[] | null {
  const [laneId, kind, first] = id.split('|')
  if (kind !== 'cluster') return null
  const marks = lanes.find(({ lane }) => lane.id === laneId)?.lane.packed.marks ?? []
  return marks.find(({ rows }) => rows.length > 1 && rows[0]!.id === first)?.rows ?? null
}

/** The range that shows a cluster's dates apart, with air at both ends; null when the id names no cluster. */
export function clusterRange(lanes: readonly PlacedLane[], id: string): TimeRange | null {
  const rows = clusterRows(lanes, id)
  if (rows === null) return null
  const from = Math.min(...rows.map(({ firstDay }) => dayNumber(firstDay)))
  const to = Math.max(...rows.map(({ lastDay }) => dayNumber(lastDay) + 1))
  const air = (to - from) * 0.15
  return { from: from - air, to: to + air }
}
