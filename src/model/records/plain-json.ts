/** Levels of lists and objects a stored record may have. */
export const MAX_DEPTH = 32

/** Keys that mean something to JavaScript's own objects and never belong to a record. */
const RESERVED = new Set(['__proto__', 'constructor', 'prototype'])

const HALF = /\p{Surrogate}/u

/**
 * What keeps a value from being stored as it is: the place and the reason, such as `slides.2.title: half of a
 * character`; null when nothing does. It must be JSON, 32 levels deep at most, whole characters, no reserved keys.
 */
export function jsonProblem(value: unknown): string | null {
  const found = problemIn(value, 0)
  if (found === null) return null
  return found.path === '' ? found.reason : `${found.path}: ${found.reason}`
}

interface Problem {
  readonly path: string
  readonly reason: string
}

/** The path is put together on the way out: of nearly all values nobody ever asks for it. */
function problemIn(value: unknown, depth: number): Problem | null {
  if (typeof value === 'string') return HALF.test(value) ? here('half of a character') : null
  if (value === null || typeof value === 'boolean') return null
  if (typeof value === 'number') return Number.isFinite(value) ? null : here('no finite number')
  if (typeof value !== 'object') return here('no JSON')
  if (depth >= MAX_DEPTH) return here(`deeper than ${MAX_DEPTH} levels`)
  for (const key of Object.keys(value)) {
    if (RESERVED.has(key)) return here(`the key ${key} is reserved`)
    const found = problemIn((value as Readonly<Record<string, unknown>>)[key], depth + 1)
    if (found !== null) return { ...found, path: found.path === '' ? key : `${key}.${found.path}` }
  }
  return null
}

const here = (reason: string): Problem => ({ path: '', reason })
