import { useMemo } from 'react'
import { namesAmong } from '../../derive/document-names.ts'
import { useDocumentList } from '../shared/whole-dataset.tsx'

/** The short names of all documents by id; empty until their list is there. */
export function useDocumentTitles(): ReadonlyMap<string, string> {
  const list = useDocumentList()
  return useMemo(() => (list.kind === 'ready' ? namesAmong(list.value) : new Map<string, string>()), [list])
}
