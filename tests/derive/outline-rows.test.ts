import { describe, expect, it } from 'vitest'
import { outlineRows, outlineTree, type OutlineChoices } from '../../src/derive/outline-rows.ts'
import type { Section } from '../../src/model/dataset.ts'

const section = (id: string, parent: string | null): Section => ({
  id,
  parent,
  level: parent === null ? 1 : 2,
  label: '',
  title: id,
  span: { start: 0, end: 1 },
})

/** `chapters` chapters of `each` sections: 0, 0.0, 0.1, …, 1, 1.0, … */
const book = (chapters: number, each: number): Section[] =>
  Array.from({ length: chapters }, (_, chapter) => [
    section(`${chapter}`, null),
    ...Array.from({ length: each }, (_, at) => section(`${chapter}.${at}`, `${chapter}`)),
  ]).flat()

const rowsOf = (
  sections: readonly Section[],
  targets: ReadonlyMap<string, number>,
  currentId: string | null,
  choices: OutlineChoices,
) => outlineRows(outlineTree(sections, targets), currentId, choices)

const ids = (rows: ReturnType<typeof outlineRows>) => rows.map((row) => row.section.id)

describe('the outline', () => {
  it('is shown whole when it is short', () => {
    const rows = rowsOf(book(3, 2), new Map([['1.0', 2]]), null, {})
    expect(ids(rows)).toEqual(['0', '0.0', '0.1', '1', '1.0', '1.1', '2', '2.0', '2.1'])
    expect(rows.every(({ open }) => open === null)).toBe(true)
    expect(rows[4]!.targets).toBe(2)
  })

  it('folds all but the branch that is being read when it is long', () => {
    const rows = rowsOf(book(30, 3), new Map(), '7.1', {})
    expect(rows).toHaveLength(30 + 3)
    expect(ids(rows).slice(7, 12)).toEqual(['7', '7.0', '7.1', '7.2', '8'])
  })

  it('counts what is folded away', () => {
    const targets = new Map([
      ['4', 1],
      ['4.1', 2],
    ])
    const count = (choices: Record<string, boolean>) =>
      rowsOf(book(30, 3), targets, null, choices).find((row) => row.section.id === '4')!.targets
    expect(count({})).toBe(3)
    expect(count({ '4': true })).toBe(1)
  })

  it('counts what is folded away however deep it lies, and nothing twice', () => {
    const deep = [...book(30, 3), section('4.1.a', '4.1'), section('4.1.a.x', '4.1.a')]
    const targets = new Map([
      ['4', 1],
      ['4.1', 2],
      ['4.1.a', 4],
      ['4.1.a.x', 8],
    ])
    const count = (id: string, choices: Record<string, boolean>) =>
      rowsOf(deep, targets, null, choices).find((row) => row.section.id === id)!.targets
    expect(count('4', {})).toBe(15)
    expect(count('4.1', { '4': true })).toBe(14)
    expect(count('4.1', { '4': true, '4.1': true })).toBe(2)
  })

  it('keeps what a person has folded or unfolded', () => {
    const rows = rowsOf(book(30, 3), new Map(), '7.1', { '7': false, '9': true })
    expect(ids(rows)).not.toContain('7.1')
    expect(ids(rows)).toContain('9.2')
  })

  it('leaves no section out when parents are missing or go round', () => {
    const odd = [...book(30, 2), section('a', 'gone'), section('b', 'c'), section('c', 'b')]
    expect(ids(rowsOf(odd, new Map(), 'b', { b: true }))).toEqual(expect.arrayContaining(['a', 'b', 'c']))
  })
})
