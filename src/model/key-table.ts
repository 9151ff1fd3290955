/**
 * Where keys work: everywhere outside fields; while a picture, or the stage of the timeline, has the focus; while the register of
 * 目标, 原文 or 批注 is open; in the field of a note; while slides are shown.
 */
export const KEY_SCOPES = [
  'everywhere',
  'pictures',
  'timeline',
  'register',
  'reader',
  'notes',
  'fields',
  'slides',
] as const
export type KeyScope = (typeof KEY_SCOPES)[number]

/** The keys of one action, by `keyName`. */
export interface KeyEntry {
  readonly scope: KeyScope
  /** The key a person may change; null = it has none but the fixed ones. */
  readonly own: string | null
  /** Keys that always do it: those with a modifier, and those that everybody expects, such as Esc and the arrows. */
  readonly fixed: readonly string[]
}

/** An action whose one key may be changed, beside keys that may not. */
const own = (scope: KeyScope, key: string, ...fixed: readonly string[]): KeyEntry => ({
  scope,
  own: key,
  fixed,
})
/** An action with fixed keys only. */
const fixed = (scope: KeyScope, ...keys: readonly string[]): KeyEntry => ({ scope, own: null, fixed: keys })

/** Every key of the app. The handlers ask this table, and the list under ? shows it, so that neither can differ. */
export const KEY_TABLE = {
  palette: fixed('everywhere', 'mod+k'),
  keys: own('everywhere', '?'),
  filter: own('everywhere', 'f'),
  present: own('everywhere', 'p'),
  note: own('everywhere', 'n'),
  'mark-next': fixed('pictures', 'arrowright', 'arrowdown'),
  'mark-before': fixed('pictures', 'arrowleft', 'arrowup'),
  'mark-ends': fixed('pictures', 'home', 'end'),
  'mark-open': fixed('pictures', 'enter', ' '),
  'mark-leave': fixed('pictures', 'escape'),
  closer: own('timeline', '+', '='),
  wider: own('timeline', '-', '_'),
  earlier: fixed('timeline', 'shift+arrowleft'),
  later: fixed('timeline', 'shift+arrowright'),
  whole: own('timeline', '0'),
  'to-as-of': own('timeline', 't'),
  'own-date': own('timeline', 'a'),
  'find-target': own('register', '/'),
  'row-next': fixed('register', 'arrowdown'),
  'row-before': fixed('register', 'arrowup'),
  'row-first': fixed('register', 'home'),
  'row-last': fixed('register', 'end'),
  'next-mark': own('reader', 'j'),
  'mark-before-it': own('reader', 'k'),
  overlap: fixed('reader', 'enter'),
  'next-sentence': own('reader', 's'),
  'sentence-before': own('reader', 'shift+s'),
  stretch: own('reader', 'e'),
  shrink: own('reader', 'shift+e'),
  highlight: own('reader', 'h'),
  quote: own('reader', 'c'),
  link: own('reader', 'l'),
  find: own('reader', '/', 'mod+f'),
  'next-step': own('reader', ']'),
  'step-before': own('reader', '['),
  'let-go': fixed('reader', 'escape'),
  undo: fixed('notes', 'mod+z'),
  redo: fixed('notes', 'mod+shift+z', 'mod+y'),
  'save-note': fixed('fields', 'mod+enter'),
  'leave-note': fixed('fields', 'escape'),
  'slide-next': fixed('slides', 'arrowright', 'arrowdown', 'pagedown', ' '),
  'slide-before': fixed('slides', 'arrowleft', 'arrowup', 'pageup'),
  'slide-first': fixed('slides', 'home'),
  'slide-last': fixed('slides', 'end'),
  'slide-back': fixed('slides', 'backspace'),
  'slide-leave': fixed('slides', 'escape'),
} as const satisfies Readonly<Record<string, KeyEntry>>

export type KeyActionId = keyof typeof KEY_TABLE

/** All actions in the order of the table. */
export const KEY_ACTIONS = Object.keys(KEY_TABLE) as readonly KeyActionId[]

/** The keys of an action as the table has them. */
export const entryOf = (id: KeyActionId): KeyEntry => KEY_TABLE[id]
