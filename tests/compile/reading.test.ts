import { describe, expect, it } from 'vitest'
import { sectionsAt } from '../../src/compile/reading.ts'
import type { Section } from '../../src/model/dataset.ts'

const section = (id: string, parent: string | null, start: number, end: number): Section => ({
  id,
  parent,
  level: parent === null ? 1 : 2,
  label: `${id}、`,
  title: id,
  span: { start, end },
})

const sections = [
  section('a', null, 5, 40),
  section('a1', 'a', 10, 20),
  section('a2', 'a', 20, 30),
  section('b', null, 45, 60),
]

describe('sectionsAt', () => {
  it.each([
    [0, []],
    [5, ['a']],
    [10, ['a', 'a1']],
    [19, ['a', 'a1']],
    [20, ['a', 'a2']],
    [35, ['a']],
    [42, []],
    [45, ['b']],
    [60, []],
  ])('gives the sections at %d, outermost first', (offset, ids) => {
    expect(sectionsAt({ sections }, offset).map(({ id }) => id)).toEqual(ids)
  })

  it('gives nothing without sections', () => expect(sectionsAt({ sections: [] }, 3)).toEqual([]))
})
