import { entryOf, KEY_ACTIONS, type KeyActionId, type KeyScope } from './key-table.ts'

/** What a person made of the keys. */
export interface KeyChoices {
  /** Keys in place of the table's; null = none. */
  readonly own: Readonly<Partial<Record<KeyActionId, string | null>>>
  /**
   * Whether keys of a single character work. Off for people who dictate or whose hands slip (WCAG 2.1.4); what needs the
   * focus to be on it, as the timeline's, goes on working.
   */
  readonly single: boolean
}

/** The keys as the table has them. */
export const USUAL_KEYS: KeyChoices = { own: {}, single: true }

/** The part of a key press that names it. */
export interface KeyPress {
  readonly key: string
  readonly shiftKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
}

/**
 * A key press by name: `s`, `shift+s`, `?`, `mod+k` (Ctrl or ⌘), `shift+arrowleft`. Shift is not named where it makes another
 * character. Null for a modifier alone, and with Alt, which types characters on many keyboards.
 */
export function keyName({ key, shiftKey, ctrlKey, metaKey, altKey }: KeyPress): string | null {
  if (altKey || /^(Shift|Control|Meta|Alt|AltGraph|CapsLock|Process|Dead|Unidentified)$/.test(key))
    return null
  const name = key.toLowerCase()
  const shifted = shiftKey && (/^[a-z]$/.test(name) || name.length > 1)
  return `${ctrlKey || metaKey ? 'mod+' : ''}${shifted ? 'shift+' : ''}${name}`
}

/** The key of an action that a person may change; null = none, or none while single keys are off. */
export function ownKey({ own, single }: KeyChoices, id: KeyActionId): string | null {
  const entry = entryOf(id)
  if (entry.own === null || (!single && entry.scope !== 'timeline')) return null
  return own[id] === undefined ? entry.own : own[id]
}

/** Every key that does an action now, the changeable one first. */
export function keysOf(choices: KeyChoices, id: KeyActionId): readonly string[] {
  const key = ownKey(choices, id)
  return [...(key === null ? [] : [key]), ...entryOf(id).fixed.filter((each) => each !== key)]
}

/** What a key does in a scope; null for nothing. */
export function actionOf(choices: KeyChoices, scope: KeyScope, name: string | null): KeyActionId | null {
  if (name === null) return null
  return KEY_ACTIONS.find((id) => entryOf(id).scope === scope && keysOf(choices, id).includes(name)) ?? null
}

/** Why a key cannot be given to an action: another one has it, or it is none that may be given. */
export type KeyRefusal =
  { readonly kind: 'taken'; readonly by: KeyActionId } | { readonly kind: 'not-single' }

/**
 * Why an action cannot have a key; null = it can. Given are single characters, letters also with Shift: 「shift+n」; not 「enter」
 * or 「mod+j」, which mean something everywhere. Two actions that work in one place cannot share a key.
 */
export function keyRefusal(choices: KeyChoices, id: KeyActionId, name: string): KeyRefusal | null {
  if (!isSingle(name)) return { kind: 'not-single' }
  const { scope } = entryOf(id)
  const all: KeyChoices = { ...choices, single: true }
  const by = KEY_ACTIONS.find(
    (other) => other !== id && meets(entryOf(other).scope, scope) && keysOf(all, other).includes(name),
  )
  return by === undefined ? null : { kind: 'taken', by }
}

const isSingle = (name: string) =>
  /^(shift\+)?[a-z]$/.test(name) || (/^[^\s]$/u.test(name) && name.length === 1)

const meets = (a: KeyScope, b: KeyScope) => a === b || a === 'everywhere' || b === 'everywhere'

/** Choices as they are kept; what is kept of them and does not hold any more is passed over. */
export function readKeyChoices(kept: string | null, single: string | null): KeyChoices {
  const own: Partial<Record<KeyActionId, string | null>> = {}
  const choices: KeyChoices = { own, single: single !== 'off' }
  for (const [id, name] of Object.entries(parsed(kept))) {
    const action = KEY_ACTIONS.find((each) => each === id)
    if (action === undefined || entryOf(action).own === null) continue
    if (name !== null && (typeof name !== 'string' || keyRefusal(choices, action, name) !== null)) continue
    own[action] = name
  }
  return choices
}

function parsed(kept: string | null): object {
  try {
    const value: unknown = JSON.parse(kept ?? '{}')
    return typeof value === 'object' && value !== null ? value : {}
  } catch {
    return {} // written by hand, or cut off: the usual keys hold
  }
}
