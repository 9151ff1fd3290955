import { expect, it } from 'vitest'
import { nextOption, optionsOf } from '../../src/views/palette/options.ts'

const line = (n: number) => ({
  id: `target|${n}`,
  group: 'target' as const,
  text: '',
  marks: [],
  aside: '',
  more: 0,
  fit: 0,
})
const options = optionsOf([{ group: 'target', lines: [line(1), line(2)], hidden: 3 }], true)

it('everything that can be chosen stands in the order of the screen', () => {
  expect(options.map(({ kind }) => kind)).toEqual(['line', 'line', 'more', 'go-on'])
})

it.each([
  [0, 'ArrowDown', 1],
  [3, 'ArrowDown', 0],
  [0, 'ArrowUp', 3],
  [0, 'PageDown', 3],
  [3, 'PageUp', 0],
] as const)('from option %d %s leads to %d', (from, key, to) => {
  expect(nextOption(options, options[from]!, key)).toBe(options[to])
})

it('without options no key leads anywhere', () => expect(nextOption([], null, 'ArrowDown')).toBeNull())
