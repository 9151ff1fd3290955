import * as v from 'valibot'
import { id, revision } from './fields.ts'
import { jsonProblem } from './plain-json.ts'

const version = v.pipe(
  v.looseObject({}),
  v.check((record) => jsonProblem(record) === null, 'no plain JSON'),
)

/** The fields of a conflict beside its envelope. */
export const conflictContent = v.strictObject({
  of: id,
  ofKind: id,
  expected: v.nullable(revision),
  mine: v.nullable(version),
})

/**
 * Two versions of one record, both kept until a person chooses. The record `of` holds the version stored first; `mine`
 * is the version that came too late, written on top of revision `expected` (null = as a new record); `mine` null = it
 * was to be deleted.
 */
export type ConflictContent = Readonly<v.InferOutput<typeof conflictContent>>
