import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contentId, createIdGiver } from '../../src/compile/content-id.ts'

describe('contentId', () => {
  it.each([
    // parts, id: notes keep these ids, so none of them may ever change
    [[], '0wvjl67o803'],
    [['event', 'deadline', '到2020年'], '1q43f6q1ubd'],
    [['document', 'a.txt'], '0zdxblhubdf'],
  ])('%j is always %s', (parts, id) => expect(contentId(...parts)).toBe(id))

  it('tells parts from the same characters in one', () => {
    expect(contentId('ab', 'c')).not.toBe(contentId('a', 'bc'))
    expect(contentId('ab')).not.toBe(contentId('a', 'b'))
  })

  it('has eleven digits in base 36 and reads as a whole number below 2⁵³', () => {
    fc.assert(
      fc.property(fc.string(), (words) => {
        const id = contentId(words)
        expect(id).toMatch(/^[\da-z]{11}$/)
        const number = Number.parseInt(id, 36)
        expect(Number.isSafeInteger(number)).toBe(true)
        expect(number.toString(36).padStart(11, '0')).toBe(id)
      }),
    )
  })
})

describe('createIdGiver', () => {
  it('numbers what is said again', () => {
    const giveId = createIdGiver('event')
    const first = giveId('到2020年')
    expect(giveId('到2020年')).toBe(`${first}-2`)
    expect(giveId('到2021年')).not.toContain(first)
  })
})
