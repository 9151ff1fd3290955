import { useMemo } from 'react'
import { aboutWords } from '../../messages/about.ts'
import { progressWords } from '../../messages/progress.ts'
import type { TargetRow } from '../../derive/target-rows.ts'
import { notesAbout } from '../../state/notes-about.ts'
import { MarkdownText } from '../shared/markdown-text.tsx'
import { NoteDoor } from '../shared/note-door.tsx'
import { useRecords, useWords } from '../shared/services.tsx'
import { factAboutKey } from '../shared/use-about.ts'

/** The person's notes on the target, and the way to write one in the panel every page shares. */
export function OwnNotes({ row }: { readonly row: TargetRow }) {
  const words = useWords(progressWords)
  const { list } = useWords(aboutWords)
  const records = useRecords((state) => state.records)
  const order = useRecords((state) => state.order)
  const pending = useRecords((state) => state.pending)
  const { targetId, documentId, quote } = row
  const notes = useMemo(() => {
    const facts = new Map([[targetId, { id: targetId, documentId, quote }]])
    return notesAbout({ records, order, pending }, factAboutKey(targetId), facts)
  }, [records, order, pending, targetId, documentId, quote])
  return (
    <section className="target-notes" aria-labelledby="target-notes">
      <header>
        <h2 id="target-notes">{words.notes}</h2>
        <NoteDoor
          about={{ type: 'target', documentId, factId: targetId }}
          noteKey={factAboutKey(targetId)}
          count={notes.length}
          name={quote}
        />
      </header>
      {notes.length === 0 ? (
        <p className="muted">{words.noNotes}</p>
      ) : (
        <ol aria-label={list}>
          {notes.map(({ id, content }) => (
            <li key={id}>
              <MarkdownText text={content.comment === '' ? quote : content.comment} />
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}
