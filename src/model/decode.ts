import * as v from 'valibot'
import { DatasetError } from './dataset-error.ts'
import { sureShape, type Sure } from './sure-shape.ts'

/** A value of a schema; throws `DatasetError` naming the first path that does not fit. */
export function decode<T>(schema: v.GenericSchema<unknown, T>, value: unknown): T {
  const result = v.safeParse(schema, value, { abortEarly: true })
  if (result.success) return result.output
  const [issue] = result.issues
  throw new DatasetError(v.getDotPath(issue) ?? '', issue.message)
}

/**
 * Decodes values of one schema, as `decode` does; a value that fits as it is is given back without being copied, in a
 * fraction of the time.
 */
export function decoder<T>(schema: v.GenericSchema<unknown, T>): (value: unknown) => T {
  let isSure: Sure | null = null
  return (value) => {
    isSure ??= sureShape(schema)
    return isSure(value) ? (value as T) : decode(schema, value)
  }
}
