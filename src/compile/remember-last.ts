/** Texts shorter than this are read anew: a document is asked for several times, a cell of a table once. */
const LONG = 1000

/**
 * The same function, remembering what it gave for the last long text, key by key: events, targets and the ledger ask for the
 * same numbers of one document.
 *
 * Only for pure functions whose results nobody changes.
 */
export function rememberLast<T>(find: (text: string, key: string) => T): (text: string, key: string) => T {
  let last = ''
  let results = new Map<string, T>()
  return (text, key) => {
    if (text.length < LONG) return find(text, key)
    if (text !== last) {
      last = text
      results = new Map()
    }
    const known = results.get(key)
    if (known !== undefined) return known
    const result = find(text, key)
    results.set(key, result)
    return result
  }
}
