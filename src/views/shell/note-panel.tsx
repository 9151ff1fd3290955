import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { aboutWords } from '../../messages/about.ts'
import { notesWords } from '../../messages/notes.ts'
import type { About } from '../../state/about-address.ts'
import { aboutKey, type PlacedTarget } from '../../state/notes-about.ts'
import type { FactsNow } from '../../state/record-lists.ts'
import { displayText } from '../../derive/display-text.ts'
import { useAboutLine } from '../shared/about-line.ts'
import { NoteForm } from '../shared/note-form.tsx'
import { useAboutNotes, useRecords, useServices, useWords } from '../shared/services.tsx'
import { useLinks } from '../shared/use-links.ts'
import { PanelNotes } from './panel-notes.tsx'
import { usePanelNotes } from './use-panel-notes.ts'
import { usePanelTarget } from './use-panel-target.ts'
import './note-panel.css'

interface PanelProps {
  readonly about: About
  readonly onClose: () => void
}

/**
 * The notes on a fact, a target, a coverage cell or the page, and the form to write one: a sheet at the side, so that
 * what it is about stays in sight. Esc closes it, and the focus goes back where it was.
 */
export function NotePanel({ about, onClose }: PanelProps) {
  const words = useWords(aboutWords)
  const { about: store } = useServices()
  const { target, facts } = usePanelTarget(about)
  const nameOf = useAboutLine()
  const name = target === null || target === 'loading' ? words.kinds[about.type] : displayText(nameOf(target))
  useEffect(() => void store.getState().load(), [store])
  const { sheet, close } = useSheet()
  return (
    // A press on the page beside the sheet closes it; keys have Esc and the button.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={sheet}
      className="note-panel no-print"
      aria-label={words.panel(name)}
      onClose={(domEvent) => !domEvent.currentTarget.open && onClose()}
      onClick={(domEvent) => domEvent.target === domEvent.currentTarget && close()}
    >
      <header className="note-panel-head">
        <h2>
          {words.door} <span className="chip">{words.kinds[about.type]}</span>
        </h2>
        <button type="button" className="note-panel-close" aria-label={words.close} onClick={close}>
          ×
        </button>
      </header>
      {target === null && <p role="alert">{words.gone}</p>}
      {target !== null && target !== 'loading' && (
        <Notes key={aboutKey(target)} target={target} facts={facts} name={name} onClose={close} />
      )}
    </dialog>
  )
}

/** A modal sheet. It is closed before it goes, so that the browser gives the focus back. */
function useSheet() {
  const sheet = useRef<HTMLDialogElement>(null)
  const close = useCallback(() => sheet.current?.close(), [])
  useLayoutEffect(() => {
    const { current } = sheet
    current?.showModal()
    return () => current?.close()
  }, [])
  return { sheet, close }
}

interface NotesProps {
  readonly target: PlacedTarget
  readonly facts: FactsNow | null
  readonly name: string
  readonly onClose: () => void
}

function Notes({ target, facts, name, onClose }: NotesProps) {
  const words = useWords(aboutWords)
  const notes = useWords(notesWords)
  const condition = useRecords((state) => state.condition)
  const to = useLinks()
  const desk = usePanelNotes(target, facts)
  const draft = useAboutNotes(({ drafts }) => drafts[desk.key] ?? null)
  const [writing, setWriting] = useState(false)
  // The form stands open where nothing is there to be read first, and over words that were left.
  const open = draft !== null || writing || (desk.notes.length === 0 && condition.kind !== 'loading')
  const way = useFocusWhenClosed(open)
  const title = draft !== null && draft.noteId !== null ? notes.changeNote : notes.newNote
  const written = draft ?? { target, noteId: null, comment: '', tags: [] }
  return (
    <>
      <p
        className={
          target.type === 'cell' || target.type === 'view' ? 'note-panel-what' : 'note-panel-what serif'
        }
      >
        {name}
      </p>
      {condition.kind === 'refused' && (
        <p role="alert" className="save-failed">
          {notes.cannotRead(notes.reasons[condition.reason])}
        </p>
      )}
      <PanelNotes desk={desk} editing={draft?.noteId ?? null} onEdit={() => setWriting(true)} />
      {open ? (
        <NoteForm
          title={title}
          written={written}
          onWrite={(changed) => desk.write({ ...written, ...changed })}
          onSave={() => {
            desk.save(written)
            setWriting(false)
          }}
          onLeave={onClose}
        >
          <p className="card-row">
            <b>{title}</b>
            {draft !== null && (
              <button type="button" className="note-panel-drop" onClick={desk.drop}>
                {notes.discard}
              </button>
            )}
          </p>
        </NoteForm>
      ) : (
        <p>
          <button ref={way} type="button" className="note-panel-write" onClick={() => setWriting(true)}>
            {words.write}
          </button>
        </p>
      )}
      <p className="note-panel-all">
        <a href={to({ page: 'notes' })}>{words.all} →</a>
      </p>
    </>
  )
}

/** Once the form has gone with the focus, the focus is on the button that opens it again. */
function useFocusWhenClosed(open: boolean) {
  const way = useRef<HTMLButtonElement>(null)
  const was = useRef(open)
  useEffect(() => {
    if (was.current && !open) way.current?.focus()
    was.current = open
  }, [open])
  return way
}
