import type { GridCell, GridRow } from '../../derive/coverage-grid.ts'
import type { WordsOf } from '../../messages/catalogue.ts'
import type { coveragePageWords } from '../../messages/coverage-page.ts'
import { isBrand, type SubjectId } from '../../model/subject.ts'
import { lineAt, sealShapes, textAt } from '../coverage-shapes.ts'
import { drawingSeries, type Shape } from '../drawing.ts'
import type { ChartMark, Frame, Picture, Rect } from '../picture.ts'
import { textWidth } from '../text-width.ts'
import type { ChartTheme } from '../theme.ts'
import { blockShapes } from './grid-blocks.ts'
import { emptyRow } from './grid-empty-rows.ts'
import { AIR, figureSize, gridCellRect, gridLayout, type GridLayout } from './grid-layout.ts'
import type { PlacedRow } from './grid-rows.ts'

/** The words of 覆盖 in one language. */
export type GridWords = WordsOf<typeof coveragePageWords>

/** How the matrix is set; `fold` puts the places without documents into one row. */
export interface GridLook {
  readonly theme: ChartTheme
  readonly words: GridWords
  readonly fold: boolean
}

/** What the parts of the picture share. */
export interface GridStage extends GridLook {
  readonly layout: GridLayout
}

/** Shapes, and the marks a person can reach. */
export interface GridPart {
  readonly shapes: readonly Shape[]
  readonly marks: readonly ChartMark[]
}

/**
 * The matrix of 覆盖: a count and a block per measure in each cell, those that print the name first and solid, the height of a
 * block by its strength.
 *
 * 无文件 is a hatched strip, 不在范围 an empty frame, 文件未提及 a 0. Marks are `310104/service`, and `310104/*` for a row.
 */
export function gridPicture(rows: readonly GridRow[], frame: Frame, look: GridLook): Picture {
  const stage: GridStage = { ...look, layout: gridLayout(rows, frame, look.fold) }
  const parts = stage.layout.rows.map((place, at): GridPart => {
    const own = rows.filter(({ code }) => place.codes.includes(code))
    if (place.kind === 'full') return fullRow(own[0]!, place, stage)
    const before = stage.layout.rows[at - 1]
    const first = rows.find(({ code }) => code === before?.codes[0])?.state !== own[0]!.state
    const alike = rows.filter(({ state }) => state === own[0]!.state).length
    return emptyRow(own, place, stage, first ? alike : null)
  })
  const subjects = rows[0]?.cells.map(({ subject }) => subject) ?? []
  const shapes = [...headShapes(subjects, stage), ...parts.flatMap((part) => part.shapes)]
  return {
    option: { animation: false, series: [drawingSeries('grid', shapes)] },
    marks: parts.flatMap(({ marks }) => marks),
  }
}

function headShapes(subjects: readonly SubjectId[], { layout, theme, words }: GridStage): Shape[] {
  const { scale, head, columns } = layout
  const y = head / 2
  const type = { size: 12 * scale, fill: theme.muted }
  return [
    textAt(words.place, 0, y, type),
    ...(layout.total === null ? [] : [textAt(words.measures, layout.total, y, { ...type, align: 'right' })]),
    ...subjects.flatMap((subject, at) => subjectHead(subject, columns[at]!, y, { layout, theme, words })),
    lineAt(0, head - 1, layout.width, head - 1, theme.ink),
  ]
}

function subjectHead(
  subject: SubjectId,
  column: GridLayout['columns'][number],
  y: number,
  { layout: { scale }, theme, words }: Omit<GridStage, 'fold'>,
): Shape[] {
  const x = column.x + AIR.before * scale
  const seal = isBrand(subject) ? 18 * scale : 0
  const name = words.subjects[subject]
  const room = column.width - AIR.before * scale - seal - (seal > 0 ? 6 : 0) * scale
  const size = [14, 12].map((each) => each * scale).find((each) => textWidth(name, each, true) <= room)
  return [
    ...(isBrand(subject) ? sealShapes(subject, x, y, seal, theme) : []),
    ...(size === undefined
      ? []
      : [textAt(name, x + seal + (seal > 0 ? 6 * scale : 0), y, { size, fill: theme.ink, bold: true })]),
  ]
}

function fullRow(row: GridRow, place: PlacedRow, stage: GridStage): GridPart {
  const { layout, theme, words } = stage
  const { scale } = layout
  const middle = place.y + place.height / 2
  const foot = place.y + place.height
  const size = (place.height < 34 * scale ? 14 : 16) * scale
  const cells = row.cells.map((cell, at) => ({ cell, rect: gridCellRect(layout, place, at) }))
  const name = {
    x: 0,
    y: place.y,
    width: (layout.total ?? 48 * scale) + 4 * scale,
    height: place.height,
  }
  return {
    shapes: [
      textAt(row.shortName, 0, middle, { size, fill: theme.ink, bold: true }),
      ...(layout.total === null
        ? []
        : [
            textAt(String(row.measures.length), layout.total, middle, {
              size,
              fill: theme.ink,
              align: 'right',
            }),
          ]),
      ...cells.flatMap(({ cell, rect }) => cellShapes(cell, rect, stage)),
      lineAt(0, foot, layout.width, foot, theme.hairline),
    ],
    marks: [
      { id: `${row.code}/*`, label: words.row(row.shortName, row.measures.length), rect: name, opens: true },
      ...cells.map(({ cell, rect }) => cellMark(row, cell, rect, words)),
    ],
  }
}

/** The mark of a cell. One without measures opens, too: what is not counted there is listed behind it. */
function cellMark(row: GridRow, cell: GridCell, rect: Rect, words: GridWords): ChartMark {
  const subject = words.subjects[cell.subject]
  const count = cell.measures.length
  const having = (part: (measure: GridCell['measures'][number]) => boolean) =>
    cell.measures.filter(part).length
  const label =
    count === 0
      ? words.emptyCell(row.shortName, subject, words.states[cell.state])
      : words.cell(
          row.shortName,
          subject,
          count,
          having(({ basis }) => basis === 'explicit'),
          having(({ strength }) => strength === 'target'),
        )
  return { id: `${row.code}/${cell.subject}`, label, rect, opens: cell.state !== 'out-of-scope' }
}

function cellShapes(cell: GridCell, rect: Rect, stage: GridStage): readonly Shape[] {
  const { layout, theme, words } = stage
  const { scale } = layout
  const count = cell.measures.length
  const size = figureSize(rect.height, scale)
  const middle = rect.y + rect.height / 2
  const digits = layout.columns.find(({ x }) => x === rect.x)!.digits
  const right = rect.x + AIR.before * scale + digits
  const figure = cell.state === 'out-of-scope' ? '–' : String(count)
  const look = { size, fill: count === 0 ? theme.muted : theme.ink, bold: count > 0, align: 'right' } as const
  const said = cell.state === 'silent' ? words.silentShort : words.states['out-of-scope']
  const room = rect.x + rect.width - right - AIR.gap * scale
  const fits = count === 0 && textWidth(said, 12 * scale) <= room
  return [
    lineAt(rect.x, rect.y, rect.x, rect.y + rect.height, theme.hairline),
    textAt(figure, right, middle, look),
    ...(fits ? [textAt(said, right + AIR.gap * scale, middle, { size: 12 * scale, fill: theme.muted })] : []),
    ...blockShapes(cell, { x: right + AIR.gap * scale, middle, height: rect.height }, layout, theme),
  ]
}
