import { notesWords } from '../../messages/notes.ts'
import type { UnplacedNote } from '../../state/placed-notes.ts'
import type { PlacedNote } from '../../state/placed-notes.ts'
import { useNotes, useWords } from '../shared/services.tsx'
import { NoteBody } from './note-card.tsx'
import { SaveLine } from './save-line.tsx'
import type { NoteDesk } from './use-note-desk.ts'
import './reader-notices.css'

/** What is wrong with the notes of this document: storage that cannot be read, records that are damaged. */
export function StorageNotice() {
  const words = useWords(notesWords)
  const reading = useNotes((state) => state.reading)
  const damaged = useNotes((state) => state.damaged)
  if (typeof reading === 'object') {
    return (
      <p role="alert" className="reader-notice">
        {words.cannotRead(words.reasons[reading.problem])}
      </p>
    )
  }
  return damaged === 0 ? null : (
    <p role="alert" className="reader-notice">
      {words.damaged(damaged)}
    </p>
  )
}

/** Notes whose words are gone or stand in several places: listed with their quote, never dropped, never guessed. */
export function UnplacedNotes({
  notes,
  desk,
}: {
  readonly notes: readonly UnplacedNote[]
  readonly desk: NoteDesk
}) {
  const words = useWords(notesWords)
  if (notes.length === 0) return null
  return (
    <details className="reader-notice unplaced">
      <summary>{words.unplaced(notes.length)}</summary>
      <ul>
        {notes.map(({ id, anchor, entry }) => (
          <li key={id}>
            <NoteBody entry={entry} />
            <p className="serif">{words.onWords(entry.note.selector.quote.exact)}</p>
            <p className="muted">
              {anchor.kind === 'lost' ? words.lost : words.review(anchor.candidates.length)}
            </p>
            <SaveLine entry={entry} desk={desk} />
          </li>
        ))}
      </ul>
    </details>
  )
}

/** The last command on a note, and the way to take it back; nothing when there is none. */
export function UndoLine() {
  const words = useWords(notesWords)
  const last = useNotes((state) => state.last)
  const undo = useNotes((state) => state.undo)
  if (last === null) return null
  return (
    <output className="undo-line no-print">
      {words.done[last.change]}
      <button type="button" onClick={() => void undo()}>
        {words.undo}
      </button>
    </output>
  )
}

/** The notes as they stand on paper, after the text. */
export function PrintedNotes({ notes }: { readonly notes: readonly PlacedNote[] }) {
  const words = useWords(notesWords)
  if (notes.length === 0) return null
  return (
    <section className="printed-notes">
      <h2>{words.printTitle}</h2>
      <ol>
        {notes.map(({ id, entry }) => (
          <li key={id}>
            <p className="serif">{words.onWords(entry.note.selector.quote.exact)}</p>
            <NoteBody entry={entry} />
          </li>
        ))}
      </ol>
    </section>
  )
}
