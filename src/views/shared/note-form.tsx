import { useEffect, useRef, useState } from 'react'
import { notesWords } from '../../messages/notes.ts'
import { holdsAnything, type Written } from '../../state/kept-drafts.ts'
import { MarkdownText } from './markdown-text.tsx'
import { NoteTags } from './note-tags.tsx'
import { useWords } from './services.tsx'
import { useKeyAction } from './use-keys.ts'
import { TargetLink } from './target-link.tsx'
import './note-form.css'

interface NoteFormProps {
  /** What the field is called: a new note, or a change of one. */
  readonly title: string
  readonly written: Written
  readonly onWrite: (written: Written) => void
  readonly onSave: () => void
  /** Esc, and the button beside the saving one. */
  readonly onLeave: () => void
  /** What the note is about. */
  readonly children: React.ReactNode
  /** What is to be answered before going on; it has the focus when it comes. */
  readonly asks?: React.ReactNode
}

/** The form every note is written in, whatever it is about: words, tags, links to targets, and how it will look. */
export function NoteForm({ title, written, onWrite, onSave, onLeave, children, asks }: NoteFormProps) {
  const words = useWords(notesWords)
  const actionFor = useKeyAction('fields')
  const onKeyDown = (domEvent: React.KeyboardEvent) => {
    if (domEvent.nativeEvent.isComposing) return // Enter and Esc belong to the input method then
    const action = actionFor(domEvent)
    if (action === 'leave-note') onLeave()
    else if (action === 'save-note') onSave()
    else return
    domEvent.preventDefault()
  }
  return (
    // The keys are those of its fields; the form only hears them all in one place.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form
      className="composer"
      aria-label={title}
      onKeyDown={onKeyDown}
      onSubmit={(domEvent) => {
        domEvent.preventDefault()
        onSave()
      }}
    >
      {children}
      <WordsField title={title} written={written} onWrite={onWrite} />
      <NoteTags written={written} onWrite={onWrite} />
      {asks}
      <p className="composer-ways">
        <button type="submit" className="composer-save">
          {holdsAnything(written) ? words.save : words.saveMark} <kbd>{words.saveKeys}</kbd>
        </button>
        <button type="button" onClick={onLeave}>
          {holdsAnything(written) ? words.putAside : words.cancel} <kbd>{words.cancelKeys}</kbd>
        </button>
      </p>
    </form>
  )
}

type FieldProps = Pick<NoteFormProps, 'title' | 'written' | 'onWrite'>

/** The words, what can be put into them, and how they will look. */
function WordsField({ title, written, onWrite }: FieldProps) {
  const words = useWords(notesWords)
  const field = useRef<HTMLTextAreaElement>(null)
  const [preview, setPreview] = useState(false)
  useEffect(() => {
    const { current } = field
    current?.setSelectionRange(current.value.length, current.value.length)
    current?.focus({ preventScroll: true })
  }, [])
  const insert = (link: string) => {
    const { comment } = written
    const at = field.current?.selectionEnd ?? comment.length
    onWrite({ ...written, comment: `${comment.slice(0, at)}${link}${comment.slice(at)}` })
    field.current?.focus()
  }
  return (
    <>
      <textarea
        ref={field}
        rows={4}
        aria-label={title}
        placeholder={words.writeHere}
        title={words.markdownHint}
        value={written.comment}
        onChange={(domEvent) => onWrite({ ...written, comment: domEvent.currentTarget.value })}
      />
      <div className="composer-tools">
        <TargetLink onLink={insert} />
        <button
          type="button"
          aria-pressed={preview}
          disabled={written.comment.trim() === ''}
          title={words.markdownHint}
          onClick={() => setPreview(!preview)}
        >
          {words.preview}
        </button>
      </div>
      {preview && written.comment.trim() !== '' && (
        <section className="composer-preview" aria-label={words.preview}>
          <MarkdownText text={written.comment} />
        </section>
      )}
    </>
  )
}
