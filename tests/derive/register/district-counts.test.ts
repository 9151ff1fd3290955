import { expect, it } from 'vitest'
import { districtCounts, lackingDistricts } from '../../../src/derive/register/district-counts.ts'
import { registerEntries } from '../../../src/derive/register/entries.ts'
import { targetRows } from '../../../src/derive/target-rows.ts'
import { aDocument, aTarget } from '../../builders.ts'

it('counts the targets of each place with a document, in the official order, and tells 0 from no document', () => {
  const documents = [
    aDocument({ jurisdiction: '长宁区', targets: [aTarget(), aTarget({ kind: 'rank' })] }),
    aDocument({ jurisdiction: '徐汇区', targets: [] }),
    aDocument({ jurisdiction: '上海市', targets: [aTarget()] }),
    aDocument({ jurisdiction: null, targets: [aTarget()] }),
  ]
  const rows = districtCounts(documents, registerEntries(documents, targetRows(documents)))
  expect(rows.map(({ code, targets }) => [code, targets])).toEqual([
    ['city', 1],
    ['310104', 0],
    ['310105', 2],
    ['none', 1],
  ])
  for (const { targets, counts } of rows)
    expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(targets)
  expect(rows[2]!.counts.slice(0, 2)).toEqual([
    { status: 'no-reading', count: 1 },
    { status: 'unjudged', count: 1 },
  ])
})

it('tells the districts without a document from those the filter hides', () => {
  const all = ['长宁区', '徐汇区', '上海市'].map((jurisdiction) => aDocument({ jurisdiction }))
  expect(lackingDistricts(all, all, { districts: [] })).toEqual({ noDocument: 14, outOfScope: 0 })
  expect(lackingDistricts(all, all.slice(0, 1), { districts: [] })).toEqual({ noDocument: 14, outOfScope: 1 })
  expect(lackingDistricts(all, all.slice(0, 1), { districts: ['310105'] })).toEqual({
    noDocument: 0,
    outOfScope: 15,
  })
})
