import { describe, expect, it } from 'vitest'
import { sectionAt } from '../../src/model/section-at.ts'
import { aSection } from '../builders.ts'

const SECTIONS = [aSection('one', 0, 40), aSection('inner', 10, 40, 'one'), aSection('two', 40, 90)]

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
