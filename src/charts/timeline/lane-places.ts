import type { Frame } from '../picture.ts'
import { NARROW } from '../timeline-scale.ts'
import type { PackedLane } from './pack-lane.ts'

/** A lane as the page has it: packed for the zoom, with what stands at its head. */
export interface Lane {
  readonly id: string
  readonly title: string
  /** Under the title: jurisdiction and kind of the document, or a count. */
  readonly subtitle: string
  readonly packed: PackedLane
  readonly collapsed: boolean
}

/** A lane with its place; `y` from the top of the first lane. */
export interface PlacedLane {
  readonly lane: Lane
  readonly y: number
  readonly height: number
}

/** The measures of a timeline with lanes, in CSS pixels. */
export interface LaneGrid {
  readonly unit: number
  /** Height of the axis above the lanes. */
  readonly head: number
  /** Where time begins, right of the titles; 0 on a phone, where titles stand above their lane. */
  readonly left: number
  /** Pixels from the top of a lane to the middle of its first line, and from line to line. */
  readonly first: number
  readonly pitch: number
}

/** The measures for a room. */
export function laneGrid({ width, scale }: Frame): LaneGrid {
  const narrow = width / scale < NARROW
  return {
    unit: scale,
    head: 40 * scale,
    left: narrow ? 0 : 200 * scale,
    first: (narrow ? 38 : 22) * scale,
    pitch: 25 * scale,
  }
}

/** Least height of an open lane and the height of a collapsed one, at scale 1. */
const LEAST = 64
const COLLAPSED = 36

/** The lanes one below the other. Room to spare is shared out evenly, up to a third more for each. */
export function placeLanes(lanes: readonly Lane[], grid: LaneGrid, room: number): readonly PlacedLane[] {
  const heights = lanes.map(({ packed, collapsed }) =>
    collapsed
      ? COLLAPSED * grid.unit
      : Math.max(LEAST * grid.unit, grid.first + packed.tracks * grid.pitch + 4 * grid.unit),
  )
  const all = heights.reduce((sum, height) => sum + height, 0)
  const spare = all === 0 ? 1 : Math.min(4 / 3, Math.max(1, room / all))
  let y = 0
  return lanes.map((lane, index) => {
    const placed = { lane, y, height: Math.floor(heights[index]! * spare) }
    y += placed.height
    return placed
  })
}

/** How far down the last lane reaches. */
export const lanesHeight = (places: readonly PlacedLane[]): number => {
  const last = places.at(-1)
  return last === undefined ? 0 : last.y + last.height
}
