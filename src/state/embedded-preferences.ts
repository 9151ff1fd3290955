import type { EmbedWishes } from './permalink.ts'
import type { PreferenceShelf } from './preferences-store.ts'

/** Preferences as the page around an embedded chart wants them; what its reader chooses in the app elsewhere is left alone. */
export function embeddedPreferences({ language, theme }: EmbedWishes): PreferenceShelf {
  const wished: Readonly<Record<string, string | null>> = { 'cetu.language': language, 'cetu.theme': theme }
  return { read: (key) => wished[key] ?? null, write: () => undefined }
}
