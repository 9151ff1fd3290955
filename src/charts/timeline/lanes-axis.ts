import { dayNumber } from '../../model/edtf.ts'
import type { Shape } from '../drawing.ts'
import type { Frame } from '../picture.ts'
import { textWidth } from '../text-width.ts'
import type { ChartTheme } from '../theme.ts'
import { line } from '../timeline-shapes.ts'
import type { TimelineTexts } from '../timeline-texts.ts'
import { words } from '../words.ts'
import { perDay, type LanesView } from './lane-marks.ts'
import { timeTicks, type TimeTick } from './time-range.ts'

/** The axis above the lanes: a tick at the start of each stretch, its words in the middle of what is seen of it. */
export function axisShapes(
  view: LanesView,
  frame: Frame,
  theme: ChartTheme,
  { words: said }: TimelineTexts,
): Shape[] {
  const { grid, range } = view
  const { unit, left, head } = grid
  const size = 12 * unit
  const width = frame.width - left
  const ticks = timeTicks(range, width, textWidth('2000年12月', size) * 0.9)
  const at = (day: number) => left + (day - range.from) * perDay(view, frame)
  const tickShapes = (tick: TimeTick, index: number): Shape[] => {
    const [from, to] = [at(tick.day), at(tick.end)]
    const first = index === 0 || tick.month === 1
    const [seenFrom, seenTo] = [Math.max(from, left), Math.min(to, frame.width)]
    const place = { x: (seenFrom + seenTo) / 2, y: head - 13 * unit, size, align: 'center' } as const
    const fits = (text: string) => textWidth(text, size) + 4 * unit <= seenTo - seenFrom
    const text = [said.tick(tick, first), ...(first ? [String(tick.year)] : [])].find(fits)
    const spoken = text === undefined ? [] : [words([{ text, colour: theme.muted }], place)]
    if (from < left || from > frame.width) return spoken
    return [line(from, head - 4 * unit, from, head + 2 * unit, theme.line, 1), ...spoken]
  }
  return [line(0, head, frame.width, head, theme.line, 1), ...ticks.flatMap(tickShapes)]
}

/** The as-of line through all lanes with its day above; nothing while the range does not hold the day. */
export function asOfShapes(view: LanesView, frame: Frame, theme: ChartTheme, texts: TimelineTexts): Shape[] {
  const { grid } = view
  const x = asOfPlace(view, frame)
  if (x === null) return []
  const size = 12 * grid.unit
  const width = textWidth(texts.today, size)
  const align = x + width + 8 * grid.unit > frame.width ? 'right' : 'left'
  const place = { x: x + (align === 'left' ? 5 : -5) * grid.unit, y: 9 * grid.unit, size, align } as const
  return [
    // Below everything else: words that stand on it have a patch of paper under them.
    { ...line(x, 2 * grid.unit, x, frame.height, theme.accent, 1.5 * grid.unit), z2: -1 } as Shape,
    words([{ text: texts.today, colour: theme.accent }], place),
  ]
}

/** Where the as-of line stands; null while the range does not hold the day. */
export function asOfPlace(view: LanesView, frame: Frame): number | null {
  const { grid, asOf, range } = view
  const x = grid.left + (dayNumber(asOf) - range.from) * perDay(view, frame)
  return x < grid.left || x > frame.width ? null : x
}
