import { describe, expect, it } from 'vitest'
import { stepMark } from '../../src/charts/mark-walk.ts'
import {
  actionOf,
  keyName,
  keyRefusal,
  keysOf,
  readKeyChoices,
  USUAL_KEYS,
} from '../../src/model/key-choices.ts'
import { entryOf, KEY_ACTIONS, KEY_TABLE } from '../../src/model/key-table.ts'

const press = (
  key: string,
  held: Partial<Record<'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey', true>> = {},
) => keyName({ key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...held })

describe('a key press by name', () => {
  it.each([
    ['s', {}, 's'],
    ['S', { shiftKey: true }, 'shift+s'],
    ['?', { shiftKey: true }, '?'],
    ['k', { ctrlKey: true }, 'mod+k'],
    ['k', { metaKey: true }, 'mod+k'],
    ['ArrowLeft', { shiftKey: true }, 'shift+arrowleft'],
    ['Shift', { shiftKey: true }, null],
    ['å', { altKey: true }, null],
    ['Process', {}, null],
  ] as const)('%s with %j is %s', (key, held, name) => expect(press(key, held)).toBe(name))
})

describe('the table of keys', () => {
  it('gives no key two meanings in one place', () => {
    for (const id of KEY_ACTIONS) {
      for (const name of keysOf(USUAL_KEYS, id)) {
        expect(actionOf(USUAL_KEYS, entryOf(id).scope, name), `${name} in ${entryOf(id).scope}`).toBe(id)
      }
      const { own } = entryOf(id)
      if (own !== null) expect(keyRefusal(USUAL_KEYS, id, own), id).toBeNull()
    }
  })

  it('lists for pictures the keys that walk their marks', () => {
    const rect = { x: 0, y: 0, width: 10, height: 10 }
    const marks = [0, 1, 2].map((at) => ({
      id: String(at),
      label: '',
      rect: { ...rect, x: at * 20 },
      opens: true,
    }))
    const names: Record<string, string> = {
      arrowright: 'ArrowRight',
      arrowdown: 'ArrowDown',
      arrowleft: 'ArrowLeft',
      arrowup: 'ArrowUp',
      home: 'Home',
      end: 'End',
    }
    for (const id of ['mark-next', 'mark-before', 'mark-ends'] as const) {
      for (const name of KEY_TABLE[id].fixed) expect(stepMark(marks, 1, names[name]!), name).not.toBeNull()
    }
  })
})

describe('changed keys', () => {
  it('work in place of the usual ones', () => {
    const choices = { ...USUAL_KEYS, own: { note: 'm' } }
    expect(actionOf(choices, 'everywhere', 'm')).toBe('note')
    expect(actionOf(choices, 'everywhere', 'n')).toBeNull()
  })

  it.each([
    ['note', 'j', { kind: 'taken', by: 'next-mark' }],
    ['note', 'f', { kind: 'taken', by: 'filter' }],
    ['filter', 'n', { kind: 'taken', by: 'note' }],
    ['note', 'enter', { kind: 'not-single' }],
    ['note', 'mod+m', { kind: 'not-single' }],
    ['note', 'm', null],
    ['note', 'shift+n', null],
    ['note', 't', { kind: 'taken', by: 'to-as-of' }],
    ['highlight', 't', null],
  ] as const)('%s on %s: %j', (id, name, refusal) =>
    expect(keyRefusal(USUAL_KEYS, id, name)).toEqual(refusal),
  )

  it('can all be switched off but for those with Ctrl, the fixed ones, and those that need the focus', () => {
    const off = { ...USUAL_KEYS, single: false }
    expect(actionOf(off, 'everywhere', 'f')).toBeNull()
    expect(actionOf(off, 'reader', '/')).toBeNull()
    expect(actionOf(off, 'reader', 'mod+f')).toBe('find')
    expect(actionOf(off, 'everywhere', 'mod+k')).toBe('palette')
    expect(actionOf(off, 'timeline', 't')).toBe('to-as-of')
  })

  it.each([
    ['{"note":"m","filter":null}', { note: 'm', filter: null }],
    ['{"note":"j"}', {}],
    ['{"note":5,"palette":"x","gone":"y"}', {}],
    ['[', {}],
    [null, {}],
  ])('are read from %s', (kept, own) => expect(readKeyChoices(kept, null)).toEqual({ own, single: true }))
})
