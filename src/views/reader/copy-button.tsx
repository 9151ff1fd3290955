import { useLayoutEffect, useRef, useState } from 'react'
import { notesWords } from '../../messages/notes.ts'
import { useWords } from '../shared/services.tsx'

/**
 * Copies words. Where the browser gives the page no clipboard (plain http, no permission) the words are put into a
 * field and selected, and the person is told which keys copy them.
 */
export function CopyButton({ text }: { readonly text: string }) {
  const words = useWords(notesWords)
  const [done, setDone] = useState<'copied' | 'by-hand' | null>(null)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setDone('copied')
    } catch {
      setDone('by-hand') // refused, or not there at all
    }
  }
  return (
    <>
      <button type="button" onClick={() => void copy()}>
        {done === 'copied' ? words.copied : words.copy}
      </button>
      {done === 'by-hand' && <CopyField text={text} />}
    </>
  )
}

/** The words in a field, all of them selected. */
export function CopyField({ text }: { readonly text: string }) {
  const words = useWords(notesWords)
  const field = useRef<HTMLTextAreaElement>(null)
  useLayoutEffect(() => {
    field.current?.focus({ preventScroll: true })
    field.current?.select()
  }, [])
  return (
    <div className="copy-field">
      <output>{words.copyByHand}</output>
      <textarea ref={field} rows={3} readOnly aria-label={words.copyByHand} value={text} />
    </div>
  )
}
