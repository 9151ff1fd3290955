import { describe, expect, it } from 'vitest'
import { copyPlain } from '../../../src/exchange/file/plain-value.ts'

describe('a plain copy of parsed JSON', () => {
  it('has the same content and no prototype', () => {
    const copy = copyPlain(JSON.parse('{"a":[1,{"b":"上海"}],"c":null,"d":true}'))
    expect(JSON.stringify(copy)).toBe(
      '{"ok":true,"value":{"a":[1,{"b":"上海"}],"c":null,"d":true},"changed":false}',
    )
    const { value } = copy as unknown as { value: { a: [number, object] } }
    expect(Object.getPrototypeOf(value)).toBeNull()
    expect(Object.getPrototypeOf(value.a[1])).toBeNull()
  })

  it.each([
    ['{"__proto__":{"polluted":1}}', '__proto__'],
    ['{"a":[0,{"__proto__":1}]}', 'a[1].__proto__'],
    ['{"constructor":{"prototype":{"polluted":1}}}', 'constructor'],
    ['{"x":{"prototype":1}}', 'x.prototype'],
  ])('refuses %s and names %s', (json, path) => {
    expect(copyPlain(JSON.parse(json))).toEqual({ ok: false, path })
    expect('polluted' in {}).toBe(false)
  })

  it('keeps a text that only mentions such a key', () => {
    expect(copyPlain('__proto__')).toEqual({ ok: true, value: '__proto__', changed: false })
  })

  it.each([
    ['"\\ud800"', '\uFFFD', true],
    ['"a\\udc00b"', 'a\uFFFDb', true],
    ['"\\ud842\\udfb7"', '𠮷', false],
    ['-0', 0, false],
  ])('reads %s as %s and says that it changed: %s', (json, value, changed) => {
    expect(copyPlain(JSON.parse(json))).toStrictEqual({ ok: true, value, changed })
  })

  it('replaces half characters in keys, too', () => {
    expect(Object.keys((copyPlain(JSON.parse('{"\\ud800":1}')) as { value: object }).value)).toEqual([
      '\uFFFD',
    ])
  })
})
