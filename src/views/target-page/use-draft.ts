import { useState } from 'react'

/** What was typed into forms that were left without saving, by form; for as long as the window lives. */
const LEFT = new Map<string, unknown>()

/** What is being typed into a form. */
export interface Draft<T> {
  readonly typed: T
  readonly type: (typed: T) => void
  /** Whether the form opened with what had been typed before it was left. */
  readonly kept: boolean
  /** Forgets it: it is stored, or thrown away by the person. */
  readonly drop: () => void
}

/**
 * The fields of a form that are still there when it is opened again: Esc, Back and a click on a link leave a form without asking. `key`
 * names the form and the version of what it changes.
 */
export function useDraft<T>(key: string, empty: T): Draft<T> {
  const [kept] = useState(LEFT.has(key))
  const [typed, setTyped] = useState<T>(() => (LEFT.has(key) ? (LEFT.get(key) as T) : empty))
  return {
    typed,
    type: (next) => {
      setTyped(next)
      LEFT.set(key, next)
    },
    kept,
    drop: () => void LEFT.delete(key),
  }
}
