import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  REGISTER_COLUMNS,
  REGISTER_GROUPINGS,
  type RegisterSort,
} from '../../../src/derive/register/choices.ts'
import { groupEntries, repeated } from '../../../src/derive/register/group-entries.ts'
import { sortEntries } from '../../../src/derive/register/sort-entries.ts'
import { TARGET_STATUSES } from '../../../src/derive/target-status.ts'
import { BRANDS } from '../../../src/model/brand.ts'
import { DISTRICTS } from '../../../src/model/district.ts'
import { anEntry } from './an-entry.ts'

const by = (column: RegisterSort['column'], descending = false): RegisterSort => ({ column, descending })
const ids = (entries: readonly { readonly targetId: string }[]) => entries.map(({ targetId }) => targetId)

describe('the register in the order of a column', () => {
  const entries = [
    anEntry({ targetId: 'a', order: 0, quote: '新增10家', value: 10, due: '2020', by: ['区文旅局'] }),
    anEntry({ targetId: 'b', order: 1, quote: '比重20%', value: 20, unit: '%', due: '2020-06-30' }),
    anEntry({ targetId: 'c', order: 2, quote: '走在前列', kind: 'rank', value: null, status: 'unjudged' }),
    anEntry({ targetId: 'd', order: 3, quote: '新增9家', value: 9, due: '2019', by: ['区商务委'] }),
    anEntry({ targetId: 'e', order: 4, quote: '新增1-2个', value: [1, 2], unit: '个', due: '2020' }),
  ]

  it.each([
    // Words as a dictionary has them: bǐ, xīn (9 before 10, 1 first), zǒu.
    ['quote', ['b', 'e', 'd', 'a', 'c']],
    // Unit by unit, then by size; a rank has no figure and stands last.
    ['value', ['b', 'e', 'd', 'a', 'c']],
    ['status', ['a', 'b', 'd', 'e', 'c']],
    ['deadline', ['d', 'b', 'a', 'e', 'c']],
    ['body', ['d', 'a', 'b', 'c', 'e']],
    ['progress', ['a', 'b', 'c', 'd', 'e']],
    ['section', ['a', 'b', 'c', 'd', 'e']],
  ] as const)('%s: %j', (column, order) => {
    const units = sortEntries(entries, by(column))
    if (column !== 'value') expect(ids(units)).toEqual(order)
    else {
      expect(ids(units).at(-1)).toBe('c')
      expect(ids(units).indexOf('d')).toBe(ids(units).indexOf('a') - 1)
    }
  })

  it('turns round, but what says nothing stays last', () => {
    expect(ids(sortEntries(entries, by('deadline', true)))).toEqual(['a', 'e', 'b', 'd', 'c'])
    expect(ids(sortEntries(entries, by('body', true)))).toEqual(['a', 'd', 'b', 'c', 'e'])
  })

  it('has words as a dictionary has them, and those it calls alike in the order of the text', () => {
    const dictionary = new Intl.Collator('zh-Hans-CN', { numeric: true })
    const word = fc.constantFrom('第1项', '第01项', '第2项', '第10项', '新增', '比重', 'a', 'A', '')
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), fc.boolean(), (quotes, descending) => {
        const all = quotes.map((quote, order) => anEntry({ targetId: `${order}`, order, quote }))
        const way = descending ? -1 : 1
        const naive = all.toSorted((a, b) => way * dictionary.compare(a.quote, b.quote) || a.order - b.order)
        expect(ids(sortEntries(all, by('quote', descending)))).toEqual(ids(naive))
      }),
    )
  })

  it('is that of the text where no column is chosen', () => {
    expect(sortEntries(entries, null)).toBe(entries)
  })

  it('loses and doubles nothing, whatever the column', () => {
    const entry = fc
      .record({
        quote: fc.constantFrom('新增', '达到', '比重', ''),
        value: fc.oneof(fc.double({ noNaN: true }), fc.constant(null), fc.constant([1, 2] as const)),
        unit: fc.constantFrom('家', '%', null),
        kind: fc.constantFrom('numeric', 'absolute', 'rank'),
        status: fc.constantFrom(...TARGET_STATUSES),
      })
      .map((own) => anEntry(own))
    fc.assert(
      fc.property(
        fc.array(entry),
        fc.constantFrom(...REGISTER_COLUMNS),
        fc.boolean(),
        (all, column, down) => {
          const sorted = sortEntries(all, by(column, down))
          expect(ids(sorted).toSorted()).toEqual(ids(all).toSorted())
          expect(sortEntries(sorted, by(column, down))).toEqual(sorted)
        },
      ),
      { numRuns: 200 },
    )
  })
})

