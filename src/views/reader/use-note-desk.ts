import { useMemo, useState } from 'react'
import { makeSelector } from '../../anchor/make-selector.ts'
import type { CompiledDocument } from '../../model/dataset.ts'
import type { NotePlace } from '../../model/note.ts'
import type { Span } from '../../model/span.ts'
import { beganFrom } from '../../state/began-from.ts'
import type { Written } from '../../state/kept-drafts.ts'
import type { NoteEntry } from '../../state/note-entry.ts'
import type { AddressStore } from '../../state/address-store.ts'
import type { Draft, NotesStore } from '../../state/notes-state.ts'
import { useServices } from '../shared/services.tsx'
import { hasWords } from '../shared/use-unsaved-guard.ts'

/** What a person can do with notes on the open document. */
export interface NoteDesk {
  /** Whether the draft is open to be written; else it is folded to a few lines. */
  readonly writing: boolean
  readonly unfold: () => void
  /** What the person wants to write while a draft about something else has words; null when nothing waits for an answer. */
  readonly asked: Draft | null
  /** What becomes of the draft that has words: it is saved or dropped and the other one begun, or it is gone on with. */
  readonly answer: (how: 'save' | 'drop' | 'stay') => void
  /** Puts the draft aside: with words it is kept folded, without them it is gone. */
  readonly leave: () => void
  /** Begins a note on words; where a draft about others has words the person is asked. */
  readonly begin: (span: Span) => void
  /** Stores a bare highlight at once. */
  readonly highlight: (span: Span) => void
  readonly change: (entry: NoteEntry) => void
  readonly write: (written: Written) => void
  readonly save: () => void
  readonly drop: () => void
  /** Says that a note is about these words. */
  readonly confirm: (id: string, span: Span) => void
  /** Shows words of the text. */
  readonly show: (span: Span) => void
  readonly remove: (id: string) => void
  readonly retry: (id: string) => void
  /** Gives up what could not be saved. */
  readonly discard: (entry: NoteEntry) => void
}

/** The desk of a document: drafts go to the notes store with every key, so that leaving the page loses none. */
export function useNoteDesk(doc: CompiledDocument): NoteDesk {
  const { notes, address } = useServices()
  const [writing, setWriting] = useState(() => !hasWords(notes.getState().drafts[doc.id] ?? null))
  const [asked, setAsked] = useState<Draft | null>(null)
  const actions = useMemo(() => {
    const ofNotes = noteActions(doc, notes, pointing(address))
    return { ...ofNotes, ...draftActions(doc, notes, { setWriting, setAsked, save: ofNotes.save }) }
  }, [doc, notes, address])
  return useMemo(
    () => ({ ...actions, writing, asked, answer: (how) => actions.answerFor(asked, how) }),
    [actions, writing, asked],
  )
}

interface DraftGrounds {
  readonly setWriting: (writing: boolean) => void
  readonly setAsked: (draft: Draft | null) => void
  readonly save: () => void
}

/** What is done with the one draft of a document. */
function draftActions(
  doc: CompiledDocument,
  notes: NotesStore,
  { setWriting, setAsked, save }: DraftGrounds,
) {
  const now = () => notes.getState().drafts[doc.id] ?? null
  const keep = (draft: Draft | null) => notes.getState().keepDraft(doc.id, draft)
  const open = (draft: Draft) => {
    const written = now()
    if (written === null || !hasWords(written)) keep(draft)
    // Words on one sentence must not be stored as a note on another.
    setAsked(written !== null && hasWords(written) && !isSameNote(written, draft) ? draft : null)
    setWriting(true)
  }
  return {
    begin: (span: Span) => open({ ...placeOf(doc, span), comment: '', tags: [], noteId: null }),
    change: ({ note, stored }: NoteEntry) =>
      open({ ...note, noteId: note.id, began: beganFrom(note, stored) }),
    write: ({ comment, tags, newTags = [] }: Written) => {
      const draft = now()
      if (draft !== null) keep({ ...draft, comment, tags, newTags })
    },
    unfold: () => setWriting(true),
    answerFor: (asked: Draft | null, how: 'save' | 'drop' | 'stay') => {
      setAsked(null)
      if (asked === null || how === 'stay') return
      if (how === 'save') save()
      keep(asked)
      setWriting(true)
    },
    leave: () => {
      setAsked(null)
      if (hasWords(now())) setWriting(false)
      else keep(null)
    },
    drop: () => keep(null),
  }
}

/** Whether two drafts are of one note: the same stored one, or new ones on the same words. */
const isSameNote = (one: Draft, other: Draft) =>
  one.noteId === other.noteId &&
  (one.noteId !== null ||
    (one.selector.start === other.selector.start && one.selector.end === other.selector.end))

/** What is done with stored notes. A new one is chosen, so that its card and words are marked. */
function noteActions(doc: CompiledDocument, notes: NotesStore, point: ReturnType<typeof pointing>) {
  const { annotate, edit, attach, remove, retry, discard, keepDraft } = notes.getState()
  const make = (place: NotePlace, words: Written) =>
    void annotate(place, words).then(({ note }) => point.at(note.id))
  return {
    highlight: (span: Span) => make(placeOf(doc, span), { comment: '', tags: [] }),
    save: () => {
      const { drafts, entries } = notes.getState()
      const draft = drafts[doc.id]
      if (draft === undefined) return
      const { noteId, documentId, sha256, selector, comment, tags, newTags = [], began } = draft
      keepDraft(doc.id, null)
      // A note that went while its words were being changed is made anew with them.
      if (noteId !== null && entries[noteId] !== undefined)
        void edit(noteId, { comment, tags, newTags }, began)
      else make({ documentId, sha256, selector }, { comment, tags, newTags })
    },
    confirm: (id: string, span: Span) => void attach(id, placeOf(doc, span)).then(() => point.at(id)),
    show: point.atWords,
    remove: (id: string) => {
      point.awayFrom(id)
      void remove(id)
    },
    retry: (id: string) => void retry(id),
    discard: ({ note, stored }: NoteEntry) => {
      if (stored === null || stored.deletedAt !== undefined) point.awayFrom(note.id)
      void discard(note.id)
    },
  }
}

/** What of the address follows the notes. */
function pointing(address: AddressStore) {
  const { adjust } = address.getState()
  return {
    at: (id: string) => adjust({ note: id, fact: null, span: null }),
    atWords: ({ start, end }: Span) => adjust({ span: `${start}-${end}`, fact: null, note: null }),
    /** A note that is about to go is not named any more: an address that still did would be a broken link. */
    awayFrom: (id: string) => {
      if (address.getState().address.params['note'] === id) adjust({ note: null })
    },
  }
}

const placeOf = (doc: CompiledDocument, span: Span): NotePlace => ({
  documentId: doc.id,
  sha256: doc.sha256,
  selector: makeSelector(doc.text, doc.sections, span),
})
