import * as v from 'valibot'

/** Characters kept before and after the quote, in UTF-16 units. */
export const CONTEXT_LENGTH = 32

const offset = v.pipe(v.number(), v.integer(), v.minValue(0))
const wellFormed = v.pipe(
  v.string(),
  v.check((text) => !/\p{Surrogate}/u.test(text), 'half of a character'),
)

/** See `Selector`. */
export const selector = v.pipe(
  v.strictObject({
    quote: v.strictObject({
      exact: v.pipe(wellFormed, v.minLength(1)),
      prefix: wellFormed,
      suffix: wellFormed,
    }),
    start: offset,
    end: offset,
    sectionId: v.nullable(v.string()),
    copies: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
    twins: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
    alike: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  }),
  v.check(({ quote, start, end }) => end - start === quote.exact.length, 'the offsets do not fit the quote'),
)

/**
 * Where the words of an annotation stood when it was made: the words, up to 32 characters on both sides, their UTF-16
 * offsets in the clean text, and the section. Never rewritten by a later match, only by a person's own word.
 *
 * What it could have been taken for then: `copies` places held the same words, itself included, `twins` of them in much
 * the same context; `alike` other places held words much like them. Absent where nobody counted.
 */
export type Selector = Readonly<v.InferOutput<typeof selector>>

/** Text with every half of a surrogate pair replaced, so that it can be stored, exported and compared. */
export function wellFormedText(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD')
}
