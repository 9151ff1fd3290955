/** JSON as we keep it: objects have no prototype, strings no half characters. */
export type PlainValue = null | boolean | number | string | readonly PlainValue[] | PlainObject
export interface PlainObject {
  readonly [key: string]: PlainValue
}

/** A copy of parsed JSON, and whether half characters were replaced in it; or the path of the first key that no honest file has. */
export type PlainCopy =
  | { readonly ok: true; readonly value: PlainValue; readonly changed: boolean }
  | { readonly ok: false; readonly path: string }

/** What was met on the way. */
interface Met {
  forbidden: string | null
  changed: boolean
}

/** Keys that reach an object's prototype when something merges objects carelessly. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype'])

/**
 * A copy of a value that `JSON.parse` gave: objects without prototype, halves of surrogate pairs replaced by U+FFFD,
 * -0 as 0. A key that could reach a prototype refuses the whole value.
 *
 * Recursive: the depth must have been bounded before the text was parsed.
 */
export function copyPlain(value: unknown, path = ''): PlainCopy {
  const met: Met = { forbidden: null, changed: false }
  const copied = copyAt(value, path, met)
  if (met.forbidden !== null) return { ok: false, path: met.forbidden }
  return { ok: true, value: copied, changed: met.changed }
}

/** Whether a value that `JSON.parse` gave is as its copy would be, but for the prototypes: it need not be copied. */
export function isPlain(value: unknown): boolean {
  if (typeof value === 'string') return !HALF.test(value)
  if (typeof value === 'number') return !Object.is(value, -0)
  if (typeof value !== 'object' || value === null) return true
  if (Array.isArray(value)) return value.every(isPlain)
  for (const key of Object.keys(value)) {
    if (FORBIDDEN.has(key) || HALF.test(key)) return false
    if (!isPlain((value as Readonly<Record<string, unknown>>)[key])) return false
  }
  return true
}

function copyAt(value: unknown, path: string, met: Met): PlainValue {
  if (typeof value === 'string') return wellFormed(value, met)
  if (typeof value === 'number') return value === 0 ? 0 : value
  if (value === null || typeof value === 'boolean') return value
  if (Array.isArray(value)) return value.map((one: unknown, i) => copyAt(one, `${path}[${i}]`, met))
  const copy = Object.create(null) as Record<string, PlainValue>
  for (const [key, one] of Object.entries(value as object)) {
    const place = path === '' ? key : `${path}.${key}`
    if (FORBIDDEN.has(key)) met.forbidden ??= place
    copy[wellFormed(key, met)] = copyAt(one, place, met)
  }
  return copy
}

const HALF = /\p{Surrogate}/u

function wellFormed(text: string, met: Met): string {
  if (!HALF.test(text)) return text
  met.changed = true
  return text.replace(/\p{Surrogate}/gu, '\uFFFD')
}

/** Whether a plain value is an object, not a list. */
export const isPlainObject = (value: PlainValue | undefined): value is PlainObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
