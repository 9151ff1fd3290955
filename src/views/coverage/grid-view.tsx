import { useMemo } from 'react'
import { districtTiles } from '../../derive/district-rows.ts'
import { gridFigures } from '../../derive/grid-figures.ts'
import { coveragePageWords } from '../../messages/coverage-page.ts'
import { narrows } from '../../model/filter.ts'
import { useWords } from '../shared/services.tsx'
import { useFilter } from '../shared/use-filter.ts'
import { CellPanel } from './cell-panel.tsx'
import { CompareDoor } from './compare-door.tsx'
import { CountingRule } from './counting-rule.tsx'
import { CoverageHead, type CoverageScope } from './coverage-head.tsx'
import { CoverageMap } from './coverage-map.tsx'
import { MatrixPicture } from './matrix-picture.tsx'
import { useCoverage } from './use-coverage.ts'

/** The matrix, the map beside it, and the list behind the cell that is open. */
export function GridView(scope: CoverageScope) {
  const { rows, documents } = scope
  const { cell, setting, map } = useCoverage()
  const tiles = useMemo(() => districtTiles(rows, setting.kind), [rows, setting.kind])
  const words = useWords(coveragePageWords)
  const narrowed = narrows(useFilter().filter)
  const row = rows.find(({ shortName }) => shortName === cell?.place)
  const title = words.title(gridFigures(rows, narrowed), words.sets[setting.kind])
  return (
    <>
      <CoverageHead title={title} />
      <div className="coverage-columns">
        <section className="coverage-matrix" aria-label={words.views.grid}>
          <MatrixPicture rows={rows} title={title} />
        </section>
        <section className="coverage-side" aria-label={words.map}>
          <CoverageMap tiles={tiles} />
          {map === 'tiles' && <CompareDoor {...scope} />}
        </section>
        <section className="coverage-list" aria-label={words.listRegion}>
          {cell === null ? <CountingRule /> : <CellPanel cell={cell} row={row} documents={documents} />}
        </section>
      </div>
    </>
  )
}
