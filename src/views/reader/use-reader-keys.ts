import { useEffect, useMemo } from 'react'
import type { WalkPlace } from '../../derive/reader-place.ts'
import type { Span } from '../../model/span.ts'
import { usePresenting } from '../shared/presenting.ts'
import { isTyping } from '../shared/typing.ts'
import type { NoteDesk } from './use-note-desk.ts'
import type { ReaderActions } from './use-reader-actions.ts'

/** What keys do, by `KeyboardEvent.key` in lower case. */
type KeyTable = Readonly<Record<string, (() => void) | undefined>>

interface KeyGrounds {
  readonly actions: ReaderActions
  readonly desk: NoteDesk
  readonly walk: WalkPlace | null
  /** What N and H are about: the selected words, else the sentence in focus; null when there is neither. */
  readonly words: Span | null
  /** Takes the selection away. */
  readonly clear: () => void
}

/** The keys of the reader page: J K marks, [ ] steps of a walk, N note, H highlight, Esc lets go. */
export function useReaderKeys({ actions, desk, walk, words, clear }: KeyGrounds): void {
  const presenting = usePresenting().slide !== null // Esc then leaves the presentation
  useKeys(
    useMemo(() => {
      const on = (make: (span: Span) => void) => (words === null ? undefined : () => (make(words), clear()))
      const last = walk === null ? -1 : walk.walk.steps.length - 1
      return {
        j: () => actions.move(1),
        k: () => actions.move(-1),
        n: on(desk.begin),
        h: on(desk.highlight),
        ']': walk === null || walk.at >= last ? undefined : () => actions.goToStep(walk.at + 1),
        '[': walk === null || walk.at === 0 ? undefined : () => actions.goToStep(walk.at - 1),
        escape: presenting || words === null ? undefined : actions.leave,
      }
    }, [actions, clear, desk, walk, words, presenting]),
  )
}

/** Single keys. They rest while the person types in a field or holds Ctrl, Alt or Meta. */
function useKeys(keys: KeyTable): void {
  useEffect(() => {
    const onKey = (domEvent: KeyboardEvent) => {
      const { ctrlKey, altKey, metaKey, defaultPrevented, target, key } = domEvent
      if (ctrlKey || altKey || metaKey || defaultPrevented || isTyping(target)) return
      const action = keys[key.toLowerCase()]
      if (action === undefined) return
      domEvent.preventDefault()
      action()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [keys])
}
