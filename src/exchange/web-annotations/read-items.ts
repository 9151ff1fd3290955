import { tooDeepAt } from '../file/json-depth.ts'
import { jsonPieces } from '../file/json-items.ts'
import { IMPORT_LIMITS } from '../file/limits.ts'
import { copyPlain, isPlain, isPlainObject, type PlainValue } from '../file/plain-value.ts'
import type { Refusal, RefusalCode } from '../../model/refusal.ts'
import { listOf } from './read-body.ts'

/** A piece of a file as plain JSON, or why it is none. */
export type Piece =
  { readonly ok: true; readonly value: PlainValue } | { readonly ok: false; readonly refusal: Refusal }

/** The annotations of a file, each read when it is asked for: all of them at once would fill the memory. */
export interface FoundItems {
  /** Of their list, such as `first.items`. */
  readonly path: string
  readonly count: number
  readonly item: (index: number) => Piece
}

/**
 * Finds the annotations in the UTF-8 of JSON-LD: in a collection, a page, a list, or one alone. Of a file in which there
 * are none it gives the refusal. Never throws.
 */
export function findItems(bytes: Uint8Array): FoundItems | Refusal {
  const { lines, lineBytes } = IMPORT_LIMITS
  const pieces = jsonPieces(bytes, { items: lines, bytes: lineBytes })
  if (pieces === 'too-many-items') return refusal('too-many-lines', '$')
  if (pieces === 'too-long') return refusal('line-too-long', '$')
  const frame = readPiece(pieces?.frame ?? bytes, '$')
  if (!frame.ok) return pieces === null ? refusal('not-json', '$') : frame.refusal
  const found = itemsIn(frame.value)
  if (found === null) return refusal('unknown-format', 'type')
  const { path, items } = found
  const list = pieces?.lists.findLast((one) => one.path === path)
  if (list === undefined) return { path, count: items.length, item: (i) => ({ ok: true, value: items[i]! }) }
  return { path, count: list.count, item: (i) => readPiece(list.item(i), `${path}[${i}]`) }
}

const refusal = (code: RefusalCode, path: string, detail = ''): Refusal => ({
  code,
  line: null,
  path,
  detail,
})
const utf8 = new TextDecoder('utf-8', { fatal: true })

/** A piece that is in the bounds of a line of ours. */
function readPiece(bytes: Uint8Array, path: string): Piece {
  const refuse = (code: RefusalCode, detail = '', at = path): Piece => ({
    ok: false,
    refusal: refusal(code, at, detail),
  })
  if (bytes.length > IMPORT_LIMITS.lineBytes) return refuse('line-too-long', String(bytes.length))
  let text: string
  try {
    text = utf8.decode(bytes)
  } catch {
    return refuse('not-text')
  }
  const deep = tooDeepAt(text, IMPORT_LIMITS.depth)
  if (deep !== null) return refuse('too-deep', String(deep + 1))
  try {
    const value: unknown = JSON.parse(text)
    if (isPlain(value)) return { ok: true, value: value as PlainValue }
    const copy = copyPlain(value)
    if (copy.ok) return { ok: true, value: copy.value }
    return refuse('forbidden-key', '', path === '$' ? copy.path : `${path}.${copy.path}`)
  } catch (error) {
    return refuse('not-json', error instanceof Error ? error.message : '')
  }
}

/** The annotations of what was read and the path of their list; null when it is none of the four shapes. */
function itemsIn(value: PlainValue): { readonly items: readonly PlainValue[]; readonly path: string } | null {
  if (Array.isArray(value)) return { items: value as readonly PlainValue[], path: '$' }
  if (!isPlainObject(value)) return null
  const types = listOf(value['type'])
  if (types.includes('AnnotationPage')) return { items: listOf(value['items']), path: 'items' }
  if (types.includes('AnnotationCollection')) {
    const { first } = value
    const items = isPlainObject(first) ? first['items'] : undefined
    return items === undefined
      ? { items: listOf(value['items']), path: 'items' }
      : { items: listOf(items), path: 'first.items' }
  }
  return types.includes('Annotation') ? { items: [value], path: '$' } : null
}
