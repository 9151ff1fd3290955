import { describe, expect, it } from 'vitest'
import type { Section } from '../../src/model/dataset.ts'
import { sectionAt } from '../../src/model/section-at.ts'

const section = (id: string, start: number, end: number, parent: string | null = null): Section => ({
  id,
  level: parent === null ? 1 : 2,
  label: '一、',
  title: id,
  parent,
  span: { start, end },
})
const SECTIONS = [section('one', 0, 40), section('inner', 10, 40, 'one'), section('two', 40, 90)]

describe('the section of a span', () => {
  it.each([
    [5, 'one'],
    [10, 'inner'],
    [45, 'two'],
  ])('that begins at %i is %s', (start, id) => {
    expect(sectionAt(SECTIONS, { start, end: start + 1 })?.id).toBe(id)
  })

  it('is null where no section is', () => expect(sectionAt([], { start: 0, end: 1 })).toBeNull())
})
