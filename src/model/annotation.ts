import * as v from 'valibot'
import { StorageError } from './storage-error.ts'

/** Characters kept before and after the quote, in UTF-16 units. */
export const CONTEXT_LENGTH = 32

/** The shape version a record is written with. */
export const ANNOTATION_VERSION = 1

const offset = v.pipe(v.number(), v.integer(), v.minValue(0))
const wellFormed = v.pipe(
  v.string(),
  v.check((text) => !/\p{Surrogate}/u.test(text), 'half of a character'),
)
const instant = v.pipe(v.string(), v.isoTimestamp())

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
  }),
  v.check(({ quote, start, end }) => end - start === quote.exact.length, 'the offsets do not fit the quote'),
)

const annotation = v.strictObject({
  id: v.pipe(v.string(), v.minLength(1)),
  rev: v.pipe(v.number(), v.integer(), v.minValue(1)),
  v: v.literal(ANNOTATION_VERSION),
  documentId: v.pipe(v.string(), v.minLength(1)),
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  selector,
  comment: wellFormed,
  tags: v.array(wellFormed),
  createdAt: instant,
  updatedAt: instant,
  deletedAt: v.optional(instant),
})

/**
 * Where the words of an annotation stood when it was made: the words, up to 32 characters on both sides, their UTF-16
 * offsets in the clean text, the section, and `copies`, in how many places the same words stood then (absent: not
 * counted). Never rewritten by a later match, only by a person's own word.
 */
export type Selector = Readonly<v.InferOutput<typeof selector>>

/**
 * A person's note on a passage, as it is stored. `comment` is '' for a bare highlight; `rev` counts the stored
 * versions from 1; `sha256` is the document's file when the note was made; `deletedAt` present = in the trash.
 */
export type Annotation = Readonly<v.InferOutput<typeof annotation>>

/** A stored record as an annotation. Throws `StorageError` (damaged) naming the first path that does not fit. */
export function decodeAnnotation(record: unknown): Annotation {
  const result = v.safeParse(annotation, record, { abortEarly: true })
  if (result.success) return result.output
  const [issue] = result.issues
  throw new StorageError('damaged', `annotation.${v.getDotPath(issue) ?? ''}: ${issue.message}`)
}

/** Text with every half of a surrogate pair replaced, so that it can be stored, exported and compared. */
export function wellFormedText(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD')
}
