/**
 * JSON with the keys of every object in code-unit order and no spaces, so that equal values give equal text:
 * `{"b":1,"a":[2]}` → `{"a":[2],"b":1}`. Absent and `undefined` properties are left out.
 *
 * Throws `RangeError` for what JSON cannot hold (NaN, a function), instead of writing null for it.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return JSON.stringify(value)
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value !== 'object') throw new RangeError(`${String(value)} has no place in JSON`)
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`)
  return `{${members.join(',')}}`
}
