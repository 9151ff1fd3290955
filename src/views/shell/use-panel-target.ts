import { useEffect, useMemo } from 'react'
import { documentFacts } from '../../derive/document-facts.ts'
import type { About } from '../../state/about-address.ts'
import type { PlacedTarget } from '../../state/notes-about.ts'
import type { FactsNow } from '../../state/record-lists.ts'
import { useLibrary } from '../shared/services.tsx'
import { useViewTarget } from '../shared/use-about.ts'

/** What the panel is about; `loading` until a fact's document has come, null when there is no such fact in it. */
export interface PanelTarget {
  readonly target: PlacedTarget | 'loading' | null
  /** The facts of the document, so that notes on a fact with a new id are found by their words. */
  readonly facts: FactsNow | null
}

/** The thing the address opens the notes of. */
export function usePanelTarget(about: About): PanelTarget {
  const view = useViewTarget()
  const { documentId, factId, type } = 'factId' in about ? about : { ...NO_FACT, type: about.type }
  const opened = useLibrary((state) => (documentId === null ? undefined : state.opened[documentId]))
  const read = useLibrary((state) => state.read)
  useEffect(() => {
    if (documentId !== null) void read(documentId)
  }, [documentId, read])
  const facts = useMemo(() => {
    if (documentId === null || opened === undefined || typeof opened === 'string' || 'problem' in opened)
      return null
    return new Map(documentFacts(opened).map(({ id, quote }) => [id, { id, documentId, quote }]))
  }, [documentId, opened])
  return useMemo(() => {
    if (about.type === 'view') return { target: view, facts: null }
    if (about.type === 'cell') return { target: about, facts: null }
    if (opened === undefined || opened === 'loading') return { target: 'loading', facts: null }
    const fact = facts?.get(factId ?? '')
    if (fact === undefined || documentId === null) return { target: null, facts }
    const placed = type === 'target' ? 'target' : 'fact'
    return { target: { type: placed, documentId, factId: fact.id, quote: fact.quote }, facts }
  }, [about, view, opened, facts, factId, documentId, type])
}

const NO_FACT = { documentId: null, factId: null }
