import { useMemo } from 'react'
import type { CellName } from '../../derive/coverage-cell.ts'
import { listedMeasures, measuresBehind, partOf } from '../../derive/coverage-cell.ts'
import { isOfKind } from '../../derive/left-out.ts'
import type { GridRow } from '../../derive/coverage-grid.ts'
import { coveragePageWords } from '../../messages/coverage-page.ts'
import type { DocumentSummary } from '../../model/dataset.ts'
import { useWords } from '../shared/services.tsx'
import { CellHead } from './cell-head.tsx'
import { CellParts } from './cell-parts.tsx'
import { LeftOutList } from './left-out-list.tsx'
import { MeasureList } from './measure-list.tsx'
import { useCoverage } from './use-coverage.ts'

interface CellPanelProps {
  readonly cell: CellName
  /** The row the cell is in; undefined when there is no such place. */
  readonly row: GridRow | undefined
  readonly documents: readonly DocumentSummary[]
}

/** The list behind a cell: its measures in reading order, then what is not counted and why. */
export function CellPanel({ cell, row, documents }: CellPanelProps) {
  const words = useWords(coveragePageWords)
  const { setting, part, openCell } = useCoverage()
  const byId = useMemo(() => new Map(documents.map((doc) => [doc.id, doc])), [documents])
  const behind = row === undefined ? null : measuresBehind(row, cell.subject)
  const listed = useMemo(
    () => listedMeasures(byId, partOf(behind ?? [], part), cell.subject),
    [byId, behind, part, cell.subject],
  )
  if (row === undefined || behind === null || !isOfKind(cell.subject, setting)) {
    return (
      <div className="cell-panel">
        <p>{words.missingCell}</p>
        <button type="button" onClick={() => openCell(null)}>
          {words.close}
        </button>
      </div>
    )
  }
  return (
    <div className="cell-panel">
      <CellHead cell={cell} row={row} count={behind.length} />
      {row.state !== 'has-documents' && <p className="muted">{words.states[row.state]}</p>}
      {behind.length > 0 && <CellParts measures={behind} />}
      {row.state === 'has-documents' && listed.length === 0 && (
        <p className="muted">{behind.length === 0 ? words.noneListed.silent : words.noneListed.part}</p>
      )}
      <MeasureList key={`${cell.place}.${cell.subject}.${part}`} listed={listed} cell={cell} row={row} />
      <LeftOutList cell={cell} row={row} />
    </div>
  )
}
