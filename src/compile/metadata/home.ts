import type { Lexicon } from '../lexicon.ts'

/** The city the documents are of, with its districts, as the word list names them. */
export interface Home {
  /** 上海市 */
  readonly city: string
  /** 上海 */
  readonly shortName: string
  readonly districts: readonly { readonly name: string; readonly shortName: string }[]
}

/** The home city of a word list; the longest name of a district is its full one, the shortest its short one. */
export function homeOf({ city, districts }: Pick<Lexicon, 'city' | 'districts'>): Home {
  return {
    city,
    shortName: city.replace(/市$/, ''),
    districts: districts.map(({ names }) => ({
      name: names.reduce((a, b) => (b.length > a.length ? b : a)),
      shortName: names.reduce((a, b) => (b.length < a.length ? b : a)),
    })),
  }
}
