import { joinedBytes } from '../../model/joined-bytes.ts'

/** A list of a JSON text, cut into its items unread. */
export interface JsonList {
  /** Such as `first.items`; `$` = the text is the list. */
  readonly path: string
  readonly count: number
  /** The UTF-8 of an item; it may be no JSON. */
  readonly item: (index: number) => Uint8Array
}

/** A JSON text in pieces that can be read one after the other. */
export interface JsonPieces {
  /** The UTF-8 of the text, with `[]` in place of each of the lists. */
  readonly frame: Uint8Array
  readonly lists: readonly JsonList[]
}

/** What of a text is too much to be read: more items in a list, or more bytes beside the lists. */
export type TooMuch = 'too-many-items' | 'too-long'

const [QUOTE, BACKSLASH, COMMA, COLON] = [0x22, 0x5c, 0x2c, 0x3a]
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d]
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf]

/**
 * Cuts the UTF-8 of a JSON text at the items of its long list: of the text itself when it is one, else of the members
 * `items` and `first.items`. Parsed whole, 50 MB of 「[{},{},…]」 take four gigabytes.
 *
 * Null when such a list is not closed.
 */
export function jsonPieces(
  bytes: Uint8Array,
  most: { readonly items: number; readonly bytes: number },
): JsonPieces | TooMuch | null {
  const marked = BYTE_ORDER_MARK.every((byte, at) => bytes[at] === byte)
  const begin = skipSpace(bytes, marked ? BYTE_ORDER_MARK.length : 0)
  const places = bytes[begin] === OPEN_LIST ? [{ path: '$', at: begin }] : listsIn(bytes, begin)
  const lists: JsonList[] = []
  const frame: Uint8Array[] = []
  let kept = begin
  for (const { path, at } of places) {
    const cut = itemsAt(bytes, at, most.items)
    if (cut === null || cut === 'too-many-items') return cut
    const { ends } = cut
    // Two numbers an item: hundreds of thousands of views on the bytes would take more than the file.
    const item = (index: number) => bytes.subarray(ends[2 * index], ends[2 * index + 1])
    lists.push({ path, count: ends.length / 2, item })
    frame.push(bytes.subarray(kept, at + 1), Uint8Array.of(CLOSE_LIST))
    kept = cut.end
  }
  frame.push(bytes.subarray(kept))
  const length = frame.reduce((sum, part) => sum + part.length, 0)
  return length > most.bytes ? 'too-long' : { frame: joinedBytes(frame), lists }
}

/** Where the lists named `items` begin in the object at an offset; those in its member `first` are `first.items`. */
function listsIn(bytes: Uint8Array, object: number, prefix = ''): { path: string; at: number }[] {
  const found: { path: string; at: number }[] = []
  if (bytes[object] !== OPEN_OBJECT) return found
  let at = object + 1
  for (;;) {
    const start = skipSpace(bytes, at)
    if (bytes[start] !== QUOTE) return found
    const end = skipText(bytes, start)
    const colon = skipSpace(bytes, end)
    if (bytes[colon] !== COLON) return found
    const value = skipSpace(bytes, colon + 1)
    if (isName(bytes, start, end, 'items') && bytes[value] === OPEN_LIST)
      found.push({ path: `${prefix}items`, at: value })
    if (prefix === '' && isName(bytes, start, end, 'first')) found.push(...listsIn(bytes, value, 'first.'))
    const after = skipValue(bytes, value)
    if (bytes[after] !== COMMA) return found
    at = after + 1
  }
}

const isName = (bytes: Uint8Array, start: number, end: number, name: string) =>
  end - start === name.length + 2 && [...name].every((unit, n) => bytes[start + 1 + n] === unit.charCodeAt(0))

/** Where each item of the list at an offset begins and ends, and where the list ends. */
function itemsAt(bytes: Uint8Array, list: number, most: number) {
  const ends: number[] = []
  let at = skipSpace(bytes, list + 1)
  if (bytes[at] === CLOSE_LIST) return { ends, end: at + 1 }
  while (at < bytes.length) {
    const end = skipValue(bytes, at)
    ends.push(at, end)
    if (ends.length > 2 * most) return 'too-many-items'
    if (bytes[end] === CLOSE_LIST) return { ends, end: end + 1 }
    if (bytes[end] !== COMMA) return null
    // Behind a comma there is an item, be it nothing, which is then no JSON.
    at = skipSpace(bytes, end + 1)
  }
  return null
}

/** Where a value ends: at the comma or the bracket behind it, or at the end of the text. */
function skipValue(bytes: Uint8Array, start: number): number {
  let depth = 0
  let at = start
  while (at < bytes.length) {
    const byte = bytes[at]
    if (byte === QUOTE) {
      at = skipText(bytes, at)
      continue
    }
    const closes = byte === CLOSE_OBJECT || byte === CLOSE_LIST
    if (depth === 0 && (closes || byte === COMMA)) return at
    if (closes) depth -= 1
    else if (byte === OPEN_OBJECT || byte === OPEN_LIST) depth += 1
    at += 1
  }
  return at
}

/** The offset behind the text that begins with the quote at an offset. */
function skipText(bytes: Uint8Array, quote: number): number {
  for (let at = quote + 1; at < bytes.length; at += 1) {
    if (bytes[at] === BACKSLASH) at += 1
    else if (bytes[at] === QUOTE) return at + 1
  }
  return bytes.length
}

function skipSpace(bytes: Uint8Array, start: number): number {
  let at = start
  while (bytes[at] === 0x20 || bytes[at] === 0x0a || bytes[at] === 0x0d || bytes[at] === 0x09) at += 1
  return at
}
