import { anyOf } from '../model/any-of.ts'
import type { Lexicon } from './lexicon.ts'
import { createTermFinder, type FoundTerms, type TermList } from './parsers/term-finder.ts'

/** How far behind a term the noun it belongs to may stand, in characters. */
const CLAUSE = 40

type Entry = Lexicon['brands'][number] | Lexicon['centres'][number]

/** The lists of a brand or centre; `ownNames`, `strong` and `weak` are not found inside the words it excepts. */
export interface EvidenceLists<Id extends string> {
  readonly id: Id
  readonly weakNeeded: number
  readonly names: TermList
  readonly ownNames: TermList
  readonly strong: TermList
  readonly weak: TermList
  /** What behind a weak term in its clause makes it an attribute of something else; null for nothing. */
  readonly otherHeads: RegExp | null
}

/** Names that stand for one entity. */
export interface NameList {
  readonly id: string
  readonly names: TermList
}

/** The word list's terms as lists that are found in one pass. */
export interface LexiconTerms {
  readonly find: (text: string) => FoundTerms
  readonly brands: readonly EvidenceLists<Lexicon['brands'][number]['id']>[]
  readonly centres: readonly EvidenceLists<Lexicon['centres'][number]['id']>[]
  readonly allBrands: TermList
  readonly allCentres: TermList
  readonly functions: readonly NameList[]
  readonly districts: readonly NameList[]
  readonly places: readonly NameList[]
  readonly namedBodies: TermList
  readonly bodyGroups: TermList
}

const known = new WeakMap<Lexicon, LexiconTerms>()

/** The lists of a word list; made once, as they are asked for with every measure. */
export function termsOf(lexicon: Lexicon): LexiconTerms {
  const made = known.get(lexicon) ?? make(lexicon)
  known.set(lexicon, made)
  return made
}

function make(lexicon: Lexicon): LexiconTerms {
  const lists: TermList[] = []
  const list = (terms: readonly string[], except: TermList | null = null): TermList => {
    const made = { terms, except }
    lists.push(made)
    return made
  }
  const evidence = <E extends Entry>({ id, weakNeeded, names, not, strong, weak, otherHeads }: E) => {
    const except = list(not)
    const guarded = (terms: readonly string[]) => list(terms, except)
    return {
      id: id as E['id'],
      weakNeeded,
      names: list(names),
      ownNames: guarded(names),
      strong: guarded(strong),
      weak: guarded(weak),
      otherHeads:
        otherHeads.length === 0
          ? null
          : new RegExp(`^[^,。;:\\n]{0,${CLAUSE}}?(?:${anyOf(otherHeads.join(' '))})`),
    }
  }
  const named = (entries: readonly { readonly id: string; readonly names: readonly string[] }[]) =>
    entries.map(({ id, names }) => ({ id, names: list(names) }))
  const terms = {
    brands: lexicon.brands.map(evidence),
    centres: lexicon.centres.map(evidence),
    allBrands: list(lexicon.allBrands),
    allCentres: list(lexicon.allCentres),
    functions: named(lexicon.functions),
    districts: named(lexicon.districts),
    places: named(lexicon.places),
    namedBodies: list(lexicon.bodies.named),
    bodyGroups: list(lexicon.bodies.groups),
  }
  return { ...terms, find: createTermFinder(lists) }
}
