import type { TimelineTexts } from '../timeline-texts.ts'
import { drawingSeries, type Shape } from '../drawing.ts'
import { joinedShapes } from '../joined-shapes.ts'
import type { ChartMark, Frame, Picture, Rect } from '../picture.ts'
import type { ChartTheme } from '../theme.ts'
import { laneHead } from './lane-head.ts'
import { laneMarks, type LaneMark, type LanesView } from './lane-marks.ts'
import { laneMarkShapes } from './lane-shapes.ts'
import type { PlacedLane } from './lane-places.ts'
import type { PackedMark } from './pack-lane.ts'
import { asOfPlace, asOfShapes, axisShapes } from './lanes-axis.ts'

/**
 * The timeline with its lanes: axis above, titles at the left, one line of marks after the other, and the as-of line
 * through all. Only what the range and the room show is laid out, so its cost does not grow with the corpus.
 */
export function lanesPicture(
  view: LanesView,
  frame: Frame,
  theme: ChartTheme,
  texts: TimelineTexts,
): Picture {
  const shown = lanesShown(view, frame)
  const asOf = asOfPlace(view, frame)
  const marks = shown.flatMap((place) => laneMarks(place, view, frame))
  const clip: Rect = { x: 0, y: view.grid.head, width: frame.width, height: frame.height - view.grid.head }
  const lanes: Shape = {
    type: 'group',
    clipPath: { type: 'rect', shape: clip },
    children: [
      ...shown.flatMap((place) => laneHead(place, view, frame, theme)),
      ...joinedShapes(marks.flatMap((mark) => laneMarkShapes(mark, view.grid, theme, frame, asOf))),
    ],
  } as Shape
  return {
    option: {
      animation: false,
      series: [
        drawingSeries('timeline', [
          lanes,
          ...axisShapes(view, frame, theme, texts),
          ...asOfShapes(view, frame, theme, texts),
        ]),
      ],
    },
    marks: marks.flatMap((mark) => chartMark(mark, texts, clip)),
  }
}

/** Only the lanes the room shows. */
function lanesShown({ lanes, grid, scrolled }: LanesView, { height }: Frame): readonly PlacedLane[] {
  const room = height - grid.head
  return lanes.filter((lane) => lane.y + lane.height > scrolled && lane.y < scrolled + room)
}

function chartMark(
  { id, mark, rect, label }: LaneMark,
  { words: said }: TimelineTexts,
  clip: Rect,
): ChartMark[] {
  if (rect.y + rect.height < clip.y || rect.y > clip.y + clip.height) return []
  const also = label === null ? [] : [{ x: label.x, y: label.y - 9, width: label.width, height: 18 }]
  const drawn = { id, label: sentenceOf(mark, said), rect, also, opens: true }
  if (mark.rows.length === 1) return [drawn]
  const [lane] = id.split('|')
  return [{ ...drawn, standsFor: (wanted) => mark.rows.some((row) => wanted === `${lane}|${row.id}`) }]
}

/** Sentences of the marks as they were packed: panning changes none of them, so they are made once. */
const sentences = new WeakMap<
  PackedMark,
  { readonly said: TimelineTexts['words']; readonly sentence: string }
>()

function sentenceOf(mark: PackedMark, said: TimelineTexts['words']): string {
  const known = sentences.get(mark)
  if (known?.said === said) return known.sentence
  const sentence = sentenceFor(mark, said)
  sentences.set(mark, { said, sentence })
  return sentence
}

function sentenceFor({ rows }: PackedMark, said: TimelineTexts['words']): string {
  const row = rows[0]!
  if (rows.length > 1)
    return said.cluster(rows.length, said.date(row.firstDay), said.date(rows.at(-1)!.lastDay))
  return row.own === true
    ? said.own(row.label, said.date(row.date), said.sinceDay(row.daysPast))
    : said.mark(row, 1)
}
