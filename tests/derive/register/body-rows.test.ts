import { describe, expect, it } from 'vitest'
import { bodyRows } from '../../../src/derive/register/body-rows.ts'
import { registerEntries } from '../../../src/derive/register/entries.ts'
import { targetRows } from '../../../src/derive/target-rows.ts'
import { aDocument, aMeasure, anEvent, aTarget } from '../../builders.ts'

const ASOF = '2026-11-21'
const body = (name: string) => ({ name, span: { start: 1, end: 3 } })
const at = (start: number, end = start + 5) => ({ start, end })

const xuhui = aDocument({
  jurisdiction: '徐汇区',
  measures: [
    aMeasure({
      id: 'm-both',
      span: at(0, 50),
      title: '办展',
      bodies: [body('区商务委'), body('市商务委'), body('区商务委')],
    }),
    aMeasure({ id: 'm-one', span: at(50, 100), title: '建馆', bodies: [body('区商务委')] }),
    aMeasure({ id: 'm-none', span: at(100, 150), title: '植树' }),
    aMeasure({ id: 'm-head', span: at(150, 200), title: '总则', role: 'preamble' }),
  ],
  targets: [
    aTarget({ id: 't-both', span: at(10), deadline: '2020' }),
    aTarget({ id: 't-one', span: at(60), deadline: '2020-06-30' }),
    aTarget({ id: 't-none', span: at(110), deadline: null, deadlineBasis: null }),
    aTarget({ id: 't-outside', span: at(300), deadline: '2021', kind: 'rank' }),
  ],
  events: [
    anEvent({ span: at(70), date: '2027', quote: '到2027年', label: '建成' }),
    anEvent({ span: at(120), date: '2028', quote: '到2028年', label: '植成' }),
  ],
})
const changning = aDocument({
  title: '长宁区实施意见',
  jurisdiction: '长宁区',
  measures: [aMeasure({ id: 'm-cn', span: at(0, 50), bodies: [body('区商务委'), body('市商务委')] })],
})
const documents = [xuhui, changning]
const rows = (first: string | null = null) =>
  bodyRows(documents, registerEntries(documents, targetRows(documents)), ASOF, first)
const shape = (all = rows()) =>
  all.map((row) => [
    row.body?.key ?? null,
    row.measures.map(({ measureId }) => measureId).join(),
    row.targets.map(({ targetId }) => targetId).join(),
  ])

describe('who answers for what', () => {
  it('lists each body once with the measures that name it and the targets in them, most targets first', () => {
    expect(shape()).toEqual([
      ['310104/区商务委', 'm-both,m-one', 't-both,t-one'],
      ['city/市商务委', 'm-both,m-cn', 't-both'],
      ['310105/区商务委', 'm-cn', ''],
      [null, 'm-none', 't-none,t-outside'],
    ])
  })

  it('puts the person’s own unit first and what nobody answers for last', () => {
    expect(rows('310105/区商务委').map(({ body: one }) => one?.key ?? null)).toEqual([
      '310105/区商务委',
      '310104/区商务委',
      'city/市商务委',
      null,
    ])
    expect(rows('no-such').at(-1)!.body).toBeNull()
  })

  it('has the days on which something in those measures falls due', () => {
    const [district, city, other, nobody] = rows()
    expect(district!.dues).toEqual([
      { date: '2020-06-30', due: '2020-06-30', daysPast: 2335, items: 1 },
      { date: '2020', due: '2020-12-31', daysPast: 2151, items: 1 },
      { date: '2027', due: '2027-12-31', daysPast: -405, items: 1 },
    ])
    expect(city!.dues.map(({ date }) => date)).toEqual(['2020'])
    expect(other!.dues).toEqual([])
    expect(nobody!.dues.map(({ date }) => date)).toEqual(['2021', '2028'])
  })

  it('counts by status exactly its targets', () => {
    for (const { targets, counts } of rows())
      expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(targets.length)
    expect(
      rows()
        .at(-1)!
        .counts.filter(({ count }) => count > 0),
    ).toEqual([
      { status: 'no-reading', count: 1 },
      { status: 'unjudged', count: 1 },
    ])
  })

  it('is 原文未写明 alone where no document names anybody', () => {
    const bare = [aDocument({ measures: [aMeasure()], targets: [aTarget()] })]
    const all = bodyRows(bare, registerEntries(bare, targetRows(bare)), ASOF, null)
    expect(shape(all).map(([key]) => key)).toEqual([null])
    expect(all[0]!.targets).toHaveLength(1)
  })
})
