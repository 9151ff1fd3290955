import type { TimelineRow } from '../../derive/timeline-rows.ts'
import { dayNumber } from '../../model/edtf.ts'
import { textWidth } from '../text-width.ts'
import type { LabelText } from '../timeline-texts.ts'

/**
 * Where a label stands. above: over a wide mark, anywhere between `from` and `to`; after: behind it; before: in front of it, where
 * behind it time ends.
 */
export type LabelSide = 'above' | 'after' | 'before'

/** What packing needs to know. */
export interface Packing {
  /** CSS pixels a day is wide. */
  readonly perDay: number
  /** One pixel of the design at scale 1. */
  readonly unit: number
  /** Lines the lane may have for single marks; what finds no place in them clusters in one more. 0: one line for all. */
  readonly mostTracks: number
  /** Where time begins and ends, in the same pixels: no label reaches beyond. */
  readonly start: number
  readonly end: number
  /** What the label of a row may say, the fullest first; empty for no labels. */
  readonly texts: (row: TimelineRow) => readonly LabelText[]
}

/** Radius of a dot, length of a deadline's arrow, air between neighbours and around labels, at scale 1. */
export const MARK = { radius: 5, arrow: 7, air: 6, gap: 5 } as const
/** Where a mark stands in its lane before its label is chosen. */
export interface Extent {
  readonly row: TimelineRow
  readonly from: number
  readonly to: number
  readonly side: LabelSide
  /** How far the fullest label reaches in front of the mark and behind it. */
  readonly before: number
  readonly after: number
}

/** From this width on, at scale 1, a mark carries its words above itself, cut if need be. */
const CARRIES = 140

/**
 * A dot stands in the middle of what its date covers; a date that names no day is as wide as what it names. Its label goes
 * behind it, in front of it where only there all of it has room, else to the side with more room, in fewer words.
 */
export function extentOf(row: TimelineRow, packing: Packing): Extent {
  const { unit, texts, start, end } = packing
  const { from, to } = spreadOf(row, packing)
  const [text] = texts(row)
  const width = text === undefined ? 0 : labelWidth(text, 12 * unit)
  const reach = width === 0 ? 0 : width + MARK.gap * unit
  const wide = to - from >= Math.min(CARRIES * unit, width + 2 * MARK.gap * unit)
  if (wide) return { row, from, to, side: 'above', before: 0, after: 0 }
  const [ahead, behind] = [from - start, end - to]
  const inFront = reach > behind && (reach <= ahead || ahead > behind)
  return inFront
    ? { row, from, to, side: 'before', before: Math.max(0, Math.min(reach, ahead)), after: 0 }
    : { row, from, to, side: 'after', before: 0, after: Math.max(0, Math.min(reach, behind)) }
}

function spreadOf(
  row: TimelineRow,
  { perDay, unit }: Packing,
): { readonly from: number; readonly to: number } {
  const from = dayNumber(row.firstDay) * perDay
  const to = (dayNumber(row.lastDay) + 1) * perDay
  const arrow = row.role === 'deadline' ? MARK.arrow * unit : 0
  const radius = MARK.radius * unit
  const middle = (from + to) / 2
  if (row.role === 'deadline' && row.precision === 'day') return { from: to - 3 * unit, to: to + arrow }
  if (row.role === 'deadline' || row.role === 'period') return { from, to: Math.max(to, from + unit) + arrow }
  return { from: Math.min(from, middle - radius), to: Math.max(to, middle + radius) }
}

/** How wide a label is at a size, in CSS pixels. */
export function labelWidth({ strong, weak }: LabelText, size: number): number {
  const gap = strong === '' || weak === '' ? 0 : size / 2
  return textWidth(strong, size, true) + gap + textWidth(weak, size)
}
