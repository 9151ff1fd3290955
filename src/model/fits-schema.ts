import type * as v from 'valibot'

/** Says of a value whether it surely fits. */
type Fits = (value: unknown) => boolean

/** Kinds of schema that are read here; each gives back the value it was given. */
type Known =
  | v.StringSchema<undefined>
  | v.NumberSchema<undefined>
  | v.BooleanSchema<undefined>
  | v.LiteralSchema<v.Literal, undefined>
  | v.PicklistSchema<readonly (string | number)[], undefined>
  | v.NullableSchema<Schema, undefined>
  | v.ArraySchema<Schema, undefined>
  | v.StrictTupleSchema<readonly Schema[], undefined>
  | v.StrictObjectSchema<v.ObjectEntries, undefined>
  | v.RecordSchema<v.StringSchema<undefined>, Schema, undefined>
  | v.UnionSchema<readonly Schema[], undefined>

type Schema = v.GenericSchema
type Step = v.GenericPipeItem

/**
 * A quick look at whether a value fits a schema as it is. True means that the schema takes it and would give back the like;
 * false means that it may not, and that the schema has to say. A schema copies what it takes, which for a long document is
 * most of its work.
 *
 * Made once for a schema: what is known of it is not asked for again with each of thousands of facts.
 */
export function fitsSchema(schema: Schema): Fits {
  if ('pipe' in schema) return allOf((schema.pipe as readonly Step[]).map(fitsStep))
  return fitsKnown(schema as unknown as Known)
}

function fitsKnown(schema: Known): Fits {
  switch (schema.type) {
    case 'string':
      return (value) => typeof value === 'string'
    case 'number':
      return (value) => typeof value === 'number' && !Number.isNaN(value)
    case 'boolean':
      return (value) => typeof value === 'boolean'
    case 'literal':
      return (value) => value === schema.literal
    case 'picklist':
      return among(new Set<unknown>(schema.options))
    case 'nullable':
      return orNull(fitsSchema(schema.wrapped))
    case 'array':
      return eachOf(fitsSchema(schema.item))
    case 'strict_tuple':
      return inTurn(schema.items.map(fitsSchema))
    case 'strict_object':
      return exactly(schema.entries)
    case 'record':
      return schema.key.type === 'string' && !('pipe' in schema.key) ? named(fitsSchema(schema.value)) : never
    case 'union':
      return anyOf(schema.options.map(fitsSchema))
    default:
      return never
  }
}

/** A step of a pipe: a schema, or what is asked of a value that fits it. One that changes the value is not known. */
function fitsStep(step: Step): Fits {
  if (step.kind === 'schema') return fitsSchema(step as Schema)
  if (step.kind !== 'validation') return never
  const { type, requirement } = step as unknown as { type: string; requirement: unknown }
  if (type === 'integer') return Number.isInteger
  if (type === 'min_value' && typeof requirement === 'number')
    return (value) => (value as number) >= requirement
  if (type === 'check') return requirement as Fits
  const ask = step as v.GenericValidation
  return (value) => ask['~run']({ typed: true, value }, {}).issues === undefined
}

const never: Fits = () => false
const allOf =
  (steps: readonly Fits[]): Fits =>
  (value) =>
    steps.every((fits) => fits(value))
const anyOf =
  (options: readonly Fits[]): Fits =>
  (value) =>
    options.some((fits) => fits(value))
const orNull =
  (fits: Fits): Fits =>
  (value) =>
    value === null || fits(value)
const among =
  (options: ReadonlySet<unknown>): Fits =>
  (value) =>
    options.has(value)
const eachOf =
  (fits: Fits): Fits =>
  (value) => {
    if (!Array.isArray(value)) return false
    // A place that was left out, which `every` passes over, is nothing that fits.
    for (let at = 0; at < value.length; at += 1) if (!fits(value[at])) return false
    return true
  }
const inTurn =
  (items: readonly Fits[]): Fits =>
  (value) =>
    Array.isArray(value) && value.length === items.length && items.every((fits, at) => fits(value[at]))

/** An object with these properties and no other. */
function exactly(entries: v.ObjectEntries): Fits {
  const keys = Object.entries(entries).map(([key, schema]) => ({
    key,
    optional: schema.type === 'exact_optional',
    fits: fitsSchema(
      ('wrapped' in schema && schema.type === 'exact_optional' ? schema.wrapped : schema) as Schema,
    ),
  }))
  return (value) => {
    if (!isObject(value)) return false
    let known = 0
    for (const { key, optional, fits } of keys) {
      const own = value[key]
      if (own === undefined && optional && !(key in value)) continue
      if (!fits(own)) return false
      known += 1
    }
    for (const _ in value) known -= 1
    return known === 0
  }
}

/** Names that a schema passes over. */
const ODD = new Set(['__proto__', 'prototype', 'constructor'])

const named =
  (fits: Fits): Fits =>
  (value) =>
    isObject(value) && Object.entries(value).every(([key, own]) => !ODD.has(key) && fits(own))

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}
