import { inlineParts, linksIn } from '../../derive/markdown-inline.ts'
import { notesWords } from '../../messages/notes.ts'
import { localDay } from '../../model/edtf.ts'
import type { NoteEntry } from '../../state/note-entry.ts'
import type { PlacedNote } from '../../state/placed-notes.ts'
import { MarkdownLink, MarkdownText } from '../shared/markdown-text.tsx'
import { useRecords, useWords } from '../shared/services.tsx'
import { DifferenceList } from './difference-list.tsx'
import { SaveLine } from './save-line.tsx'
import type { NoteDesk } from './use-note-desk.ts'
import '../shared/tag-lines.css'
import './note.css'

interface NoteCardProps {
  readonly note: PlacedNote
  readonly selected: boolean
  readonly desk: NoteDesk
  readonly onPick: () => void
}

/** A person's own note in the margin, with its state of saving and what can be done with it. */
export function NoteCard({
  note: { entry, change, span, differences, section },
  selected,
  desk,
  onPick,
}: NoteCardProps) {
  const words = useWords(notesWords)
  return (
    <>
      <button type="button" className="card-hit" aria-pressed={selected} onClick={onPick}>
        <NoteBody entry={entry} />
        {change !== null && <span className="card-kind note-changed">{words.changed[change]}</span>}
        {section !== null && (
          <span className="card-kind note-changed">{words.sectionMove(section.from, section.to)}</span>
        )}
      </button>
      <DifferenceList differences={differences} />
      <NoteLinks comment={entry.note.comment} />
      <SaveLine entry={entry} desk={desk} />
      <NoteWays entry={entry} desk={desk} quiet={!selected}>
        {change !== null && (
          <button type="button" onClick={() => desk.confirm(entry.note.id, span)}>
            {words.confirmHere}
          </button>
        )}
      </NoteWays>
    </>
  )
}

interface NoteWaysProps {
  readonly entry: NoteEntry
  readonly desk: NoteDesk
  /** Whether the ways show only under the pointer or the keyboard's focus. */
  readonly quiet: boolean
  /** Ways before the usual ones. */
  readonly children?: React.ReactNode
}

/** What can be done with a saved note; nothing while it is not saved, when its state of saving has the ways. */
export function NoteWays({ entry, desk, quiet, children }: NoteWaysProps) {
  const words = useWords(notesWords)
  if (entry.save.kind !== 'saved') return null
  return (
    <p className={`card-ways${quiet ? ' card-ways-quiet' : ''}`}>
      {children}
      <button type="button" onClick={() => desk.change(entry)}>
        {words.edit}
      </button>
      <button type="button" onClick={() => desk.remove(entry.note.id)}>
        {words.remove}
      </button>
    </p>
  )
}

/** The links in a note, below the button that its words are. */
function NoteLinks({ comment }: { readonly comment: string }) {
  const links = comment.includes('](')
    ? comment.split('\n').flatMap((line) => linksIn(inlineParts(line)))
    : []
  if (links.length === 0) return null
  return (
    <p className="card-ways note-links">
      {links.map((link) => (
        <MarkdownLink key={`${link.href} ${link.text}`} part={link} />
      ))}
    </p>
  )
}

/** A note's words under the mark that it is a person's own. */
export function NoteBody({ entry: { note, stored } }: { readonly entry: NoteEntry }) {
  const words = useWords(notesWords)
  const records = useRecords((state) => state.records)
  const bare = note.comment.trim() === ''
  const tagOf = (id: string) => {
    const tag = records[id]
    return tag?.kind === 'tag' ? tag : undefined
  }
  return (
    <>
      <span className="card-row">
        <span className="card-name">{bare ? words.bareHighlight : words.note}</span>
        <span className="chip chip-inferred">{words.personal}</span>
        <span className="card-aside">{stored && localDay(new Date(stored.updatedAt))}</span>
      </span>
      {!bare && (
        <span className="note-words">
          <MarkdownText text={note.comment} links={false} />
        </span>
      )}
      {note.tags.length > 0 && (
        <span className="note-tags">
          {note.tags.map((id) => (
            <span key={id} className={`line-${tagOf(id)?.pattern ?? 'plain'}`}>
              {tagOf(id)?.name ?? id}
            </span>
          ))}
        </span>
      )}
    </>
  )
}
