import { standsFor, type TimelineRow } from '../derive/timeline-rows.ts'
import { drawingSeries } from './drawing.ts'
import type { ChartMark, Frame, Picture, TableTwin } from './picture.ts'
import type { ChartTheme } from './theme.ts'
import { timelineLayout, type PlacedMark } from './timeline-layout.ts'
import { timelineShapes } from './timeline-shapes.ts'
import type { TimelineTexts } from './timeline-texts.ts'

/** The mark of the as-of line; there is nothing behind it to open. */
export const AS_OF_MARK = 'as-of'

/**
 * The timeline strip: what was held ● and published ○, planning periods as bars, deadlines ◁ over their soft year,
 * mentions ◇, and the as-of line. Marks stand in the order of time; a click gives the row's id.
 */
export function timelineStrip(
  rows: readonly TimelineRow[],
  asOf: string,
  frame: Frame,
  theme: ChartTheme,
  texts: TimelineTexts,
): Picture {
  const layout = timelineLayout(rows, asOf, frame, texts)
  const labelOf = new Map(layout.labels.map((label) => [label.mark?.together[0], label.rect]))
  const marks = layout.marks.map((mark) => chartMark(mark, labelOf.get(mark.together[0]), texts))
  const { x, label } = layout.today
  const line = { x: x - 2, y: 0, width: 4, height: layout.grid.axis }
  const today: ChartMark = {
    id: AS_OF_MARK,
    label: texts.today,
    rect: label?.rect ?? line,
    also: [line],
    opens: false,
  }
  const before = rows.findIndex((row) => row.firstDay > asOf)
  return {
    option: {
      animation: false,
      series: [drawingSeries('timeline', timelineShapes(layout, frame, theme))],
    },
    marks: before < 0 ? [...marks, today] : marks.toSpliced(before, 0, today),
  }
}

function chartMark(
  { row, rect, together }: PlacedMark,
  label: ChartMark['rect'] | undefined,
  { words }: TimelineTexts,
): ChartMark {
  const mark = { id: row.id, label: words.mark(row, standsFor(together)), rect, opens: true }
  return label === undefined ? mark : { ...mark, also: [label] }
}

/** The rows as a table, in the order of time; a person's own dates say so and stand on no document. */
export function timelineTable(rows: readonly TimelineRow[], { words }: TimelineTexts): TableTwin {
  const { columns } = words
  return {
    columns: [columns.date, columns.what, columns.matter, columns.file, columns.places, columns.days],
    rows: rows.map((row) =>
      row.own === true
        ? [words.date(row.date), words.personal, row.label, '', '', words.sinceDay(row.daysPast)]
        : factCells(row, words),
    ),
  }
}

const factCells = (row: TimelineRow, words: TimelineTexts['words']): readonly string[] => [
  words.date(row.date),
  `${words.role(row)}${row.basis === 'inferred' ? `（${words.inferred}）` : ''}`,
  matterOf(row),
  row.alike === 0 ? row.documentName : words.among(row.documentName, 1 + row.alike),
  String(row.factIds.length),
  daysOf(row, words),
]

/** Days from the as-of day; nothing of a year that is only mentioned, for it is no deadline: 「健康徐汇2030」 is a name. */
const daysOf = ({ role, daysPast }: TimelineRow, words: TimelineTexts['words']): string => {
  if (role === 'reference') return ''
  return role === 'deadline' ? words.sinceDeadline(daysPast) : words.sinceDay(daysPast)
}

/** What a row is about, with the words of the date where they tell more than the date. */
function matterOf({ role, wording, label }: TimelineRow): string {
  if (role === 'deadline') return `“${wording}” ${label}`
  return role === 'period' ? `“${wording}”` : label
}
