import * as v from 'valibot'
import { DatasetError } from '../model/dataset-error.ts'

/** What is wrong at one place of a file a person writes; `path` such as `2.values.date`. */
export interface ShapeFault {
  readonly path: string
  readonly message: string
}

/** A word list or a list of corrections has the wrong shape; all its faults, in the order of the file’s fields. */
export class ShapeError extends DatasetError {
  constructor(readonly faults: readonly ShapeFault[]) {
    super(faults[0]?.path ?? '', faults[0]?.message ?? 'the file has another shape')
  }
}

type Schema = v.GenericSchema

/** A value decoded by its schema, or throws `ShapeError` with every fault in plain words. */
export function decodeShape<S extends Schema>(schema: S, value: unknown): v.InferOutput<S> {
  const result = v.safeParse(schema, value)
  if (result.success) return result.output
  throw new ShapeError(
    result.issues.map((issue) => ({
      path: v.getDotPath(issue) ?? '',
      message: sentence(issue, knownFields(schema, value, keysOf(issue).slice(0, -1))),
    })),
  )
}

type Issue = v.BaseIssue<unknown>
const keysOf = ({ path }: Issue): readonly unknown[] => path?.map(({ key }) => key) ?? []

/** 「entry 2」 of a list, from 1; 「the file」 outside of one. */
const holderOf = ([first]: readonly unknown[]) =>
  typeof first === 'number' ? `entry ${first + 1}` : 'the file'

function sentence(issue: Issue, fields: readonly string[]): string {
  const keys = keysOf(issue)
  const name = keys.slice(typeof keys[0] === 'number' ? 1 : 0).join('.')
  const { expected, received, message, kind } = issue
  const holder = holderOf(keys)
  if (expected === 'never')
    return `${holder} has a field 「${name}」 that is not known; known are ${fields.join(', ')}`
  if (kind === 'schema' && received === 'undefined') return `${holder} lacks the field 「${name}」`
  const subject = name === '' ? holder : `「${name}」 of ${holder}`
  if (message.startsWith('Invalid'))
    return `${subject} is ${plain(received)}, but it must be ${plain(expected)}`
  return `${subject} ${message.startsWith('not ') ? 'is' : 'needs'} ${message}`
}

/** What valibot expects or receives, in words: `("task" | "safeguard")` is 「task or safeguard」. */
function plain(expected: string | null): string {
  const words = (expected ?? 'something else').replace(/[()"]/g, '').replaceAll(' | ', ' or ')
  return words === 'Array' ? 'a list' : words === 'Object' ? 'fields with values' : words
}

/** The fields that stand at a place of the value by its schema; of a variant those of the kind the value names. */
function knownFields(schema: Schema, value: unknown, path: readonly unknown[]): readonly string[] {
  const [key, ...rest] = path
  if (key === undefined)
    return [...new Set(fieldsOf(schema, value).flatMap((entries) => Object.keys(entries)))]
  const inner = (value as Record<string, unknown> | undefined)?.[String(key)]
  const item = (schema as { readonly item?: Schema }).item
  const next = item ? [item] : fieldsOf(schema, value).flatMap((entries) => entries[String(key)] ?? [])
  return [...new Set(next.flatMap((one) => knownFields(one, inner, rest)))]
}

interface Parts {
  readonly entries?: Readonly<Record<string, Schema>>
  readonly options?: readonly Schema[]
  readonly wrapped?: Schema
  readonly literal?: unknown
}

function fieldsOf(schema: Schema, value: unknown): readonly Readonly<Record<string, Schema>>[] {
  const { entries, options, wrapped } = schema as Parts
  if (wrapped) return fieldsOf(wrapped, value)
  if (entries) return fits(entries, value) ? [entries] : []
  return (options ?? []).flatMap((option) => fieldsOf(option, value))
}

/** Whether the value has what the literal fields ask for, 「kind: add」. */
const fits = (entries: Readonly<Record<string, Schema>>, value: unknown): boolean =>
  Object.entries(entries).every(([key, schema]) => {
    const { literal } = schema as Parts
    return literal === undefined || (value as Record<string, unknown> | null)?.[key] === literal
  })
