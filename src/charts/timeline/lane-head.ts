import type { Shape } from '../drawing.ts'
import type { Frame } from '../picture.ts'
import { cutText, textWidth } from '../text-width.ts'
import type { ChartTheme } from '../theme.ts'
import { line } from '../timeline-shapes.ts'
import { words } from '../words.ts'
import { wrapText } from '../wrap-text.ts'
import type { LanesView } from './lane-marks.ts'
import type { PlacedLane } from './lane-places.ts'

/** The rules of a lane, its title and what stands under it. */
export function laneHead(
  place: PlacedLane,
  { grid, scrolled }: LanesView,
  frame: Frame,
  theme: ChartTheme,
): Shape[] {
  const { lane, y, height } = place
  const top = grid.head - scrolled + y
  const { unit, left } = grid
  const room = (left === 0 ? frame.width : left - 24 * unit) - 18 * unit
  const titles = titleLines(lane, room, unit, left !== 0 && height >= TWO_LINES * unit)
  const under = titles.length === 1 ? 37 : 53
  const x = 16 * unit
  return [
    line(0, top, frame.width, top, theme.hairline, 1),
    line(0, top + height, frame.width, top + height, theme.hairline, 1),
    ...titles.map((text, index) =>
      words([{ text, colour: theme.ink, bold: true }], {
        x,
        y: top + 18 * (index + 1) * unit,
        size: 14 * unit,
      }),
    ),
    ...(lane.collapsed || left === 0
      ? []
      : [
          words([{ text: lane.subtitle, colour: theme.muted }], {
            x,
            y: top + under * unit,
            size: 12 * unit,
          }),
        ]),
  ]
}

/** Height from which a lane has room for a title in two lines and the words under it, at scale 1. */
const TWO_LINES = 62

/** A lane's title in one line, in two where it is longer and they have room. Panning changes nothing in it: it is set once. */
function titleLines(lane: PlacedLane['lane'], room: number, unit: number, two: boolean): readonly string[] {
  const size = 14 * unit
  const key = `${room} ${unit} ${two}`
  const known = set.get(lane)
  if (known?.key === key) return known.lines
  const lines =
    two && !lane.collapsed && textWidth(lane.title, size, true) > room
      ? wrapText(lane.title, room, size, 2)
      : [cutText(lane.title, room, size, true) ?? lane.title]
  set.set(lane, { key, lines })
  return lines
}

const set = new WeakMap<PlacedLane['lane'], { readonly key: string; readonly lines: readonly string[] }>()
