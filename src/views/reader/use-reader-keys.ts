import { useEffect } from 'react'
import { isTyping } from '../shared/typing.ts'

/** What the keys of the reader page do, by `KeyboardEvent.key` in lower case. */
export type KeyTable = Readonly<Record<string, (() => void) | undefined>>

/** Single keys of the page. They rest while the person types in a field or holds Ctrl, Alt or Meta. */
export function useReaderKeys(keys: KeyTable): void {
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
