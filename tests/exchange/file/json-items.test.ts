import { describe, expect, it } from 'vitest'
import { jsonPieces, type JsonList } from '../../../src/exchange/file/json-items.ts'

const MOST = { items: 3, bytes: 60 }
const pieces = (text: string) => jsonPieces(new TextEncoder().encode(text), MOST)
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

/** The pieces of a text: its frame, then each list with its path. */
function cut(text: string): unknown {
  const found = pieces(text)
  if (found === null || typeof found === 'string') return found
  return [textOf(found.frame), ...found.lists.map(listed)]
}

function listed({ path, count, item }: JsonList): readonly string[] {
  return [path].concat(Array.from({ length: count }, (_, n) => textOf(item(n))))
}

describe('the pieces of a JSON text', () => {
  it.each<readonly [string, readonly unknown[]]>([
    ['[]', ['[]', ['$']]],
    [' [1, "a,]\\"[" ,{"b":[2,3]}]', ['[]', ['$', '1', '"a,]\\"[" ', '{"b":[2,3]}']]],
    ['\uFEFF[1]', ['[]', ['$', '1']]],
    ['{"items" : [1,2], "x":"、"}', ['{"items" : [], "x":"、"}', ['items', '1', '2']]],
    ['{"first":{"items":[1]}}', ['{"first":{"items":[]}}', ['first.items', '1']]],
    ['{"x":{"items":[1]}}', ['{"x":{"items":[1]}}']],
    ['{"items":{"a":1}}', ['{"items":{"a":1}}']],
    ['{"first":{"first":{"items":[1]}}}', ['{"first":{"first":{"items":[1]}}}']],
    ['7', ['7']],
  ])('%s are %j', (text, expected) => expect(cut(text)).toEqual(expected))

  it.each([
    ['[1,]', ['[]', ['$', '1', '']]],
    ['[,1]', ['[]', ['$', '', '1']]],
    ['[1 2]', ['[]', ['$', '1 2']]],
    ['[1]]', ['[]]', ['$', '1']]],
  ])('of %s leave what is no JSON to be found', (text, expected) => expect(cut(text)).toEqual(expected))

  it.each(['[1', '[1}', '["1', '{"items":[1,'])('of %s are none: a list is not closed', (text) => {
    expect(cut(text)).toBeNull()
  })

  it('are not made of a text with too many items, or too much beside them', () => {
    expect(cut('[1,2,3]')).not.toBe('too-many-items')
    expect(cut('[1,2,3,4]')).toBe('too-many-items')
    expect(cut(`{"x":"${'一'.repeat(20)}","items":[]}`)).toBe('too-long')
    expect(cut(`["${'一'.repeat(40)}"]`)).not.toBe('too-long')
  })
})
