import type { TimelineRow } from '../../derive/timeline-rows.ts'
import { cutText, textWidth } from '../text-width.ts'
import type { LabelText } from '../timeline-texts.ts'
import { extentOf, labelWidth, MARK, type Extent, type LabelSide, type Packing } from './mark-extent.ts'

/** A mark of a lane with its place. Horizontal places are CSS pixels from 1970-01-01 at the zoom it was packed for. */
export interface PackedMark {
  /** One row; several where a dense place became a cluster. Never empty. */
  readonly rows: readonly TimelineRow[]
  /** The mark itself, without its label. */
  readonly from: number
  readonly to: number
  /** Null where no label had room. */
  readonly label: PackedLabel | null
  /** Line of the lane, from 0. */
  readonly track: number
}

export interface PackedLabel {
  readonly text: LabelText
  readonly width: number
  readonly side: LabelSide
}

/** A lane laid out for one zoom: panning changes nothing in it. */
export interface PackedLane {
  /** By `from`. */
  readonly marks: readonly PackedMark[]
  /** How many lines the lane has; at least 1. */
  readonly tracks: number
}

/** A cluster is at least this wide, and grows to at most this, at scale 1. */
const CLUSTER = { least: 24, most: 140 }

/**
 * Packs the rows of a lane (by first day). A mark goes into the first line where the one before it keeps its whole label;
 * when every line is taken, into the one with most room, and that label is cut; what has no room even bare becomes part of
 * a cluster. No mark or label overlaps another.
 */
export function packLane(rows: readonly TimelineRow[], packing: Packing): PackedLane {
  const lines: Line[] = []
  const dense: Extent[] = []
  for (const row of rows) {
    const extent = extentOf(row, packing)
    const line = lineFor(extent, lines, packing)
    if (line === null) dense.push(extent)
    else {
      line.extents.push(extent)
      line.markEnd = extent.to
      line.wordsEnd = extent.to + extent.after
    }
  }
  const marks = lines.flatMap(({ extents }, track) => labelled(extents, track, packing))
  const clusters = clustersOf(dense, lines.length, packing)
  return {
    marks: [...marks, ...clusters].sort((a, b) => a.from - b.from),
    tracks: Math.max(1, lines.length + (clusters.length > 0 ? 1 : 0)),
  }
}

/** A line being filled: where its last mark ends, and where that mark's whole label would. */
interface Line {
  readonly extents: Extent[]
  markEnd: number
  wordsEnd: number
}

function lineFor({ from, before }: Extent, lines: Line[], { unit, mostTracks }: Packing): Line | null {
  const start = from - MARK.air * unit
  const free = lines.find(({ wordsEnd }) => wordsEnd <= start - before)
  if (free !== undefined) return free
  if (lines.length < mostTracks) {
    const line: Line = { extents: [], markEnd: -Infinity, wordsEnd: -Infinity }
    lines.push(line)
    return line
  }
  if (lines.length === 0) return null
  const roomiest = lines.reduce((best, line) => (line.markEnd < best.markEnd ? line : best))
  return roomiest.markEnd <= start ? roomiest : null
}

/** Each mark of a line with the fullest label that leaves its neighbours alone. */
function labelled(extents: readonly Extent[], track: number, packing: Packing): readonly PackedMark[] {
  const { texts, unit, start, end } = packing
  let taken = -Infinity
  return extents.map(({ row, from, to, side }, index) => {
    const air = MARK.air * unit
    const next = (extents[index + 1]?.from ?? Infinity) - air
    const room =
      side === 'above'
        ? to - from - MARK.gap * unit
        : side === 'after'
          ? Math.min(next, end) - to
          : from - Math.max(taken + air, start)
    const label = labelFor(texts(row), room - MARK.gap * unit, side, 12 * unit)
    taken = label?.side === 'after' ? to + MARK.gap * unit + label.width : to
    return { rows: [row], from, to, track, label }
  })
}

/** The fullest text that the room holds; above a wide mark the first one cut to it rather than none. */
function labelFor(
  texts: readonly LabelText[],
  room: number,
  side: LabelSide,
  size: number,
): PackedLabel | null {
  for (const text of texts) {
    const width = labelWidth(text, size)
    if (width <= room) return { text, width, side }
  }
  const [first] = texts
  if (first === undefined || side !== 'above') return null
  const strong = first.strong === '' ? null : cutText(first.strong, room, size, true)
  return strong === null ? null : { text: { strong, weak: '' }, width: textWidth(strong, size, true), side }
}

function clustersOf(dense: readonly Extent[], track: number, { unit }: Packing): readonly PackedMark[] {
  const clusters: { rows: TimelineRow[]; from: number; to: number }[] = []
  for (const { row, from, to } of dense) {
    const last = clusters.at(-1)
    const near = last !== undefined && from <= last.to + MARK.air * unit
    if (near && (to - last.from <= CLUSTER.most * unit || from <= last.from)) {
      last.rows.push(row)
      last.to = Math.max(last.to, to, last.from + CLUSTER.least * unit)
    } else {
      const start = near ? last.to + MARK.air * unit : from
      clusters.push({ rows: [row], from: start, to: Math.max(start + unit, to) })
    }
  }
  return clusters.map(({ rows, from, to }) => ({ rows, from, to, label: null, track }))
}
