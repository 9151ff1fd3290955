import { useCallback, useMemo } from 'react'
import { gridPicture } from '../../charts/grid/grid-picture.ts'
import { gridTable } from '../../charts/grid/grid-table.ts'
import { leastGridHeight } from '../../charts/grid/grid-rows.ts'
import type { Frame } from '../../charts/picture.ts'
import type { LegendEntry } from '../../charts/printed-legend.ts'
import type { ChartTheme } from '../../charts/theme.ts'
import type { CellName } from '../../derive/coverage-cell.ts'
import type { GridRow } from '../../derive/coverage-grid.ts'
import { chartWords } from '../../messages/chart.ts'
import { coveragePageWords } from '../../messages/coverage-page.ts'
import { PictureFrame } from '../shared/picture-frame.tsx'
import { useWords } from '../shared/services.tsx'
import { useSourceLine } from '../shared/source-strip.tsx'
import { MatrixLegend } from './matrix-legend.tsx'
import { useCellNotes } from './use-cell-notes.ts'
import { useCoverage } from './use-coverage.ts'

/** Below this width in rem the places without documents share one row: the page scrolls there. */
const FOLDED = 34

/** The matrix with its legend and the counting rule; each cell opens the list behind it. */
export function MatrixPicture({
  rows,
  title,
}: {
  readonly rows: readonly GridRow[]
  readonly title: string
}) {
  const words = useWords(coveragePageWords)
  const { notes } = useWords(chartWords)
  const { setting, cell, openCell } = useCoverage()
  const draw = useCallback(
    (frame: Frame, theme: ChartTheme) => {
      const fold =
        frame.width < FOLDED * 16 * frame.scale && frame.height < leastGridHeight(rows) * frame.scale
      return gridPicture(rows, frame, { theme, words, fold })
    },
    [rows, words],
  )
  const rule = words.ruleRoles[setting.preambles ? 'preambles' : 'counted']
  const pick = (id: string) => openCell(cellOf(rows, id))
  return (
    <>
      <PictureFrame
        className="matrix-room"
        draw={draw}
        label={title}
        unit={notes([words.unit, words.rule, rule])}
        legend={legendOf(rows, words)}
        subject={{ chart: 'grid', behind: { kind: 'measures', setting } }}
        sourceLine={useSourceLine()}
        table={useMemo(() => gridTable(rows, words), [rows, words])}
        fileName={`cetu-coverage-${setting.kind}s`}
        onPick={pick}
        noting={useCellNotes(rows)}
        selectedId={cell === null ? undefined : markOf(rows, cell)}
      />
      <MatrixLegend rows={rows} />
    </>
  )
}

/** The cell a mark's id names: 「310104/service」 → 徐汇, service. Null for a mark that is no cell. */
export function cellOf(rows: readonly GridRow[], id: string): CellName | null {
  const [code, subject] = id.split('/')
  const row = rows.find((each) => each.code === code)
  if (row === undefined || subject === undefined) return null
  const known = row.cells.find((cell) => cell.subject === subject)?.subject
  return { place: row.shortName, subject: known ?? '*' }
}

function markOf(rows: readonly GridRow[], { place, subject }: CellName): string | undefined {
  const row = rows.find(({ shortName }) => shortName === place)
  return row === undefined ? undefined : `${row.code}/${subject}`
}

type Words = (typeof coveragePageWords)['zh']

/** The key of the exported matrix: what stands below it on the page. */
export function legendOf(rows: readonly GridRow[], words: Words): readonly LegendEntry[] {
  const some = (state: GridRow['state']) => rows.some((row) => row.state === state)
  return [
    { mark: 'solid', text: words.explicit },
    { mark: 'outline', text: words.thematic },
    { mark: null, text: words.legendHeight },
    { mark: null, text: words.legendZero },
    ...(some('no-document') ? [{ mark: 'hatch', text: words.states['no-document'] } as const] : []),
    ...(some('out-of-scope') ? [{ mark: null, text: words.legendFrame }] : []),
  ]
}
