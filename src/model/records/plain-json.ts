/** Levels of lists and objects a stored record may have. */
export const MAX_DEPTH = 32

/** Keys that mean something to JavaScript's own objects and never belong to a record. */
const RESERVED = new Set(['__proto__', 'constructor', 'prototype'])

/**
 * What keeps a value from being stored as it is: the place and the reason, such as `slides.2.title: half of a
 * character`; null when nothing does. It must be JSON, 32 levels deep at most, whole characters, no reserved keys.
 */
export function jsonProblem(value: unknown, path = '', depth = 0): string | null {
  const at = (problem: string) => `${path === '' ? '' : `${path}: `}${problem}`
  if (value === null || typeof value === 'boolean') return null
  if (typeof value === 'number') return Number.isFinite(value) ? null : at('no finite number')
  if (typeof value === 'string') return /\p{Surrogate}/u.test(value) ? at('half of a character') : null
  if (typeof value !== 'object') return at('no JSON')
  if (depth >= MAX_DEPTH) return at(`deeper than ${MAX_DEPTH} levels`)
  for (const [key, member] of Object.entries(value)) {
    if (RESERVED.has(key)) return at(`the key ${key} is reserved`)
    const problem = jsonProblem(member, path === '' ? key : `${path}.${key}`, depth + 1)
    if (problem !== null) return problem
  }
  return null
}
