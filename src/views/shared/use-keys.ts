import { useEffect, useLayoutEffect, useRef } from 'react'
import { actionOf, keyName } from '../../model/key-choices.ts'
import type { KeyActionId, KeyScope } from '../../model/key-table.ts'
import { usePreferences } from './services.tsx'
import { isTyping } from './typing.ts'

/** What actions do. Giving false leaves the key to the browser; undefined does nothing. */
export type KeyDeeds = Readonly<Partial<Record<KeyActionId, (() => unknown) | undefined>>>

/** Keys that do something of their own on a button or a link. */
const OF_CONTROLS = new Set(['enter', ' '])
const CONTROLS = 'a, button, summary, [role="dialog"], [role="application"]'

/**
 * Does what the keys of a scope are for, wherever the focus is. They rest while the person types, those with Ctrl or ⌘ do not;
 * none works where another part has taken the key, or under a modal dialog. `first` = before all parts that are not.
 */
export function useKeys(scope: KeyScope, deeds: KeyDeeds, order: 'first' | 'usual' = 'usual'): void {
  const choices = usePreferences((state) => state.keys)
  const latest = useRef({ choices, deeds })
  useLayoutEffect(() => {
    latest.current = { choices, deeds }
  })
  useEffect(() => {
    const onKey = (domEvent: KeyboardEvent) => {
      const { target, ctrlKey, metaKey, defaultPrevented, isComposing } = domEvent
      if (defaultPrevented || isComposing || (isTyping(target) && !ctrlKey && !metaKey)) return
      if (document.querySelector('dialog:modal') !== null) return
      const name = keyName(domEvent)
      const action = actionOf(latest.current.choices, scope, name)
      const deed = action === null ? undefined : latest.current.deeds[action]
      if (deed === undefined) return
      if (OF_CONTROLS.has(name!) && target instanceof Element && target.closest(CONTROLS) !== null) return
      if (deed() !== false) domEvent.preventDefault()
    }
    window.addEventListener('keydown', onKey, order === 'first')
    return () => window.removeEventListener('keydown', onKey, order === 'first')
  }, [scope, order])
}

/** The action a key press means in a scope whose part has the focus; null for none. */
export function useKeyAction(scope: KeyScope): (domEvent: React.KeyboardEvent) => KeyActionId | null {
  const choices = usePreferences((state) => state.keys)
  return (domEvent) => actionOf(choices, scope, keyName(domEvent))
}
