import type { Random } from '../../../scripts/fuzz/random.ts'

/** Stands in a text for a token JSON does not know, which is put there once the rest is written. */
const TOKENS = [
  '1e999',
  '-1e999',
  'NaN',
  '-0',
  '1e308',
  '9007199254740993',
  '0x10',
  'undefined',
  '01',
] as const
const mark = (token: string) => `@@${token}@@`

/** JSON text with the tokens in the places marked for them. */
export const withTokens = (json: string): string => json.replaceAll(/"@@([^"@]*)@@"/g, '$1')

/** Members no record has, or that reach what all objects share. */
const KEYS = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'toJSON',
  'then',
  'length',
  'id',
  'kind',
  'rev',
  'v',
  'crc',
  'deletedAt',
  'mine',
  'of',
  'foreign',
  '',
  '\uD800',
  '0',
] as const

const deep = (levels: number): unknown =>
  levels === 0 ? 1 : levels % 2 === 0 ? [deep(levels - 1)] : { a: deep(levels - 1) }

/** What a field may hold that no app ever wrote there. */
function aValue(random: Random): unknown {
  return random.pick<() => unknown>([
    () => null,
    () => true,
    () => [],
    () => ({}),
    () => '',
    () => -1,
    () => 0.5,
    () => 2 ** 53,
    () => mark(random.pick(TOKENS)),
    () => deep(random.pick([2, 5, 31, 33, 60])),
    () => ({ polluted: 1 }),
    () => '\uD800半\uDC00',
    () => '\u202E反\u2066\u200B',
    () => 'x'.repeat(random.pick([100, 10_001, 100_001])),
    () => Array.from({ length: random.pick([1, 300]) }, () => 'a'),
    () =>
      random.pick(['+275760-09-13T00:00:00.000Z', '0000-00-00', '2026-13-45', '9999-12-31T23:59:59.999Z']),
    () => random.pick(['yesterday', '2026-11-21', '1', 'annotation', 'conflict', 'n-1', '__proto__', 'd-1']),
  ])()
}

/** A value with fewer than `most` things in it spoilt, as `JSON.parse` gives it; null where that is no JSON, and no object or list. */
export function spoiltAsRead(random: Random, value: unknown, most: number): object | null {
  let made = value
  for (let spoils = random.below(most); spoils > 0; spoils -= 1) made = spoilt(random, made)
  try {
    const read: unknown = JSON.parse(withTokens(JSON.stringify(made)))
    return typeof read === 'object' ? read : null
  } catch {
    return null // A token that JSON does not know.
  }
}

/** The same value with something in it, at any depth, replaced, added or left out. */
export function spoilt(random: Random, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || random.below(4) === 0) return aValue(random)
  const entries: [string, unknown][] = Object.entries(value)
  const at = random.below(entries.length + 1)
  const [key, inner] = entries[at] ?? [random.pick(KEYS), aValue(random)]
  const changed: readonly [string, unknown][] = random.pick<() => readonly [string, unknown][]>([
    () => [[key, spoilt(random, inner)]],
    () => [[key, spoilt(random, inner)]],
    () => [],
    () => [
      [key, inner],
      [random.pick(KEYS), aValue(random)],
    ],
  ])()
  entries.splice(at, 1, ...changed)
  if (Array.isArray(value)) return entries.map(([, item]) => item)
  const made: object = {}
  // Members are defined, not set: `__proto__` is to be a member like any other.
  for (const [name, item] of entries) Object.defineProperty(made, name, own(item))
  return made
}

const own = (value: unknown) => ({ value, enumerable: true, configurable: true, writable: true })
