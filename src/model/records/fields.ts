import * as v from 'valibot'
import { isRealDay } from '../edtf.ts'

/** UTF-16 units a text of a person's may have: a book chapter, not a book. */
export const TEXT_LENGTH = 100_000

/** What the problem of a text that is too long begins with; behind it stand its length and the limit: 「200,000 > 100,000」. */
export const TOO_LONG = 'too long'

const within = (limit: number) =>
  v.maxLength<string, number, v.ErrorMessage<v.MaxLengthIssue<string, number>>>(
    limit,
    ({ input }) => `${TOO_LONG}: ${counted(input.length)} > ${counted(limit)}`,
  )
const counted = (count: number) => count.toLocaleString('en-US')

/** Text a person may have typed: no half of a surrogate pair, at most `TEXT_LENGTH`. */
export const typedText = v.pipe(
  v.string(),
  within(TEXT_LENGTH),
  v.check((text) => !/\p{Surrogate}/u.test(text), 'half of a character'),
)

/** A name that must say something: 1 to 200 units. */
export const typedName = v.pipe(
  typedText,
  v.check((text) => text.trim() !== '', 'empty'),
  within(200),
)

/** What names a record, a document or a fact. */
export const id = v.pipe(typedText, v.minLength(1), v.maxLength(200))

/** A moment as ISO text with time and zone. For display only; nothing is ordered by it. */
export const instant = v.pipe(v.string(), v.isoTimestamp())

/** A day of the calendar, `YYYY-MM-DD`; no zone can move it. */
export const day = v.pipe(v.string(), v.check(isRealDay, 'no day of the calendar'))

/** SHA-256 of a file, lower-case hex. */
export const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))

/** Number of a stored version, from 1. */
export const revision = v.pipe(v.number(), v.integer(), v.minValue(1))

/** A figure as typed; never NaN or infinite. */
export const figure = v.pipe(v.number(), v.finite())

/**
 * A published fact or target that a record is about. `quote` are its printed words when the record was made: with them
 * it is found again when the dataset's ids change.
 */
export const factPlace = v.strictObject({ documentId: id, factId: id, quote: typedText })

/** See `factPlace`. */
export type FactPlace = Readonly<v.InferOutput<typeof factPlace>>
