import type { Rect } from './picture.ts'
import { textWidth } from './text-width.ts'
import type { PlacedMark, TimelineGrid } from './timeline-layout.ts'
import type { LabelText } from './timeline-texts.ts'

/** A label in its place. `mark` is null for the label of the as-of line. */
export interface PlacedLabel {
  readonly mark: PlacedMark | null
  readonly lines: readonly LabelText[]
  readonly align: 'left' | 'right'
  /** Where the text begins (left) or ends (right), and the middles of its lines. */
  readonly x: number
  readonly ys: readonly number[]
  readonly rect: Rect
  /** The line from the label down to its mark; null where the label stands beside it. */
  readonly stem: Rect | null
}

/** The places a mark's label may take, the best first; `choices` are its texts, the fullest first. */
export function labelPlaces(
  mark: PlacedMark,
  choices: readonly (readonly LabelText[])[],
  grid: TimelineGrid,
): readonly PlacedLabel[] {
  if (mark.row.role === 'deadline') return deadlinePlaces(mark, choices, grid)
  const places = { period: abovePeriod, reference: aboveReference }[mark.row.role as string] ?? flags
  return choices.flatMap((lines) => places(mark, lines, grid))
}

/** Beside the arrow in full or shorter, then above it, then the bare wording. */
function deadlinePlaces(
  mark: PlacedMark,
  choices: readonly (readonly LabelText[])[],
  grid: TimelineGrid,
): readonly PlacedLabel[] {
  const places = (texts: typeof choices) => {
    const pairs = texts.map((lines) => besideDeadline(mark, lines, grid))
    return [...pairs.map(([beside]) => beside!), ...pairs.map(([, above]) => above!)]
  }
  return [...places(choices.slice(0, -1)), ...places(choices.slice(-1))]
}

/** Right of the stem, then left of it; the highest free row first, so that later flags hang below earlier ones. */
function flags(mark: PlacedMark, lines: readonly LabelText[], grid: TimelineGrid): readonly PlacedLabel[] {
  const { unit, type, levels, axis } = grid
  return (['left', 'right'] as const).flatMap((align) =>
    levels.map((y) => {
      const x = align === 'left' ? mark.x + 6 * unit : mark.x - 6 * unit
      const top = y - 6 * unit
      const stem = { x: mark.x - unit, y: top, width: 2 * unit, height: axis - 5 * unit - top }
      return block(mark, lines, { x, align, y, type }, stem)
    }),
  )
}

function besideDeadline(mark: PlacedMark, lines: readonly LabelText[], grid: TimelineGrid): PlacedLabel[] {
  const { unit, type } = grid
  const first = mark.y - (lines.length - 1) * 17 * unit
  const right = { x: mark.end + 11 * unit, align: 'left', y: first, type } as const
  const above = { x: mark.end + 6 * unit, align: 'right', y: first - 14 * unit, type } as const
  return [block(mark, lines, right), block(mark, lines, above)]
}

/** Above the bar, from its start on; what speaks for several documents may stand a line higher than that. */
function abovePeriod(
  mark: PlacedMark,
  lines: readonly LabelText[],
  grid: TimelineGrid,
): readonly PlacedLabel[] {
  const { unit, type } = grid
  const heights = mark.together.length > 1 ? [13, 32] : [13]
  const starts = Array.from({ length: 24 }, (_, index) => mark.x + ((mark.end - mark.x) * index) / 24)
  return heights.flatMap((height) =>
    starts.map((x) => block(mark, lines, { x, align: 'left', y: mark.y - height * unit, type })),
  )
}

function aboveReference(mark: PlacedMark, lines: readonly LabelText[], grid: TimelineGrid): PlacedLabel[] {
  const { unit, type, axis, levels } = grid
  if (mark.beyond) {
    const align = mark.x > 20 * unit ? 'right' : 'left'
    const inwards = align === 'right' ? -unit : unit
    return [block(mark, lines, { x: mark.x + inwards, align, y: axis + 14 * unit, type })]
  }
  const lowest = axis - 17 * unit - (lines.length - 1) * 17 * unit
  return [lowest, ...levels.toReversed()].flatMap((y) =>
    (['right', 'left'] as const).map((align) => {
      const x = align === 'right' ? mark.x + unit : mark.x - unit
      return block(mark, lines, { x, align, y, type })
    }),
  )
}

interface BlockPlace {
  readonly x: number
  readonly align: 'left' | 'right'
  /** Middle of the first line. */
  readonly y: number
  readonly type: number
}

/** A label without a stem; its box has a little air on both sides. */
export function block(
  mark: PlacedMark | null,
  lines: readonly LabelText[],
  place: BlockPlace,
  stem: Rect | null = null,
): PlacedLabel {
  const { x, align, y, type } = place
  const lead = (type * 17) / 12
  const width = Math.max(...lines.map((line) => lineWidth(line, type)))
  const air = type / 4
  const rect = {
    x: (align === 'left' ? x : x - width) - air,
    y: y - type * 0.7,
    width: width + 2 * air,
    height: type * 1.4 + lead * (lines.length - 1),
  }
  return { mark, lines, align, x, ys: lines.map((_, index) => y + lead * index), rect, stem }
}

function lineWidth({ strong, weak }: LabelText, type: number): number {
  const gap = strong === '' || weak === '' ? 0 : type / 2
  return textWidth(strong, type, true) + gap + textWidth(weak, type)
}
