import type { DocumentSummary } from '../model/dataset.ts'
import { narrows, type Filter } from '../model/filter.ts'
import type { CellCount, CoverageCount, Overview } from '../model/overview.ts'
import { filterDocuments } from './filter-documents.ts'
import { overviewOf } from './overview.ts'

/**
 * What 总览 shows of the documents a filter leaves. What it hides is 不在范围, never 0 and never 无文件: districts that
 * are not chosen or whose documents are all hidden, and brands that are not chosen.
 */
export function scopedOverview(
  documents: readonly DocumentSummary[],
  filter: Filter,
  whole: Overview,
): Overview {
  const overview = overviewOf(filterDocuments(documents, filter).map((doc) => ofBrands(doc, filter)))
  const all = new Map(whole.coverage.map((row) => [row.code, row]))
  const coverage = overview.coverage.map((row) => scopedRow(row, all.get(row.code)?.documents ?? 0, filter))
  if (!narrows(filter)) return { ...overview, coverage }
  const deadlines = { ...overview.timeline.deadlines, narrowed: true }
  return { ...overview, coverage, timeline: { ...overview.timeline, deadlines } }
}

/** A document whose measures say nothing of brands that are not chosen: their names are not counted either. */
function ofBrands(doc: DocumentSummary, { brands: chosen }: Filter): DocumentSummary {
  if (chosen.length === 0) return doc
  const measures = doc.measures.map((measure) => ({
    ...measure,
    brands: measure.brands.filter(({ id }) => chosen.includes(id)),
  }))
  return { ...doc, measures }
}

function scopedRow(row: CoverageCount, documents: number, { districts, brands }: Filter): CoverageCount {
  const unchosen = districts.length > 0 && !districts.includes(row.code)
  const hidden = unchosen || (row.documents === 0 && documents > 0)
  return {
    ...row,
    cells: row.cells.map((cell) =>
      hidden || (brands.length > 0 && !brands.includes(cell.brand)) ? outOfScope(cell) : cell,
    ),
  }
}

const outOfScope = ({ brand }: CellCount): CellCount => ({
  brand,
  state: 'out-of-scope',
  measures: 0,
  explicit: 0,
  documentId: null,
})
