import { useEffect, useRef } from 'react'
import { displayText } from '../../derive/display-text.ts'
import { sectionPath } from '../../derive/section-path.ts'
import { notesWords } from '../../messages/notes.ts'
import { cutLine } from '../../model/cut-line.ts'
import type { CompiledDocument } from '../../model/dataset.ts'
import type { Draft } from '../../state/notes-state.ts'
import { MarkdownText } from '../shared/markdown-text.tsx'
import { NoteForm } from '../shared/note-form.tsx'
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
      <div className="draft-words">
        <MarkdownText text={draft.comment} />
      </div>
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
  const title = draft.noteId === null ? words.newNote : words.changeNote
  return (
    <NoteForm
      title={title}
      written={draft}
      onWrite={desk.write}
      onSave={desk.save}
      onLeave={desk.leave}
      asks={desk.asked && <OtherWords key={placeKey(desk.asked)} asked={desk.asked} desk={desk} />}
    >
      <Citation doc={doc} draft={draft} title={title} />
    </NoteForm>
  )
}

const placeKey = ({ selector: { start, end } }: Draft) => `${start}-${end}`

/** Asks what becomes of the words of this draft, as the person wants to write on others. */
function OtherWords({ asked, desk }: { readonly asked: Draft; readonly desk: NoteDesk }) {
  const words = useWords(notesWords).otherWords
  const first = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    first.current?.focus({ preventScroll: true })
    first.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  return (
    <div className="composer-asks" role="alert">
      <p>{words.say(cutLine({ line: asked.selector.quote.exact, marks: [] }).line)}</p>
      <p className="card-ways">
        <button ref={first} type="button" onClick={() => desk.answer('save')}>
          {words.save}
        </button>
        <button type="button" onClick={() => desk.answer('drop')}>
          {words.drop}
        </button>
        <button type="button" onClick={() => desk.answer('stay')}>
          {words.stay}
        </button>
      </p>
    </div>
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
      <p className="composer-quote serif">{words.onWords(displayText(selector.quote.exact))}</p>
    </>
  )
}
