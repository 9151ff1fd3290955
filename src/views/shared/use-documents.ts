import { useMemo } from 'react'
import { filterDocuments } from '../../derive/filter-documents.ts'
import type { DocumentSummary } from '../../model/dataset.ts'
import { useFilter } from './use-filter.ts'

/** Documents as the filter of the address leaves them; the same list while neither changes. */
export function useFiltered(documents: readonly DocumentSummary[]): readonly DocumentSummary[] {
  const { filter } = useFilter()
  return useMemo(() => filterDocuments(documents, filter), [documents, filter])
}
