import { describe, expect, it } from 'vitest'
import { namedLines, pieces, shownGroups, type PaletteLine } from '../../src/derive/palette-lines.ts'
import { foldedText } from '../../src/workers/text-forms.ts'

const THINGS = [
  { id: 'dark', text: '配色：深色', also: 'Theme: dark' },
  { id: 'go', text: '去：目标', also: 'Go to: Targets' },
]
const idsFor = (typed: string) =>
  namedLines('command', THINGS, typed.split(' '), foldedText).map(({ id }) => id)

const line = (group: PaletteLine['group'], n: number, fit = 0): PaletteLine => ({
  id: `${group}|${n}`,
  group,
  text: '',
  marks: [],
  aside: '',
  more: 0,
  fit,
})

describe('the lines of the palette', () => {
  it.each([
    ['深色', ['command|dark']],
    ['dark', ['command|dark']],
    ['目标 target', ['command|go']],
    ['目标 深色', []],
  ])('「%s」 finds %j', (typed, ids) => expect(idsFor(typed)).toEqual(ids))

  it('mark only what is shown', () => {
    const [line] = namedLines('command', THINGS, ['theme'], foldedText)
    expect(line).toMatchObject({ text: '配色：深色', marks: [] })
  })

  it('stand in groups, long ones cut until they are opened', () => {
    const lines = [line('text', 1), line('target', 1), line('target', 2), line('target', 3)]
    const counts = (opened: readonly PaletteLine['group'][]) =>
      shownGroups(lines, 2, new Set(opened)).map((each) => [each.group, each.lines.length, each.hidden])
    expect(counts([])).toEqual([
      ['target', 2, 1],
      ['text', 1, 0],
    ])
    expect(counts(['target'])).toEqual([
      ['target', 3, 0],
      ['text', 1, 0],
    ])
  })

  it('stand by how much of their own name the words are, facts in reading order', () => {
    const order = (lines: readonly PaletteLine[]) =>
      shownGroups(lines, 9, new Set()).flatMap((each) => each.lines.map(({ id }) => id))
    expect(
      order([line('command', 1, 0.1), line('command', 2, 0.2), line('event', 1, 0.1), line('event', 2, 0.8)]),
    ).toEqual(['event|1', 'event|2', 'command|2', 'command|1'])
    expect(order([line('document', 1, 0.5), line('command', 1, 0.5)])).toEqual(['command|1', 'document|1'])
  })

  it.each([
    // typed, found: a picture's tool is called by its own name; the words of its title only tell two apart
    ['2020', []],
    ['复制', [1]],
    ['复制 2020', [1]],
  ])('「%s」 finds tools of pictures %j', (typed, fits) => {
    const tool = { id: 'copy', text: '复制：都写 2020 年', also: '', own: '复制' }
    expect(namedLines('command', [tool], typed.split(' '), foldedText).map(({ fit }) => fit)).toEqual(fits)
  })

  it('fit as well by their name in the other language', () => {
    const fits = namedLines('command', THINGS, ['dark'], foldedText).map(({ fit }) => fit)
    expect(fits).toEqual([4 / 'Theme: dark'.length])
  })

  it('come apart at their marks and lose nothing', () => {
    const all = pieces('新增总部15家', [
      { start: 2, end: 4 },
      { start: 6, end: 7 },
    ])
    expect(all.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('')).toBe('新增[总部]15[家]')
  })
})
