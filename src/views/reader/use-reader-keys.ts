import { useEffect, useMemo } from 'react'
import type { WalkPlace } from '../../derive/reader-place.ts'
import type { Span } from '../../model/span.ts'
import { usePresenting } from '../shared/presenting.ts'
import { isTyping } from '../shared/typing.ts'
import type { NoteDesk } from './use-note-desk.ts'
import type { ReaderActions } from './use-reader-actions.ts'
import type { Sentences } from './use-sentences.ts'

/** What keys do, by `keyName`. Giving false leaves the key to the browser. */
type KeyTable = Readonly<Record<string, (() => unknown) | undefined>>

interface KeyGrounds {
  readonly actions: ReaderActions
  readonly desk: NoteDesk
  readonly sentences: Sentences
  readonly walk: WalkPlace | null
  /** What N, H, C and L are about: the words selected now, else the sentence in focus; null when there is neither. */
  readonly words: () => Span | null
  readonly onQuote: (span: Span) => void
  readonly onLink: (span: Span) => void
  readonly onKeys: () => void
  /** Takes the selection away. */
  readonly clear: () => void
}

/** The keys of the reader page; `messages/reading.ts` lists them for the person. */
export function useReaderKeys(grounds: KeyGrounds): void {
  const { actions, desk, sentences, walk, words, onQuote, onLink, onKeys, clear } = grounds
  const presenting = usePresenting().slide !== null // Esc then leaves the presentation
  useKeys(
    useMemo(() => {
      const on = (make: (span: Span) => void) => () => {
        const span = words()
        return span === null ? false : make(span)
      }
      const last = walk === null ? -1 : walk.walk.steps.length - 1
      return {
        j: () => actions.move(1),
        k: () => actions.move(-1),
        enter: actions.enter,
        s: () => sentences.step(1),
        'shift+s': () => sentences.step(-1),
        e: () => sentences.stretch(1),
        'shift+e': () => sentences.stretch(-1),
        n: on((span) => (desk.begin(span), clear())),
        h: on((span) => (desk.highlight(span), clear())),
        c: on(onQuote),
        l: on(onLink),
        '?': onKeys,
        ']': walk === null || walk.at >= last ? undefined : () => actions.goToStep(walk.at + 1),
        '[': walk === null || walk.at === 0 ? undefined : () => actions.goToStep(walk.at - 1),
        escape: presenting ? undefined : on(actions.leave),
      }
    }, [actions, clear, desk, sentences, walk, words, onQuote, onLink, onKeys, presenting]),
  )
}

/** `s`, `shift+s`, `?`: shift is named for letters only, as it makes other keys into other characters. */
function keyName({ key, shiftKey }: KeyboardEvent): string {
  const name = key.toLowerCase()
  return shiftKey && /^[a-z]$/.test(name) ? `shift+${name}` : name
}

/** Keys that do something of their own on a button or a link. */
const OF_CONTROLS = new Set(['enter'])
const CONTROLS = 'a, button, summary, [role="dialog"]'

/** Single keys. They rest while the person types in a field or holds Ctrl, Alt or Meta. */
function useKeys(keys: KeyTable): void {
  useEffect(() => {
    const onKey = (domEvent: KeyboardEvent) => {
      const { ctrlKey, altKey, metaKey, defaultPrevented, target } = domEvent
      if (ctrlKey || altKey || metaKey || defaultPrevented || isTyping(target)) return
      const name = keyName(domEvent)
      const action = keys[name]
      if (action === undefined) return
      if (OF_CONTROLS.has(name) && target instanceof Element && target.closest(CONTROLS) !== null) return
      if (action() !== false) domEvent.preventDefault()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [keys])
}
