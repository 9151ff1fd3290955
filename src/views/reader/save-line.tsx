import { notesWords } from '../../messages/notes.ts'
import type { NoteEntry } from '../../state/note-entry.ts'
import { ExportUnsaved } from '../shared/export-unsaved.tsx'
import { useWords } from '../shared/services.tsx'
import { CopyButton } from './copy-button.tsx'
import type { NoteDesk } from './use-note-desk.ts'

/** Whether a note is stored, said only of completed transactions; for a failure why, and the ways out. */
export function SaveLine({ entry, desk }: { readonly entry: NoteEntry; readonly desk: NoteDesk }) {
  const words = useWords(notesWords)
  const { save } = entry
  if (save.kind === 'failed') return <Failure entry={entry} desk={desk} reason={words.reasons[save.reason]} />
  return (
    <output className="save-line muted">
      {save.kind === 'saving' ? words.saving : words.saved(save.revision)}
    </output>
  )
}

function Failure({
  entry,
  desk,
  reason,
}: {
  readonly entry: NoteEntry
  readonly desk: NoteDesk
  readonly reason: string
}) {
  const words = useWords(notesWords)
  const { note, stored, save } = entry
  const conflict = save.kind === 'failed' && save.reason === 'conflict' && stored !== null
  return (
    <div role="alert" className="save-failed">
      <p>{words.notSaved(reason)}</p>
      {conflict && (
        <p>{stored.deletedAt === undefined ? words.theirs(stored.comment) : words.theirsDeleted}</p>
      )}
      <div className="card-ways">
        <button type="button" onClick={() => desk.retry(note.id)}>
          {conflict ? words.useMine : words.retry}
        </button>
        <ExportUnsaved />
        {note.comment !== '' && <CopyButton text={note.comment} />}
        <button type="button" onClick={() => desk.discard(entry)}>
          {conflict ? words.useTheirs : words.discard}
        </button>
      </div>
    </div>
  )
}
