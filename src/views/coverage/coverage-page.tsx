import { useMemo } from 'react'
import { coverageGrid } from '../../derive/coverage-grid.ts'
import { filterDocuments } from '../../derive/filter-documents.ts'
import { gridFigures } from '../../derive/grid-figures.ts'
import { coveragePageWords } from '../../messages/coverage-page.ts'
import type { DocumentSummary } from '../../model/dataset.ts'
import { narrows } from '../../model/filter.ts'
import { NothingInScope } from '../shared/in-scope.tsx'
import { useWords } from '../shared/services.tsx'
import { SourceStrip } from '../shared/source-strip.tsx'
import { TitleText } from '../shared/title-text.tsx'
import { useFilter } from '../shared/use-filter.ts'
import { AllFacts } from '../shared/whole-dataset.tsx'
import { CoverageBar } from './coverage-bar.tsx'
import { GridView } from './grid-view.tsx'
import { useCoverage } from './use-coverage.ts'
import './coverage-page.css'

/** 覆盖: who answers the city's brands and centres with which measures, and the measures behind every figure. */
export function CoveragePage() {
  return <AllFacts>{(documents) => <Coverage all={documents} />}</AllFacts>
}

function Coverage({ all }: { readonly all: readonly DocumentSummary[] }) {
  const { filter } = useFilter()
  const { setting } = useCoverage()
  const words = useWords(coveragePageWords)
  const left = useMemo(() => filterDocuments(all, filter), [all, filter])
  const rows = useMemo(() => coverageGrid(all, left, filter, setting), [all, left, filter, setting])
  if (narrows(filter) && left.length === 0) return <NothingInScope />
  const title = words.title(gridFigures(rows), words.sets[setting.kind])
  return (
    <main id="content" className="page coverage">
      <header className="coverage-head">
        <h1 className="serif">
          <TitleText text={title} />
        </h1>
        <CoverageBar />
      </header>
      <GridView rows={rows} documents={left} title={title} />
      <SourceStrip />
    </main>
  )
}
