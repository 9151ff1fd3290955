import type * as v from 'valibot'

/** Whether a value is surely of a shape; false says nothing. */
export type Sure = (value: unknown) => boolean

/** What is looked at of a schema, or of a step of its pipe. */
interface Part {
  readonly type: string
  readonly pipe?: readonly Part[]
  readonly entries?: Readonly<Record<string, Part>>
  readonly item?: Part
  readonly items?: readonly Part[]
  readonly key?: Part
  readonly value?: Part
  readonly wrapped?: Part
  readonly default?: unknown
  readonly literal?: unknown
  readonly options?: readonly unknown[]
  readonly requirement?: unknown
  readonly getter?: (value: unknown) => Part
}

/**
 * Tells from the parts of a schema whether a value is surely sound, without the copy that parsing makes and without a word
 * on what is wrong; parsing would give back the like. Of what is wrong, and of a schema with a part that is not known here,
 * the schema is to be asked. Never true for a value that the schema refuses.
 *
 * `beside` are keys that an object may have beside those of the schema, whatever they hold.
 */
export function sureShape(schema: v.GenericSchema, beside: ReadonlySet<string> = NONE): Sure {
  const part = schema as unknown as Part
  if (part.pipe === undefined) return ofBase(part, beside)
  // A pipe may begin with a pipe.
  const [first, ...steps] = part.pipe
  return ofAll([sureOf(first, beside), ...steps.map(ofStep)])
}

const NONE: ReadonlySet<string> = new Set()
const DOUBT: Sure = () => false

const sureOf = (part: Part | undefined, beside = NONE): Sure =>
  part === undefined ? DOUBT : sureShape(part as unknown as v.GenericSchema, beside)

const ofAll =
  (all: readonly Sure[]): Sure =>
  (value) => {
    for (const one of all) if (!one(value)) return false
    return true
  }

function ofBase(part: Part, beside: ReadonlySet<string>): Sure {
  const { type, literal, options = [], item, items = [], wrapped, getter } = part
  if (type === 'string') return (value) => typeof value === 'string'
  if (type === 'number') return (value) => typeof value === 'number' && !Number.isNaN(value)
  if (type === 'boolean') return (value) => typeof value === 'boolean'
  if (type === 'literal') return (value) => value === literal
  if (type === 'picklist') return (value) => options.includes(value)
  if (type === 'strict_object') return ofObject(part, beside)
  if (type === 'array') return ofList(sureOf(item))
  if (type === 'strict_tuple') return ofPlaces(items.map((one) => sureOf(one)))
  if (type === 'union') return ofAny(options.map((one) => sureOf(one as Part)))
  if (type === 'record') return ofNamed(part)
  if (type === 'nullable') {
    const isWrapped = sureOf(wrapped)
    return (value) => value === null || isWrapped(value)
  }
  return type === 'lazy' && getter !== undefined ? ofLazy(getter) : DOUBT
}

const ofList =
  (isItem: Sure): Sure =>
  (value) => {
    if (!Array.isArray(value)) return false
    for (const one of value) if (!isItem(one)) return false
    return true
  }

const ofPlaces =
  (places: readonly Sure[]): Sure =>
  (value) =>
    Array.isArray(value) && value.length === places.length && places.every((isOne, at) => isOne(value[at]))

const ofAny =
  (any: readonly Sure[]): Sure =>
  (value) =>
    any.some((isOne) => isOne(value))

/** Names that the schema of a record passes over. */
const PASSED_OVER: ReadonlySet<string> = new Set(['__proto__', 'prototype', 'constructor'])

/** Values under names of any kind; names that have to be of one are not told. */
function ofNamed({ key, value }: Part): Sure {
  if (key?.type !== 'string' || key.pipe !== undefined) return DOUBT
  const isOne = sureOf(value)
  return (held) =>
    typeof held === 'object' &&
    held !== null &&
    Object.entries(held).every(([name, one]) => !PASSED_OVER.has(name) && isOne(one))
}

function ofLazy(getter: (value: unknown) => Part): Sure {
  const known = new Map<Part, Sure>()
  return (value) => {
    const part = getter(value)
    let isOne = known.get(part)
    if (isOne === undefined) known.set(part, (isOne = sureOf(part)))
    return isOne(value)
  }
}

/** Every key is one of the schema, and every key of the schema is there, or may be left out. */
function ofObject({ entries = {} }: Part, beside: ReadonlySet<string>): Sure {
  const known = new Map(
    Object.entries(entries).map(([key, part]) => {
      const mayMiss =
        (part.type === 'optional' || part.type === 'exact_optional') && part.default === undefined
      return [key, { isSure: sureOf(mayMiss ? part.wrapped : part), mayMiss }] as const
    }),
  )
  const needed = [...known.values()].filter(({ mayMiss }) => !mayMiss).length
  return (value) => {
    if (typeof value !== 'object' || value === null) return false
    let found = 0
    for (const key in value) {
      const entry = known.get(key)
      if (entry === undefined) {
        if (!beside.has(key)) return false
        continue
      }
      if (!entry.isSure((value as Readonly<Record<string, unknown>>)[key])) return false
      if (!entry.mayMiss) found += 1
    }
    return found === needed
  }
}

/** A step of a pipe; only steps that change nothing can be told. */
function ofStep({ type, requirement }: Part): Sure {
  switch (type) {
    case 'check':
    case 'integer':
    case 'finite':
      return (value) => (requirement as Sure)(value)
    case 'regex':
    case 'iso_date':
    case 'iso_timestamp':
      return (value) => (requirement as RegExp).test(value as string)
    case 'starts_with':
      return (value) => (value as string).startsWith(requirement as string)
    case 'length':
      return (value) => (value as string).length === (requirement as number)
    case 'min_length':
      return (value) => (value as string).length >= (requirement as number)
    case 'max_length':
      return (value) => (value as string).length <= (requirement as number)
    case 'min_value':
      return (value) => (value as number) >= (requirement as number)
    case 'max_value':
      return (value) => (value as number) <= (requirement as number)
    default:
      return DOUBT
  }
}
