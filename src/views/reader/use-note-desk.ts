import { useMemo, useState } from 'react'
import { makeSelector } from '../../anchor/make-selector.ts'
import type { CompiledDocument } from '../../model/dataset.ts'
import type { Span } from '../../model/span.ts'
import type { NoteEntry, NotePlace, NoteWords } from '../../state/note-entry.ts'
import type { Draft, NotesStore } from '../../state/notes-state.ts'
import { useAddressState, useServices } from '../shared/services.tsx'
import { hasWords } from '../shared/use-unsaved-guard.ts'

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
  const [writing, setWriting] = useState(() => !hasWords(notes.getState().drafts[doc.id] ?? null))
  const actions = useMemo(() => {
    const choose = (id: string) => adjust({ note: id, fact: null, span: null })
    return { ...draftActions(doc, notes, setWriting), ...noteActions(doc, notes, choose) }
  }, [doc, notes, adjust])
  return useMemo(() => ({ ...actions, writing }), [actions, writing])
}

/** What is done with the one draft of a document. */
function draftActions(doc: CompiledDocument, notes: NotesStore, setWriting: (writing: boolean) => void) {
  const now = () => notes.getState().drafts[doc.id] ?? null
  const keep = (draft: Draft | null) => notes.getState().keepDraft(doc.id, draft)
  const open = (draft: Draft) => {
    if (!hasWords(now())) keep(draft)
    setWriting(true)
  }
  return {
    begin: (span: Span) => open({ ...placeOf(doc, span), comment: '', tags: [], noteId: null }),
    change: ({ note }: NoteEntry) => open({ ...note, noteId: note.id }),
    type: (comment: string) => {
      const draft = now()
      if (draft !== null) keep({ ...draft, comment })
    },
    unfold: () => setWriting(true),
    leave: () => {
      if (hasWords(now())) setWriting(false)
      else keep(null)
    },
    drop: () => keep(null),
  }
}

/** What is done with stored notes. A new one is chosen, so that its card and words are marked. */
function noteActions(doc: CompiledDocument, notes: NotesStore, choose: (id: string) => void) {
  const { annotate, edit, remove, retry, discard, keepDraft } = notes.getState()
  const make = (place: NotePlace, words: NoteWords) =>
    void annotate(place, words).then(({ note }) => choose(note.id))
  return {
    highlight: (span: Span) => make(placeOf(doc, span), { comment: '', tags: [] }),
    save: () => {
      const draft = notes.getState().drafts[doc.id]
      if (draft === undefined) return
      const { noteId, documentId, sha256, selector, comment, tags } = draft
      keepDraft(doc.id, null)
      if (noteId === null) make({ documentId, sha256, selector }, { comment, tags })
      else void edit(noteId, { comment, tags })
    },
    remove: (id: string) => void remove(id),
    retry: (id: string) => void retry(id),
    discard,
  }
}

const placeOf = (doc: CompiledDocument, span: Span): NotePlace => ({
  documentId: doc.id,
  sha256: doc.sha256,
  selector: makeSelector(doc.text, doc.sections, span),
})
