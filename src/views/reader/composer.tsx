import { useEffect, useRef } from 'react'
import { sectionPath } from '../../derive/section-path.ts'
import { notesWords } from '../../messages/notes.ts'
import type { CompiledDocument } from '../../model/dataset.ts'
import type { Draft } from '../../state/notes-state.ts'
import { useKeyAction } from '../shared/use-keys.ts'
import { useWords } from '../shared/services.tsx'
import type { NoteDesk } from './use-note-desk.ts'
import './note.css'

interface ComposerProps {
  readonly doc: CompiledDocument
  readonly draft: Draft
  readonly desk: NoteDesk
}

/** The card a note is written in, or a few lines of it while it is put aside. */
export function Composer({ doc, draft, desk }: ComposerProps) {
  const words = useWords(notesWords)
  if (desk.writing) return <OpenComposer doc={doc} draft={draft} desk={desk} />
  return (
    <div className="draft">
      <p className="card-kind">{words.draft}</p>
      <p className="draft-words">{draft.comment}</p>
      <p className="card-ways">
        <button type="button" onClick={desk.unfold}>
          {words.continueDraft}
        </button>
        <button type="button" onClick={desk.drop}>
          {words.discard}
        </button>
      </p>
    </div>
  )
}

function OpenComposer({ doc, draft, desk }: ComposerProps) {
  const words = useWords(notesWords)
  const field = useRef<HTMLTextAreaElement>(null)
  const actionFor = useKeyAction('fields')
  useEffect(() => {
    const { current } = field
    current?.setSelectionRange(current.value.length, current.value.length)
    current?.focus({ preventScroll: true })
  }, [])
  const onKeyDown = (domEvent: React.KeyboardEvent) => {
    if (domEvent.nativeEvent.isComposing) return // Enter and Esc belong to the input method then
    const action = actionFor(domEvent)
    if (action === 'leave-note') desk.leave()
    else if (action === 'save-note') desk.save()
    else return
    domEvent.preventDefault()
  }
  const title = draft.noteId === null ? words.newNote : words.changeNote
  return (
    <form
      className="composer"
      onSubmit={(domEvent) => {
        domEvent.preventDefault()
        desk.save()
      }}
    >
      <Citation doc={doc} draft={draft} title={title} />
      <textarea
        ref={field}
        rows={4}
        aria-label={title}
        placeholder={words.writeHere}
        value={draft.comment}
        onChange={(domEvent) => desk.type(domEvent.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <p className="composer-ways">
        <button type="submit" className="composer-save">
          {words.save} <kbd>{words.saveKeys}</kbd>
        </button>
        <button type="button" onClick={desk.leave}>
          {words.cancel} <kbd>{words.cancelKeys}</kbd>
        </button>
      </p>
    </form>
  )
}

/** Which words a note is about: section path and quote. */
function Citation({
  doc,
  draft: { selector },
  title,
}: {
  readonly doc: CompiledDocument
  readonly draft: Draft
  readonly title: string
}) {
  const words = useWords(notesWords)
  const path = sectionPath(doc.sections, selector.sectionId)
  return (
    <>
      <p className="card-row">
        <b>{title}</b>
        {path !== null && <span className="card-kind composer-path">{path}</span>}
      </p>
      <p className="composer-quote serif">{words.onWords(selector.quote.exact)}</p>
    </>
  )
}
