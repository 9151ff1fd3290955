import * as v from 'valibot'
import { decodeShape } from './shape-error.ts'

const words = v.array(v.pipe(v.string(), v.minLength(1)))
const optionalWords = v.optional(words, [])
const count = v.pipe(v.number(), v.integer(), v.minValue(1))

/**
 * Terms that evidence a brand or centre in a measure: one strong term is enough, of the weak ones `weakNeeded` different
 * terms have to meet.
 */
const evidence = {
  strong: words,
  weak: words,
  weakNeeded: count,
  /** Longer words in which a term says something else: where one stands, no term is looked for. */
  not: optionalWords,
  /** Nouns that make a weak term before them in its clause a mere attribute: 「集成电路领域的设计服务」 is about 服务. */
  otherHeads: optionalWords,
}

const lexicon = v.strictObject({
  /** The city the documents are of; the districts are its. */
  city: v.optional(v.pipe(v.string(), v.minLength(2)), '上海市'),
  brands: v.array(
    v.strictObject({
      id: v.picklist(['service', 'manufacturing', 'shopping', 'culture']),
      name: v.string(),
      names: words,
      ...evidence,
    }),
  ),
  allBrands: words,
  centres: v.array(
    v.strictObject({
      id: v.picklist(['economy', 'finance', 'trade', 'shipping', 'innovation']),
      name: v.string(),
      names: words,
      ...evidence,
    }),
  ),
  allCentres: words,
  functions: v.array(v.strictObject({ id: v.string(), names: words })),
  districts: v.array(v.strictObject({ id: v.string(), names: words })),
  places: v.array(v.strictObject({ id: v.string(), names: words })),
  bodies: v.strictObject({
    named: words,
    suffixes: words,
    groups: words,
  }),
})

/** The word list `seeds/lexicon.yaml`: names and evidence terms, with the numbers of terms that count as evidence. */
export type Lexicon = v.InferOutput<typeof lexicon>

/** The word list, or throws `ShapeError` with every place that does not fit. */
export const decodeLexicon = (value: unknown): Lexicon => decodeShape(lexicon, value)
