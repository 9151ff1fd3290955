import { keysOf, ownKey } from '../../model/key-choices.ts'
import type { KeyActionId } from '../../model/key-table.ts'
import { useHydrated, useLanguage, usePreferences } from './services.tsx'

const NAMES: Readonly<Record<string, string>> = {
  arrowleft: '←',
  arrowright: '→',
  arrowup: '↑',
  arrowdown: '↓',
  enter: '↵',
  escape: 'Esc',
  backspace: 'Backspace',
  home: 'Home',
  end: 'End',
  pageup: 'PageUp',
  pagedown: 'PageDown',
  shift: 'Shift',
  '-': '−',
  ' ': '␣',
}

/** A key as it stands on a keyboard: `shift+s` → Shift S, `mod+k` → Ctrl K, or ⌘ K on a Mac. */
export function keyLabel(name: string, mac: boolean): string {
  if (name === '+') return name
  const said = (part: string) => (part === 'mod' ? (mac ? '⌘' : 'Ctrl') : (NAMES[part] ?? part.toUpperCase()))
  return name.split('+').map(said).join(' ')
}

/** Whether the keyboard has ⌘ where others have Ctrl. */
export const hasCommandKey = (): boolean => /Mac|iPhone|iPad/.test(navigator.platform)

/** A hint with the key that does the same; the bare hint where no key does. */
export function useWithKey(): (hint: string, id: KeyActionId) => string {
  const choices = usePreferences((state) => state.keys)
  const hydrated = useHydrated()
  const chinese = useLanguage() === 'zh'
  return (hint, id) => {
    const [key] = keysOf(choices, id)
    if (key === undefined) return hint
    const label = keyLabel(key, hydrated && hasCommandKey())
    return chinese ? `${hint}（${label}）` : `${hint} (${label})`
  }
}

/** The changeable key of an action as a button shows it and as `aria-keyshortcuts`; undefined where there is none. */
export function useOwnKey(id: KeyActionId): {
  readonly label: string | undefined
  readonly aria: string | undefined
} {
  const key = usePreferences((state) => ownKey(state.keys, id))
  if (key === null) return { label: undefined, aria: undefined }
  return { label: keyLabel(key, false), aria: key.replace('shift+', 'Shift+') }
}
