/**
 * JSON with the keys of every object in code-unit order and no spaces, so that equal values give equal text:
 * `{"b":1,"a":[2]}` → `{"a":[2],"b":1}`. Absent and `undefined` properties are left out, and so is the property
 * `without` of the value itself.
 *
 * Throws `RangeError` for what JSON cannot hold (NaN, a function), instead of writing null for it.
 */
export function canonicalJson(value: unknown, without?: string): string {
  if (typeof value === 'string') return quoted(value)
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'number' && Number.isFinite(value)) return String(value)
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item)).join(',')}]`
  if (typeof value !== 'object') throw new RangeError(`${String(value)} has no place in JSON`)
  let members = ''
  for (const key of inOrder(Object.keys(value))) {
    const member = (value as Readonly<Record<string, unknown>>)[key]
    if (member === undefined || key === without) continue
    members += `${members === '' ? '' : ','}${quoted(key)}:${canonicalJson(member)}`
  }
  return `{${members}}`
}

/** What JSON writes otherwise than it is. */
// oxlint-disable-next-line no-control-regex
const ESCAPED = /["\\\u0000-\u001f\ud800-\udfff]/

const quoted = (text: string) => (ESCAPED.test(text) ? JSON.stringify(text) : `"${text}"`)

/** More keys than a record of ours has: only somebody who means harm sends thousands in the wrong order. */
const MANY_KEYS = 32

/** The keys by code units, sorted in place. A dozen keys that are nearly in order take the engine's own sort longer. */
export function inOrder(keys: string[]): readonly string[] {
  if (keys.length > MANY_KEYS) return keys.sort()
  for (let next = 1; next < keys.length; next += 1) {
    const key = keys[next]!
    let at = next
    for (; at > 0 && keys[at - 1]! > key; at -= 1) keys[at] = keys[at - 1]!
    keys[at] = key
  }
  return keys
}
