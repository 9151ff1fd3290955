/** The languages of the interface. Documents and facts keep their own words. */
export type MessageLanguage = 'zh' | 'en'

type Words = { readonly [key: string]: string | ((...values: never[]) => string) | Words }

/** One area's words in both languages; English has exactly the keys and arguments that Chinese has. */
export interface Catalogue<T> {
  readonly zh: T
  readonly en: T
}

/** Puts the two languages of an area side by side; the compiler refuses a missing or differing entry. */
export function catalogue<T extends Words>(zh: T, en: NoInfer<T>): Catalogue<T> {
  return { zh, en }
}

/** The words type of a catalogue, for parts that receive them as an argument. */
export type WordsOf<C> = C extends Catalogue<infer T> ? T : never
