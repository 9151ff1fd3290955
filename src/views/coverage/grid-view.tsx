import { useMemo } from 'react'
import { districtTiles } from '../../derive/district-rows.ts'
import { coveragePageWords } from '../../messages/coverage-page.ts'
import type { GridRow } from '../../derive/coverage-grid.ts'
import type { DocumentSummary } from '../../model/dataset.ts'
import { useWords } from '../shared/services.tsx'
import { CellPanel } from './cell-panel.tsx'
import { CountingRule } from './counting-rule.tsx'
import { CoverageMap } from './coverage-map.tsx'
import { MatrixPicture } from './matrix-picture.tsx'
import { useCoverage } from './use-coverage.ts'

interface GridViewProps {
  readonly rows: readonly GridRow[]
  /** As the filter leaves them. */
  readonly documents: readonly DocumentSummary[]
  readonly title: string
}

/** The matrix, the map beside it, and the list behind the cell that is open. */
export function GridView({ rows, documents, title }: GridViewProps) {
  const { cell, setting } = useCoverage()
  const tiles = useMemo(() => districtTiles(rows, setting.kind), [rows, setting.kind])
  const words = useWords(coveragePageWords)
  const row = rows.find(({ shortName }) => shortName === cell?.place)
  return (
    <div className="coverage-columns">
      <section className="coverage-matrix" aria-label={words.views.grid}>
        <MatrixPicture rows={rows} title={title} />
      </section>
      <section className="coverage-side" aria-label={words.map}>
        <CoverageMap tiles={tiles} />
      </section>
      <section className="coverage-list" aria-label={words.listRegion}>
        {cell === null ? <CountingRule /> : <CellPanel cell={cell} row={row} documents={documents} />}
      </section>
    </div>
  )
}
