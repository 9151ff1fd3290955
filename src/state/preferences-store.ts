import { createStore, type StoreApi } from 'zustand/vanilla'

export type Language = 'zh' | 'en'
/** `system` follows the device. */
export type ThemeChoice = 'system' | 'light' | 'dark'
/** How large 原文 is set: 小中大. */
export type TextSize = 'small' | 'medium' | 'large'

export interface Preferences {
  readonly language: Language
  readonly theme: ThemeChoice
  readonly textSize: TextSize
}

export interface PreferencesState extends Preferences {
  readonly speak: (language: Language) => void
  readonly paint: (theme: ThemeChoice) => void
  readonly setText: (textSize: TextSize) => void
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

/** The store of how the person likes the screen. Only these three fields are kept, each under its own key. */
export function createPreferencesStore(shelf: PreferenceShelf): PreferencesStore {
  const known = <T extends string>(values: readonly T[], value: string | null) =>
    values.find((candidate) => candidate === value)
  return createStore<PreferencesState>((set) => ({
    language: known(LANGUAGES, shelf.read('cetu.language')) ?? 'zh',
    theme: known(THEMES, shelf.read('cetu.theme')) ?? 'system',
    textSize: known(TEXT_SIZES, shelf.read('cetu.textSize')) ?? 'medium',
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
  }))
}
