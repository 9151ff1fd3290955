import { useEffect, useRef, useState } from 'react'
import { displayText } from '../../derive/display-text.ts'
import { wordsAround } from '../../derive/words-around.ts'
import { notesWords } from '../../messages/notes.ts'
import type { CompiledDocument } from '../../model/dataset.ts'
import type { Span } from '../../model/span.ts'
import type { Draft } from '../../state/notes-state.ts'
import type { UnplacedNote } from '../../state/placed-notes.ts'
import { useAddress, useWords } from '../shared/services.tsx'
import { Composer } from './composer.tsx'
import { DifferenceList } from './difference-list.tsx'
import { NoteBody, NoteWays } from './note-card.tsx'
import { SaveLine } from './save-line.tsx'
import type { NoteDesk } from './use-note-desk.ts'
import './unplaced-notes.css'

interface UnplacedNotesProps {
  readonly doc: CompiledDocument
  readonly notes: readonly UnplacedNote[]
  /** Words being written about a passage that has no place in the text; null when there are none. */
  readonly draft: Draft | null
  readonly desk: NoteDesk
}

/** Notes whose words are gone or stand in several places: listed with their quote, never dropped, never guessed. */
export function UnplacedNotes({ doc, notes, draft, desk }: UnplacedNotesProps) {
  const words = useWords(notesWords)
  const { note: named } = useAddress().params
  const [opened, setOpened] = useState(false)
  const ownDraft = notes.some(({ id }) => id === draft?.noteId)
  return (
    <>
      {draft !== null && !ownDraft && (
        <div className="reader-notice">
          <ListedComposer doc={doc} draft={draft} desk={desk} />
        </div>
      )}
      {notes.length > 0 && (
        <details
          className="reader-notice unplaced"
          open={opened || notes.some(({ id }) => id === named)}
          onToggle={(domEvent) => setOpened(domEvent.currentTarget.open)}
        >
          <summary>{words.unplaced(notes.length)}</summary>
          <ul>
            {notes.map((note) => (
              <li key={note.id}>
                {note.id === draft?.noteId ? (
                  <ListedComposer doc={doc} draft={draft} desk={desk} />
                ) : (
                  <Unplaced doc={doc} note={note} desk={desk} />
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

interface ListedComposerProps {
  readonly doc: CompiledDocument
  readonly draft: Draft
  readonly desk: NoteDesk
}

/** The composer in the list; it is taller than the note it takes the place of and is brought into view. */
function ListedComposer({ doc, draft, desk }: ListedComposerProps) {
  const card = useRef<HTMLDivElement>(null)
  useEffect(() => card.current?.scrollIntoView({ block: 'nearest' }), [])
  return (
    <div ref={card} className="unplaced-draft">
      <Composer doc={doc} draft={draft} desk={desk} />
    </div>
  )
}

interface UnplacedProps {
  readonly doc: CompiledDocument
  readonly note: UnplacedNote
  readonly desk: NoteDesk
}

function Unplaced({ doc, note: { id, anchor, entry }, desk }: UnplacedProps) {
  const words = useWords(notesWords)
  const places = anchor.kind === 'review' ? anchor.candidates : []
  const same = places.every(({ differences }) => differences.length === 0)
  const reason = places.length === 0 ? words.lost : (same ? words.review : words.reviewLike)(places.length)
  return (
    <>
      <NoteBody entry={entry} />
      <p className="serif">{words.onWords(entry.note.selector.quote.exact)}</p>
      <p className="muted">{reason}</p>
      {places.length > 0 && (
        <ol className="candidates" aria-label={words.candidates}>
          {places.map((span) => (
            <li key={span.start}>
              <CandidateWords text={doc.text} span={span} onShow={() => desk.show(span)} />
              <DifferenceList differences={span.differences} />
              {entry.save.kind === 'saved' && (
                <button type="button" className="candidate-confirm" onClick={() => desk.confirm(id, span)}>
                  {words.confirmHere}
                </button>
              )}
            </li>
          ))}
        </ol>
      )}
      <SaveLine entry={entry} desk={desk} />
      <NoteWays entry={entry} desk={desk} quiet={false} />
    </>
  )
}

interface CandidateProps {
  readonly text: string
  readonly span: Span
  readonly onShow: () => void
}

/** A place a note may belong to, in its own line; pressing it shows the place in the text. */
function CandidateWords({ text, span, onShow }: CandidateProps) {
  const { before, words, after } = wordsAround(text, span)
  const shown = displayText(before + words + after)
  const [from, to] = [before.length, before.length + words.length]
  return (
    <button type="button" className="candidate-words serif" onClick={onShow}>
      {shown.slice(0, from)}
      <mark>{shown.slice(from, to)}</mark>
      {shown.slice(to)}
    </button>
  )
}
