import { useEffect, useMemo, useReducer } from 'react'
import type { CompiledDocument } from '../../model/dataset.ts'
import { knownAnchors } from '../../state/known-anchors.ts'
import type { NoteEntry } from '../../state/note-entry.ts'
import { placeNotes, type PlacedNotes } from '../../state/placed-notes.ts'
import { useServices } from '../shared/services.tsx'

type Entries = Readonly<Record<string, NoteEntry>>

/** The notes of a document where their words are now; those still looked for are only counted. */
export function usePlacedNotes(doc: CompiledDocument, entries: Entries): PlacedNotes {
  const { anchoring } = useServices()
  const [turn, next] = useReducer((count: number) => count + 1, 0)
  const placed = useMemo(() => {
    const known = placeNotes(doc, entries)
    if (known.sought === 0) return known
    knownAnchors(doc).lookFor(soughtIn(doc, entries))
    return placeNotes(doc, entries)
    // A turn means that more anchors are known.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [doc, entries, turn])
  const isSeeking = placed.sought > 0
  useEffect(() => {
    if (!isSeeking) return undefined
    const { learn } = knownAnchors(doc)
    const selectors = soughtIn(doc, entries)
    const leaving = new AbortController()
    const look = async () => {
      const anchors = await anchoring.find(doc.text, selectors, leaving.signal)
      for (const [i, selector] of selectors.entries()) learn(selector, anchors[i]!)
      next()
    }
    look().catch((problem: unknown) => {
      if (!leaving.signal.aborted) throw problem
    })
    return () => leaving.abort()
  }, [doc, entries, anchoring, isSeeking])
  return placed
}

/** The selectors of a document's notes of which it is not known yet where they are. */
function soughtIn(doc: CompiledDocument, entries: Entries) {
  const { of } = knownAnchors(doc)
  return Object.values(entries)
    .filter(({ note }) => note.documentId === doc.id && of(note) === null)
    .map(({ note }) => note.selector)
}