describe('the register under headings', () => {
  const both = anEntry({ targetId: 'both', brands: ['service', 'culture'], by: ['区商务委', '区文旅局'] })
  const one = anEntry({
    targetId: 'one',
    brands: ['culture'],
    by: ['区商务委'],
    due: '2020',
    districtCode: 'city',
  })
  const bare = anEntry({ targetId: 'bare', due: '2020-12-31', districtCode: '310105' })
  const entries = [both, one, bare]
  const shape = (grouping: (typeof REGISTER_GROUPINGS)[number], first: string | null = null) =>
    groupEntries(entries, grouping, first).map(({ key, entries: own }) => [key].concat(ids(own)))

  it.each([
    [
      'brand',
      [
        ['service', 'both'],
        ['culture', 'both', 'one'],
        ['none', 'bare'],
      ],
    ],
    [
      'district',
      [
        ['city', 'one'],
        ['310104', 'both'],
        ['310105', 'bare'],
      ],
    ],
    [
      'deadline',
      [
        ['2020-12-31', 'bare'],
        ['2020', 'one'],
        ['none', 'both'],
      ],
    ],
    ['status', [['no-reading', 'both', 'one', 'bare']]],
    ['document', [['d-1', 'both', 'one', 'bare']]],
    ['none', [['all', 'both', 'one', 'bare']]],
  ] as const)('%s: %j', (grouping, groups) => expect(shape(grouping)).toEqual(groups))

  it('puts two bodies’ target under both and what names nobody last', () => {
    expect(shape('body')).toEqual([
      ['310104/区商务委', 'both'],
      ['310104/区文旅局', 'both'],
      ['city/区商务委', 'one'],
      ['none', 'bare'],
    ])
  })

  it('puts the person’s own unit first, and 原文未写明 never', () => {
    expect(shape('body', 'city/区商务委')[0]).toEqual(['city/区商务委', 'one'])
  })

  it('counts what stands twice', () => {
    expect(repeated(groupEntries(entries, 'brand'))).toEqual({ rows: 4, repeated: 1 })
    expect(repeated(groupEntries(entries, 'none'))).toEqual({ rows: 3, repeated: 0 })
  })

  it('keeps districts in their official order, never by collation', () => {
    const codes = DISTRICTS.map(({ code }) => code)
    const shuffled = codes.toReversed().map((districtCode) => anEntry({ districtCode }))
    expect(groupEntries(shuffled, 'district').map(({ key }) => key)).toEqual(codes)
  })

  it('holds every entry once in each of its groups, whatever the grouping', () => {
    const entry = fc
      .record({
        brands: fc.subarray(BRANDS.map(({ id }) => id)),
        by: fc.uniqueArray(fc.constantFrom('区商务委', '市科委', '各街镇')),
        due: fc.constantFrom(null, '2020', '2020-12-31', '2019-05'),
        status: fc.constantFrom(...TARGET_STATUSES),
      })
      .map((own) => anEntry(own))
    fc.assert(
      fc.property(fc.array(entry), fc.constantFrom(...REGISTER_GROUPINGS), (all, grouping) => {
        const groups = groupEntries(all, grouping)
        expect(new Set(groups.map(({ key }) => key)).size).toBe(groups.length)
        expect(new Set(groups.flatMap(({ entries: own }) => ids(own)))).toEqual(new Set(ids(all)))
        for (const { entries: own } of groups) expect(new Set(ids(own)).size).toBe(own.length)
      }),
      { numRuns: 200 },
    )
  })
})
