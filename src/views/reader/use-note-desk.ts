import { useCallback, useEffect, useMemo, useState } from 'react'
import { makeSelector } from '../../anchor/make-selector.ts'
import type { CompiledDocument } from '../../model/dataset.ts'
import type { Span } from '../../model/span.ts'
import type { NoteEntry } from '../../state/note-entry.ts'
import type { Draft } from '../../state/notes-state.ts'
import { useAddressState, useNotes, useServices } from '../shared/services.tsx'

/** What a person can do with notes on the open document. */
export interface NoteDesk {
  /** Whether the draft is open to be written; else it is folded to a few lines. */
  readonly writing: boolean
  readonly unfold: () => void
  /** Puts the draft aside: with words it is kept folded, without them it is gone. */
  readonly leave: () => void
  /** Begins a note on words; a draft that has words is continued instead. */
  readonly begin: (span: Span) => void
  /** Stores a bare highlight at once. */
  readonly highlight: (span: Span) => void
  readonly change: (entry: NoteEntry) => void
  readonly type: (comment: string) => void
  readonly save: () => void
  readonly drop: () => void
  readonly remove: (id: string) => void
  readonly retry: (id: string) => void
  readonly discard: (id: string) => void
}

/** The desk of a document: drafts go to the notes store with every key, so that leaving the page loses none. */
export function useNoteDesk(doc: CompiledDocument): NoteDesk {
  const { notes } = useServices()
  const adjust = useAddressState((state) => state.adjust)
  const choose = useCallback((id: string) => adjust({ note: id, fact: null, span: null }), [adjust])
  const [writing, setWriting] = useState(() => !hasWords(notes.getState().drafts[doc.id] ?? null))
  const actions = useMemo(() => {
    const store = notes.getState()
    const draftNow = () => notes.getState().drafts[doc.id] ?? null
    const keep = (draft: Draft | null) => store.keepDraft(doc.id, draft)
    const placeOf = (span: Span) => ({
      documentId: doc.id,
      sha256: doc.sha256,
      selector: makeSelector(doc.text, doc.sections, span),
    })
    return {
      unfold: () => setWriting(true),
      leave: () => {
        if (hasWords(draftNow())) setWriting(false)
        else keep(null)
      },
      begin: (span: Span) => {
        if (!hasWords(draftNow())) keep({ ...placeOf(span), comment: '', tags: [], noteId: null })
        setWriting(true)
      },
      highlight: (span: Span) => {
        void store.annotate(placeOf(span), { comment: '', tags: [] }).then(({ note }) => choose(note.id))
      },
      change: ({ note }: NoteEntry) => {
        if (!hasWords(draftNow())) keep({ ...note, noteId: note.id })
        setWriting(true)
      },
      type: (comment: string) => {
        const draft = draftNow()
        if (draft !== null) keep({ ...draft, comment })
      },
      save: () => {
        const draft = draftNow()
        if (draft === null) return
        const { noteId, comment, tags, ...place } = draft
        keep(null)
        if (noteId === null) {
          const { documentId, sha256, selector } = place
          void store
            .annotate({ documentId, sha256, selector }, { comment, tags })
            .then(({ note }) => choose(note.id))
        } else void store.edit(noteId, { comment, tags })
      },
      drop: () => keep(null),
      remove: (id: string) => void store.remove(id),
      retry: (id: string) => void store.retry(id),
      discard: (id: string) => store.discard(id),
    } satisfies Omit<NoteDesk, 'writing'>
  }, [doc, notes, choose])
  return useMemo(() => ({ ...actions, writing }), [actions, writing])
}

const hasWords = (draft: Draft | null) => draft !== null && draft.comment.trim() !== ''

/** Asks before the window closes over words that are not stored. */
export function useUnsavedGuard(): void {
  const unsaved = useNotes(({ drafts, entries }) => {
    const drafting = Object.values(drafts).some(hasWords)
    return drafting || Object.values(entries).some(({ save }) => save.kind !== 'saved')
  })
  useEffect(() => {
    if (!unsaved) return undefined
    const ask = (domEvent: BeforeUnloadEvent) => domEvent.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [unsaved])
}
