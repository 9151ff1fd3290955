import { describe, expect, it } from 'vitest'
import type { RegisterNarrowing } from '../../../src/derive/register/choices.ts'
import { dueCounts, narrowEntries } from '../../../src/derive/register/narrow-entries.ts'
import { anEntry } from './an-entry.ts'

const ALL: RegisterNarrowing = { words: '', due: null, statuses: [], body: null }
const entries = [
  anEntry({ targetId: 'year', due: '2020', by: ['区商务委'], section: '二、(一) 3. 参天大树' }),
  anEntry({ targetId: 'day', due: '2020-06-30', quote: '国家级企业技术中心达到6家' }),
  anEntry({ targetId: 'month', due: '2020-07', status: 'behind' }),
  anEntry({ targetId: 'bare', status: 'unjudged', quote: '走在全市前列,成为ＡＩ高地' }),
]
const left = (own: Partial<RegisterNarrowing>) =>
  narrowEntries(entries, { ...ALL, ...own }).map(({ targetId }) => targetId)

describe('what is looked at', () => {
  it.each([
    [{}, ['year', 'day', 'month', 'bare']],
    // An imprecise deadline falls due on its latest day.
    [{ due: '2020-06-30' }, ['day']],
    [{ due: '2020-06-29' }, []],
    [{ due: '2020-07-30' }, ['day']],
    [{ due: '2020-07-31' }, ['day', 'month']],
    [{ due: '2020-12-30' }, ['day', 'month']],
    [{ due: '2020-12-31' }, ['year', 'day', 'month']],
    [{ due: 'none' }, ['bare']],
    [{ statuses: ['behind', 'unjudged'] }, ['month', 'bare']],
    [{ body: '310104/区商务委' }, ['year']],
    [{ body: '310105/区商务委' }, []],
    [{ body: 'none' }, ['day', 'month', 'bare']],
    [{ words: '技术中心' }, ['day']],
    [{ words: '  参天 总部 ' }, ['year']],
    [{ words: '参天 技术中心' }, []],
    [{ words: '前列，成为ai' }, ['bare']],
    [{ words: '   ' }, ['year', 'day', 'month', 'bare']],
  ] satisfies [Partial<RegisterNarrowing>, string[]][])('%j leaves %j', (own, ids) =>
    expect(left(own)).toEqual(ids),
  )

  it('finds words in the other script where both are at hand, and as they are written all the same', () => {
    const alike = {
      words: '零差错',
      textOf: ({ targetId }: { targetId: string }) => (targetId === 'bare' ? '零差错' : ''),
    }
    const found = (words: string) =>
      narrowEntries(entries, { ...ALL, words }, { ...alike, words }).map(({ targetId }) => targetId)
    expect(found('零差错')).toEqual(['bare'])
    expect(found('技术中心')).toEqual(['day'])
    expect(found('零疏漏')).toEqual([])
  })

  it('is the very same list when nothing is narrowed', () => {
    expect(narrowEntries(entries, ALL)).toBe(entries)
  })

  it('tells what has no deadline from what falls due later', () => {
    expect(dueCounts(entries, '2020-07-31')).toEqual({ due: 2, later: 1, without: 1 })
    expect(dueCounts([], '2020-07-31')).toEqual({ due: 0, later: 0, without: 0 })
  })
})
