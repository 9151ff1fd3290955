import { useMemo } from 'react'
import { filterDocuments } from '../../derive/filter-documents.ts'
import type { DocumentSummary } from '../../model/dataset.ts'
import { useIndex } from './services.tsx'
import { useFilter } from './use-filter.ts'

/** The documents as the filter of the address leaves them; the same list while neither changes. */
export function useDocuments(): readonly DocumentSummary[] {
  const { documents } = useIndex()
  const { filter } = useFilter()
  return useMemo(() => filterDocuments(documents, filter), [documents, filter])
}
