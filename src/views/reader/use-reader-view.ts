import { useMemo } from 'react'
import { documentFacts } from '../../derive/document-facts.ts'
import { paragraphsOf } from '../../derive/paragraphs.ts'
import { overlapping } from '../../derive/overlapping.ts'
import { missingPlace, readerFocus } from '../../derive/reader-focus.ts'
import type { WalkPlace } from '../../derive/reader-place.ts'
import { TEXT_VIEWS, type TextView } from '../../derive/reader-lines.ts'
import type { OpenedFile } from '../../model/dataset.ts'
import { draftPlace } from '../../state/placed-notes.ts'
import { useAddress, useNotes } from '../shared/services.tsx'
import { marginItems } from './margin-items.ts'
import { readerStops } from './stops.ts'
import { usePlacedNotes } from './use-placed-notes.ts'
import { hasOriginal } from './use-text-lines.ts'

/** Everything the parts of an open document show, worked out from the document, the notes and the address. */
export function useReaderView(doc: OpenedFile, walk: WalkPlace | null) {
  const { params } = useAddress()
  const entries = useNotes((state) => state.entries)
  const notesAreRead = useNotes(({ documentId, reading }) => documentId === doc.id && reading === 'ready')
  const draft = useNotes((state) => state.drafts[doc.id] ?? null)
  const selector = draft?.selector ?? null
  const draftSpan = useMemo(() => selector && draftPlace(doc.text, selector), [doc, selector])
  const paragraphs = useMemo(() => paragraphsOf(doc), [doc])
  const facts = useMemo(() => documentFacts(doc), [doc])
  const notes = usePlacedNotes(doc, entries)
  const focus = useMemo(
    () => readerFocus({ doc, facts, notes: notes.placed, walk }, params),
    [doc, facts, notes.placed, walk, params],
  )
  const factsOver = useMemo(() => overlapping(facts), [facts])
  const notesOver = useMemo(() => overlapping(notes.placed), [notes.placed])
  const stops = useMemo(() => onceAsked(() => readerStops(facts, notes.placed)), [facts, notes.placed])
  const items = useMemo(
    () =>
      marginItems({
        facts,
        notes: notes.placed,
        draft,
        draftSpan,
        focusedFactId: focus?.factId ?? null,
      }),
    [facts, notes.placed, draft, draftSpan, focus],
  )
  // Before the notes are read nobody can say that one is missing.
  const hasNote = (id: string) => !notesAreRead || entries[id]?.note.documentId === doc.id
  const missing = missingPlace({ doc, facts }, hasNote, params)
  const textView = wantedView(params['view'], focus?.source != null && hasOriginal(doc))
  return {
    textView,
    paragraphs,
    facts,
    factsOver,
    stops,
    notes,
    notesOver,
    focus,
    items,
    draft,
    draftSpan,
    missing,
  }
}

/** Works something out when it is first asked for, and once. */
function onceAsked<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => (made ??= { value: make() }).value
}

/** How the address asks for the text; without a word, a date that only the file prints is shown in the original. */
function wantedView(asked: string | undefined, printedInFile: boolean): TextView {
  const known = TEXT_VIEWS.find((view) => view === asked)
  return known ?? (printedInFile ? 'original' : 'clean')
}

export type ReaderView = ReturnType<typeof useReaderView>
