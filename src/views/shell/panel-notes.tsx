import { useState } from 'react'
import { aboutWords } from '../../messages/about.ts'
import { conflictWords } from '../../messages/conflict.ts'
import { notesWords } from '../../messages/notes.ts'
import { localDay } from '../../model/edtf.ts'
import type { AboutNote } from '../../state/notes-about.ts'
import { ConflictChoice } from '../shared/conflict-choice.tsx'
import { ExportUnsaved } from '../shared/export-unsaved.tsx'
import { MarkdownText } from '../shared/markdown-text.tsx'
import { useRecords, useServices, useWords } from '../shared/services.tsx'
import type { PanelDesk } from './use-panel-notes.ts'
import '../shared/tag-lines.css'

interface NotesProps {
  readonly desk: PanelDesk
  /** The note that is open in the form, and so not listed. */
  readonly editing: string | null
  readonly onEdit: () => void
}

/** The notes there are on the thing, each with its state of saving, and the way back after one was deleted. */
export function PanelNotes({ desk, editing, onEdit }: NotesProps) {
  const words = useWords(aboutWords)
  const [removed, setRemoved] = useState(false)
  const shown = desk.notes.filter(({ id }) => id !== editing)
  return (
    <>
      <NoteConflicts desk={desk} />
      {shown.length > 0 && (
        <ol className="panel-notes" aria-label={words.list}>
          {shown.map((note) => (
            <li key={note.id}>
              <NoteWords note={note} />
              <SaveState note={note} desk={desk} />
              {note.save.kind === 'saved' && (
                <NoteWays
                  onEdit={() => {
                    desk.edit(note)
                    onEdit()
                  }}
                  onRemove={() => {
                    desk.remove(note)
                    setRemoved(true)
                  }}
                />
              )}
            </li>
          ))}
        </ol>
      )}
      {removed && <Removed onUndone={() => setRemoved(false)} />}
    </>
  )
}

/** What two windows wrote of one note, both to be seen here until one is chosen. */
function NoteConflicts({ desk: { conflicts } }: { readonly desk: PanelDesk }) {
  const words = useWords(conflictWords)
  const records = useRecords((state) => state.records)
  return conflicts.map((conflict) => (
    <div key={conflict.id} role="alert" className="save-failed">
      <p>{words.here}</p>
      <ConflictChoice conflict={conflict} stored={records[conflict.of]} />
    </div>
  ))
}

function NoteWords({ note: { content, stored } }: { readonly note: AboutNote }) {
  const words = useWords(notesWords)
  const records = useRecords((state) => state.records)
  const bare = content.comment.trim() === ''
  return (
    <>
      <p className="card-row">
        <b>{bare ? words.bareHighlight : words.note}</b>
        <span className="chip chip-inferred">{words.personal}</span>
        <span className="card-aside">{stored && localDay(new Date(stored.updatedAt))}</span>
      </p>
      {!bare && <MarkdownText text={content.comment} />}
      {content.tags.length > 0 && (
        <p className="panel-tags">
          {content.tags.map((id) => {
            const tag = records[id]
            return (
              <span key={id} className={tag?.kind === 'tag' ? `line-${tag.pattern}` : undefined}>
                {tag?.kind === 'tag' ? tag.name : id}
              </span>
            )
          })}
        </p>
      )}
    </>
  )
}

function SaveState({ note: { save }, desk }: { readonly note: AboutNote; readonly desk: PanelDesk }) {
  const words = useWords(notesWords)
  if (save.kind !== 'failed') {
    return (
      <output className="save-line muted">
        {save.kind === 'saving' ? words.saving : words.saved(save.revision)}
      </output>
    )
  }
  return (
    <div role="alert" className="save-failed">
      <p>{words.notSaved(words.reasons[save.reason])}</p>
      <p className="card-ways">
        <button type="button" onClick={() => desk.retry(save.key)}>
          {words.retry}
        </button>
        <ExportUnsaved />
        <button type="button" onClick={() => desk.giveUp(save.key)}>
          {words.discard}
        </button>
      </p>
    </div>
  )
}

function NoteWays({ onEdit, onRemove }: { readonly onEdit: () => void; readonly onRemove: () => void }) {
  const words = useWords(notesWords)
  return (
    <p className="card-ways">
      <button type="button" onClick={onEdit}>
        {words.edit}
      </button>
      <button type="button" onClick={onRemove}>
        {words.remove}
      </button>
    </p>
  )
}

/** Said while the deletion is the last thing that was done. */
function Removed({ onUndone }: { readonly onUndone: () => void }) {
  const words = useWords(aboutWords)
  const { undo } = useWords(notesWords)
  const { records } = useServices()
  const step = useRecords((state) => state.undoStep)
  if (step?.name !== 'trash') return null
  return (
    <output className="panel-removed">
      {words.removed}{' '}
      <button
        type="button"
        onClick={() => {
          void records.getState().undo()
          onUndone()
        }}
      >
        {undo}
      </button>
    </output>
  )
}
