import { useEffect, useRef, useState } from 'react'
import { readingWords } from '../../messages/reading.ts'
import { sentenceAround } from '../../model/sentence.ts'
import { useOwnKey } from '../shared/key-label.ts'
import { useWords } from '../shared/services.tsx'
import type { Find } from './use-find.ts'
import './find-bar.css'

interface FindBarProps {
  readonly find: Find
  readonly text: string
  readonly onClose: () => void
}

/** Finding in the document: Enter and Shift + Enter step through the hits, Esc closes and leaves the hit selected. */
export function FindBar({ find, text, onClose }: FindBarProps) {
  const words = useWords(readingWords)
  const field = useRef<HTMLInputElement>(null)
  const [value, setValue] = useState(find.words)
  useEffect(() => {
    field.current?.focus({ preventScroll: true })
    field.current?.select()
  }, [])
  const onKeyDown = (domEvent: React.KeyboardEvent) => {
    if (domEvent.nativeEvent.isComposing) return // Enter and Esc belong to the input method then
    if (domEvent.key === 'Escape') onClose()
    else if (domEvent.key === 'Enter') find.step(domEvent.shiftKey ? -1 : 1)
    else return
    domEvent.preventDefault()
  }
  const none = find.hits === null || find.hits.length === 0
  return (
    <search className="find-bar no-print">
      <input
        ref={field}
        type="text"
        id="find-words"
        aria-label={words.findLabel}
        placeholder={words.findLabel}
        value={value}
        spellCheck={false}
        autoComplete="off"
        onChange={(domEvent) => {
          setValue(domEvent.currentTarget.value)
          // Letters on their way to a character are no words yet.
          const composing = (domEvent.nativeEvent as InputEvent).isComposing
          if (!composing) find.type(domEvent.currentTarget.value)
        }}
        onCompositionEnd={(domEvent) => find.type(domEvent.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <span className="find-count" aria-hidden="true">
        {find.words !== '' && find.hits !== null && words.findCount(find.at + 1, find.hits.length)}
      </span>
      <button type="button" aria-label={words.findBefore} disabled={none} onClick={() => find.step(-1)}>
        ‹
      </button>
      <button type="button" aria-label={words.findNext} disabled={none} onClick={() => find.step(1)}>
        ›
      </button>
      <button type="button" aria-label={words.findClose} onClick={onClose}>
        ×
      </button>
      <output className="visually-hidden">{useSaid(find, text)}</output>
      {find.literal && <p className="find-literal">{words.findLiteral}</p>}
    </search>
  )
}

/** Which hit one is at, and its sentence, for a screen reader. */
function useSaid({ words, hits, at }: Find, text: string): string {
  const { findSaid, findNothing } = useWords(readingWords)
  if (words === '' || hits === null) return ''
  const hit = hits[at]
  if (hit === undefined) return findNothing(words)
  const { start, end } = sentenceAround(text, hit)
  return findSaid(at + 1, hits.length, text.slice(start, end))
}

/** Opens the search for those who do not know its keys. */
export function FindButton({ find: { open, show } }: { readonly find: Find }) {
  const words = useWords(readingWords)
  const key = useOwnKey('find')
  return (
    <button
      type="button"
      className="reader-way find-open"
      aria-expanded={open}
      title={words.findLabel}
      onClick={show}
    >
      {words.find} {key.label !== undefined && <kbd aria-hidden="true">{key.label}</kbd>}
    </button>
  )
}
