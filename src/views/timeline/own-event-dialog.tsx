import { useEffect, useId, useRef, useState } from 'react'
import { ownEventWords } from '../../messages/own-events.ts'
import { readOwnDate } from '../../model/own-date.ts'
import type { RecordOf } from '../../model/records/record.ts'
import { useWords } from '../shared/services.tsx'
import type { OwnEvents } from './use-own-events.ts'
import './own-event-dialog.css'

/** What is wrong with what was typed, or with storing it. */
type Problem = 'badDate' | 'badLabel' | 'notSaved' | null

interface DialogProps {
  /** The date to be changed; null for a new one. */
  readonly seen: RecordOf<'own-event'> | null
  readonly own: OwnEvents
  /** Told what was done, in a sentence, or null when nothing was. */
  readonly onClose: (done: string | null) => void
}

/** The form of one's own date. It closes once the date is stored, and keeps the words where that is refused. */
export function OwnEventDialog({ seen, own, onClose }: DialogProps) {
  const words = useWords(ownEventWords)
  const dialog = useRef<HTMLDialogElement>(null)
  const done = useRef<string | null>(null)
  const [typed, setTyped] = useState({
    date: seen?.date.replace('/', ' – ') ?? '',
    label: seen?.label ?? '',
    note: seen?.note ?? '',
  })
  const [problem, setProblem] = useState<Problem>(null)
  useEffect(() => dialog.current?.showModal(), [])
  const finish = async (stored: Promise<boolean>, said: string) => {
    if (!(await stored)) return setProblem('notSaved')
    done.current = said
    return dialog.current?.close()
  }
  const save = () => {
    const date = readOwnDate(typed.date)
    const label = typed.label.trim()
    if (date === null) return setProblem('badDate')
    if (label === '' || label.length > 200) return setProblem('badLabel')
    return void finish(own.save(seen, { date, label, note: typed.note.trim() }), words.saved(label))
  }
  const change = (part: keyof typeof typed) => (domEvent: { currentTarget: { value: string } }) => {
    setTyped({ ...typed, [part]: domEvent.currentTarget.value })
    setProblem(null)
  }
  const id = useId()
  return (
    <dialog
      ref={dialog}
      className="own-event-dialog"
      aria-labelledby={`${id}-title`}
      onClose={() => onClose(done.current)}
    >
      <form
        noValidate
        onSubmit={(domEvent) => {
          domEvent.preventDefault()
          save()
        }}
      >
        <h2 id={`${id}-title`}>{seen === null ? words.newTitle : words.editTitle}</h2>
        <label htmlFor={`${id}-date`}>{words.date}</label>
        <input
          id={`${id}-date`}
          type="text"
          autoComplete="off"
          aria-describedby={`${id}-hint`}
          aria-invalid={problem === 'badDate'}
          value={typed.date}
          onChange={change('date')}
        />
        <p id={`${id}-hint`} className="muted">
          {words.dateHint}
        </p>
        <label htmlFor={`${id}-label`}>{words.label}</label>
        <input
          id={`${id}-label`}
          type="text"
          autoComplete="off"
          aria-invalid={problem === 'badLabel'}
          value={typed.label}
          onChange={change('label')}
        />
        <label htmlFor={`${id}-note`}>{words.note}</label>
        <textarea id={`${id}-note`} rows={3} value={typed.note} onChange={change('note')} />
        <p className="own-event-problem" role="alert">
          {problem !== null && words[problem]}
        </p>
        <p className="own-event-ways">
          <button type="submit" className="own-event-save">
            {words.save}
          </button>
          <button type="button" onClick={() => dialog.current?.close()}>
            {words.cancel}
          </button>
          {seen !== null && (
            <button
              type="button"
              className="own-event-trash"
              onClick={() => void finish(own.trash(seen), words.trashed(seen.label))}
            >
              {words.trash}
            </button>
          )}
        </p>
      </form>
    </dialog>
  )
}
