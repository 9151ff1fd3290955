import { notesWords } from '../../messages/notes.ts'
import { readerWords } from '../../messages/reader.ts'
import type { MissingPlace } from '../../derive/reader-focus.ts'
import type { StorageReason } from '../../model/storage-error.ts'
import type { PlacedNote } from '../../state/placed-notes.ts'
import { useAddress, useAddressState, useNotes, usePrinting, useWords } from '../shared/services.tsx'
import { NoteBody } from './note-card.tsx'
import './reader-notices.css'

/** Says that the link names something this document, or this browser, does not have. */
export function MissingNotice({ missing }: { readonly missing: MissingPlace | null }) {
  const words = useWords(readerWords)
  return missing === null ? null : (
    <p role="alert" className="reader-notice">
      {words.missing[missing]}
    </p>
  )
}

/** What is wrong with the notes of this document: storage that cannot be read, records that are damaged or gone. */
export function StorageNotice() {
  const words = useWords(notesWords)
  const reading = useNotes((state) => state.reading)
  const damaged = useNotes((state) => state.damaged)
  const miscount = useNotes((state) => state.miscount)
  if (typeof reading === 'object') return <ReadingProblem problem={reading.problem} />
  if (damaged === 0 && miscount === null) return null
  return (
    <div role="alert" className="reader-notice">
      {damaged > 0 && <p>{words.damaged(damaged)}</p>}
      {miscount !== null && <p>{words.miscount(miscount.recorded, miscount.found)}</p>}
    </div>
  )
}

/** Reasons that trying again cannot mend: this page is older than the database. */
const FINAL: ReadonlySet<StorageReason> = new Set<StorageReason>(['closed', 'newer'])

function ReadingProblem({ problem }: { readonly problem: StorageReason }) {
  const words = useWords(notesWords)
  const load = useNotes((state) => state.load)
  const documentId = useNotes((state) => state.documentId)
  return (
    <p role="alert" className="reader-notice">
      {words.cannotRead(words.reasons[problem])}
      {problem === 'slow' && words.openingStill}
      {documentId !== null && !FINAL.has(problem) && (
        <button type="button" className="notice-retry" onClick={() => void load(documentId)}>
          {words.retry}
        </button>
      )}
    </p>
  )
}

/** Says that many notes are being put back on a changed text. */
export function SoughtNotice({ count }: { readonly count: number }) {
  const words = useWords(notesWords)
  return count === 0 ? null : <output className="reader-notice no-print">{words.sought(count)}</output>
}

/** The last command on a note, and the way to take it back; nothing when there is none. */
export function UndoLine() {
  const words = useWords(notesWords)
  const last = useNotes((state) => state.last)
  const undo = useNotes((state) => state.undo)
  const { note } = useAddress().params
  const adjust = useAddressState((state) => state.adjust)
  if (last === null) return null
  const takeBack = () => {
    if (last.change === 'create' && note === last.after.id) adjust({ note: null }) // it is about to be gone
    void undo()
  }
  return (
    <output className="undo-line no-print">
      {words.done[last.change]}
      <button type="button" onClick={takeBack}>
        {words.undo}
      </button>
    </output>
  )
}

/** The notes as they stand on paper, after the text, under the numbers that call them there. */
export function PrintedNotes({ notes }: { readonly notes: readonly PlacedNote[] }) {
  const words = useWords(notesWords)
  const printing = usePrinting()
  if (notes.length === 0 || !printing) return null
  return (
    <section className="printed-notes">
      <h2>{words.printTitle}</h2>
      <ol>
        {notes.map(({ id, entry }, index) => (
          <li key={id}>
            <p className="printed-number">[{index + 1}]</p>
            <p className="serif">{words.onWords(entry.note.selector.quote.exact)}</p>
            <NoteBody entry={entry} />
          </li>
        ))}
      </ol>
    </section>
  )
}
