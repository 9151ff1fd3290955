import { createStore, type StoreApi } from 'zustand/vanilla'
import { keyRefusal, readKeyChoices, type KeyChoices } from '../model/key-choices.ts'
import type { KeyActionId } from '../model/key-table.ts'

export type Language = 'zh' | 'en'
/** `system` follows the device. */
export type ThemeChoice = 'system' | 'light' | 'dark'
/** How large 原文 is set: 小中大. */
export type TextSize = 'small' | 'medium' | 'large'

export interface Preferences {
  readonly language: Language
  readonly theme: ThemeChoice
  readonly textSize: TextSize
  readonly keys: KeyChoices
  /** The body the person works for, by `NamedBody.key`; null when none is pinned. */
  readonly unit: string | null
}

export interface PreferencesState extends Preferences {
  readonly speak: (language: Language) => void
  readonly paint: (theme: ThemeChoice) => void
  readonly setText: (textSize: TextSize) => void
  /** Gives an action another key, null for none. Only what `keyRefusal` does not refuse. */
  readonly giveKey: (id: KeyActionId, name: string | null) => void
  /** An action's usual key again; null = those of all. */
  readonly resetKey: (id: KeyActionId | null) => void
  readonly useSingleKeys: (single: boolean) => void
  readonly pinUnit: (unit: string | null) => void
}

export type PreferencesStore = StoreApi<PreferencesState>

/** Where preferences are kept: `localStorage`, or nothing when the browser refuses it. */
export interface PreferenceShelf {
  read(key: string): string | null
  write(key: string, value: string): void
}

const LANGUAGES: readonly Language[] = ['zh', 'en']
const THEMES: readonly ThemeChoice[] = ['system', 'light', 'dark']
/** The sizes there are, smallest first. */
export const TEXT_SIZES: readonly TextSize[] = ['small', 'medium', 'large']

/** The store of how the person likes the screen. Only these fields are kept, each under its own key. */
export function createPreferencesStore(shelf: PreferenceShelf): PreferencesStore {
  const known = <T extends string>(values: readonly T[], value: string | null) =>
    values.find((candidate) => candidate === value)
  return createStore<PreferencesState>((set, get) => {
    const keepKeys = (keys: KeyChoices) => {
      shelf.write('cetu.keys', JSON.stringify(keys.own))
      shelf.write('cetu.singleKeys', keys.single ? 'on' : 'off')
      set({ keys })
    }
    return {
      language: known(LANGUAGES, shelf.read('cetu.language')) ?? 'zh',
      theme: known(THEMES, shelf.read('cetu.theme')) ?? 'system',
      textSize: known(TEXT_SIZES, shelf.read('cetu.textSize')) ?? 'medium',
      unit: shelf.read('cetu.unit') || null,
      speak: (language) => {
        shelf.write('cetu.language', language)
        set({ language })
      },
      paint: (theme) => {
        shelf.write('cetu.theme', theme)
        set({ theme })
      },
      setText: (textSize) => {
        shelf.write('cetu.textSize', textSize)
        set({ textSize })
      },
      keys: readKeyChoices(shelf.read('cetu.keys'), shelf.read('cetu.singleKeys')),
      giveKey: (id, name) => {
        const { keys } = get()
        if (name !== null && keyRefusal(keys, id, name) !== null) return
        keepKeys({ ...keys, own: { ...keys.own, [id]: name } })
      },
      resetKey: (id) => {
        const { keys } = get()
        const { [id ?? 'keys']: _usual, ...others } = keys.own
        keepKeys({ ...keys, own: id === null ? {} : others })
      },
      useSingleKeys: (single) => keepKeys({ ...get().keys, single }),
      pinUnit: (unit) => {
        shelf.write('cetu.unit', unit ?? '')
        set({ unit })
      },
    }
  })
}
