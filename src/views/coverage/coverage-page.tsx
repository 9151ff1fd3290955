import { useMemo } from 'react'
import { coverageGrid } from '../../derive/coverage-grid.ts'
import { filterDocuments } from '../../derive/filter-documents.ts'
import { documentNames } from '../../derive/document-names.ts'
import type { DocumentSummary } from '../../model/dataset.ts'
import { narrows } from '../../model/filter.ts'
import { NothingInScope } from '../shared/in-scope.tsx'
import { SourceStrip } from '../shared/source-strip.tsx'
import { useFilter } from '../shared/use-filter.ts'
import { AllFacts } from '../shared/whole-dataset.tsx'
import { CompareView } from './compare-view.tsx'
import type { CoverageScope } from './coverage-head.tsx'
import { EmphasisView } from './emphasis-view.tsx'
import { GridView } from './grid-view.tsx'
import { useCoverage } from './use-coverage.ts'
import './coverage-page.css'

/** 覆盖: who answers the city's brands and centres with which measures, and the measures behind every figure. */
export function CoveragePage() {
  return <AllFacts>{(documents) => <Coverage all={documents} />}</AllFacts>
}

function Coverage({ all }: { readonly all: readonly DocumentSummary[] }) {
  const { filter } = useFilter()
  const { setting, view } = useCoverage()
  const left = useMemo(() => filterDocuments(all, filter), [all, filter])
  const rows = useMemo(() => coverageGrid(all, left, filter, setting), [all, left, filter, setting])
  const names = useMemo(() => documentNames(all), [all])
  if (narrows(filter) && left.length === 0) return <NothingInScope />
  const scope: CoverageScope = { rows, documents: left, names }
  return (
    <main id="content" className={`page coverage coverage-${view}`}>
      {view === 'grid' && <GridView {...scope} />}
      {view === 'compare' && <CompareView {...scope} />}
      {view === 'emphasis' && <EmphasisView {...scope} />}
      <SourceStrip />
    </main>
  )
}
