import * as v from 'valibot'

/** The name and version in the first line of every file of ours. A newer version may only add kinds of lines. */
export const LIBRARY_FORMAT = 'cetu-library'
export const LIBRARY_VERSION = 1

const count = v.pipe(v.number(), v.integer(), v.minValue(0))

/** The first line: what the file is, who wrote it, and how many records of each kind follow. No time, so that equal libraries give equal bytes. */
export const libraryHeader = v.object({
  format: v.literal(LIBRARY_FORMAT),
  formatVersion: v.literal(LIBRARY_VERSION),
  app: v.string(),
  /** Id of the dataset the person had before them; null when none was loaded. */
  dataset: v.nullable(v.string()),
  counts: v.record(v.string(), count),
})
export type LibraryHeader = Readonly<v.InferOutput<typeof libraryHeader>>

/** The last line: how many records there are, and the SHA-256 of every byte before this line. */
export const libraryTrailer = v.strictObject({
  count,
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
})
export type LibraryTrailer = Readonly<v.InferOutput<typeof libraryTrailer>>
