import { useMemo } from 'react'
import { documentNames } from '../../derive/document-names.ts'
import { useLibrary } from '../shared/services.tsx'

/** The short names of all documents whose facts are there, by id. */
export function useDocumentNames(): ReadonlyMap<string, string> {
  const facts = useLibrary((state) => state.facts)
  return useMemo(() => documentNames(facts.kind === 'ready' ? facts.value : []), [facts])
}
