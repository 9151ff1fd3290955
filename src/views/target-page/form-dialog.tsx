import { useEffect, useId, useRef, type ReactNode } from 'react'
import { progressWords } from '../../messages/progress.ts'
import { useWords } from '../shared/services.tsx'
import { standAt, type HomeKind } from './stand-at.ts'
import type { Draft } from './use-draft.ts'
import './form-dialog.css'

interface DialogProps {
  readonly title: string
  /** What the saving button says; null = there is nothing to save yet. */
  readonly save: string | null
  /** What is wrong, in a sentence; null = nothing. */
  readonly problem: string | null
  /** Stores what was typed; whether it is stored, and then the form closes. Null = something has to be put right first. */
  readonly onSave: () => Promise<boolean> | null
  readonly onClose: () => void
  /** Puts what the form is of into the trash. */
  readonly onTrash?: (() => Promise<boolean>) | undefined
  readonly wide?: boolean
  /** What it is about: where the focus goes when the form was opened from what is gone by then. */
  readonly home: HomeKind
  /** Told when the storage refused. */
  readonly onRefused: () => void
  /** What is typed, if it is to be there again when the form is left without saving. */
  readonly draft: Pick<Draft<unknown>, 'kept' | 'drop'>
  readonly children: ReactNode
}

/**
 * The frame of every form of the page. Esc closes it, and what was typed is there again; 取消 throws it away. The focus goes back where it
 * was, or to the section of what is gone; words stay where storing was refused.
 */
export function FormDialog(props: DialogProps) {
  const { title, save, problem, onSave, onClose, onTrash, onRefused, draft, wide = false, home } = props
  const words = useWords(progressWords)
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    dialog.current?.showModal()
    return () => standAt(home)
  }, [home])
  const ended = useRef(false)
  const end = () => {
    if (ended.current) return
    ended.current = true
    dialog.current?.close()
    // At once: the browser tells of it later, when another form may stand open already.
    onClose()
  }
  const finish = async (storing: Promise<boolean> | null) => {
    if (storing === null) return
    if (await storing) {
      draft.drop()
      end()
    } else onRefused()
  }
  return (
    <dialog
      ref={dialog}
      className={wide ? 'target-dialog target-dialog-wide' : 'target-dialog'}
      aria-labelledby={id}
      onClose={(domEvent) => domEvent.target === domEvent.currentTarget && end()}
    >
      <form
        noValidate
        onSubmit={(domEvent) => {
          domEvent.preventDefault()
          void finish(onSave())
        }}
      >
        <h2 id={id}>{title}</h2>
        {draft.kept && <p className="muted">{words.kept}</p>}
        {props.children}
        <p className="target-problem" role="alert">
          {problem}
        </p>
        <p className="target-dialog-ways">
          {save !== null && (
            <button type="submit" className="target-save">
              {save}
            </button>
          )}
          <button
            type="button"
            onClick={() => {
              draft.drop()
              end()
            }}
          >
            {words.cancel}
          </button>
          {onTrash !== undefined && (
            <button type="button" className="target-trash" onClick={() => void finish(onTrash())}>
              {words.remove}
            </button>
          )}
        </p>
      </form>
    </dialog>
  )
}

interface FieldProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly hint?: string
  readonly invalid?: boolean
  /** Lines of a field of several; else it is one line. */
  readonly rows?: number
}

/** A field with its name and hint. */
export function Field({ label, value, onChange, hint, invalid = false, rows }: FieldProps) {
  const id = useId()
  const described = hint === undefined ? {} : { 'aria-describedby': `${id}-hint` }
  const common = { id, value, 'aria-invalid': invalid, ...described }
  return (
    <>
      <label htmlFor={id}>{label}</label>
      {rows === undefined ? (
        <input
          type="text"
          autoComplete="off"
          {...common}
          onChange={(domEvent) => onChange(domEvent.currentTarget.value)}
        />
      ) : (
        <textarea rows={rows} {...common} onChange={(domEvent) => onChange(domEvent.currentTarget.value)} />
      )}
      {hint !== undefined && (
        <p id={`${id}-hint`} className="muted">
          {hint}
        </p>
      )}
    </>
  )
}
