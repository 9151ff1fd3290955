const [QUOTE, BACKSLASH, OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [
  0x22, 0x5c, 0x5b, 0x5d, 0x7b, 0x7d,
]

/**
 * Where a JSON text first opens more than `limit` lists and objects inside each other, as an offset in UTF-16 units;
 * null when it never does. 「[[1]]」 has depth 2, 「"[["」 depth 0.
 *
 * Asked before the text is parsed: a parser given 100,000 brackets can exhaust the stack.
 */
export function tooDeepAt(json: string, limit: number): number | null {
  if (!opensMore(json, limit)) return null
  let depth = 0
  let inText = false
  for (let at = 0; at < json.length; at += 1) {
    const unit = json.charCodeAt(at)
    if (inText) {
      if (unit === BACKSLASH) at += 1
      else if (unit === QUOTE) inText = false
    } else if (unit === QUOTE) inText = true
    else if (unit === OPEN_LIST || unit === OPEN_OBJECT) {
      depth += 1
      if (depth > limit) return at
    } else if (unit === CLOSE_LIST || unit === CLOSE_OBJECT) depth -= 1
  }
  return null
}

/** Whether a text has more opening brackets than `limit`, be they in strings: few texts have, and the engine finds them fast. */
function opensMore(json: string, limit: number): boolean {
  let found = 0
  for (const bracket of '[{')
    for (let at = json.indexOf(bracket); at >= 0; at = json.indexOf(bracket, at + 1)) {
      found += 1
      if (found > limit) return true
    }
  return false
}
