import { describe, expect, it } from 'vitest'
import { rankWording } from '../../src/derive/rank-wording.ts'
import { sectionPath } from '../../src/derive/section-path.ts'
import { countByKind, countByStatus, groupByDocument } from '../../src/derive/target-counts.ts'
import { targetRows } from '../../src/derive/target-rows.ts'
import type { Section } from '../../src/model/dataset.ts'
import { aDocument, aMeasure, anEvent, aTarget } from '../builders.ts'

const section = (id: string, label: string, title: string, parent: string | null): Section => ({
  id,
  level: parent === null ? 1 : 2,
  label,
  title,
  parent,
  span: { start: 0, end: 100 },
})
const sections = [
  section('s-0', '二、', '重点任务', null),
  section('s-1', '(一)', '增强核心功能', 's-0'),
  section('s-2', '3.', '培育“参天大树”', 's-1'),
]

describe('a section path', () => {
  it.each([
    ['s-0', '二、重点任务'],
    ['s-1', '二、(一) 增强核心功能'],
    ['s-2', '二、(一) 3. 培育“参天大树”'],
    ['unknown', null],
    [null, null],
  ])('%s is cited as %s', (id, path) => expect(sectionPath(sections, id)).toBe(path))

  it('ends where parents form a loop', () => {
    const loop = [section('a', '一、', '甲', 'b'), section('b', '(一)', '乙', 'a')]
    expect(sectionPath(loop, 'a')).toBe('(一) 一、甲')
  })
})

describe('the words of a rank', () => {
  it.each([
    ['产业竞争力进入全市第一梯队', '全市第一梯队'],
    ['走在全市前列', '全市前列'],
    ['综合实力进入全国前10强', '全国前10强'],
    ['成为文化强区之一', '文化强区之一'],
    ['努力成为全市最干净的城区', '全市最干净'],
    ['努力成为最干净、最有序的城区', '最干净'],
    ['法治环境最好的城区之一', '最好……之一'],
    ['成为全市最具人文魅力、充满发展活力的强区之一', '全市最……之一'],
    ['最终成为示范区之一', '示范区之一'],
    ['建设国际知名文化强区之一', '……强区之一'],
    ['最近建成', null],
    ['建设国际精品城区', null],
  ])('%s → %s', (quote, words) => expect(rankWording(quote)).toBe(words))

  it('are printed words apart from the omission mark', () => {
    const quote = '产业竞争力进入全市第一梯队'
    expect(quote).toContain(rankWording(quote))
  })
})

describe('target rows', () => {
  const measure = aMeasure({ span: { start: 100, end: 200 }, section: 's-2' })
  const target = aTarget({ span: { start: 150, end: 163 }, section: 's-2' })
  const [row] = targetRows([
    aDocument({
      jurisdiction: '徐汇区',
      sections,
      measures: [aMeasure({ span: { start: 0, end: 99 } }), measure],
      targets: [target],
      events: [
        anEvent({ span: { start: 20, end: 26 }, quote: '至2020年' }),
        anEvent({ span: { start: 140, end: 146 }, quote: '到2020年' }),
        anEvent({ span: { start: 110, end: 115 }, quote: '2020年', role: 'reference' }),
      ],
    }),
  ])

  it('name the measure, the section and the printed deadline', () => {
    expect(row).toMatchObject({
      targetId: target.id,
      district: '徐汇',
      measureId: measure.id,
      section: '二、(一) 3. 培育“参天大树”',
      deadline: { date: '2020', printed: '到2020年', basis: 'stated' },
      bodies: null,
      latest: null,
      status: 'no-reading',
    })
  })

  it('print no wording for an inherited deadline and none without one', () => {
    const doc = aDocument({
      events: [anEvent({})],
      targets: [
        aTarget({ deadlineBasis: 'inherited' }),
        aTarget({ deadline: null, deadlineBasis: null }),
        aTarget({ deadline: '2035' }),
      ],
    })
    expect(targetRows([doc]).map((each) => each.deadline)).toEqual([
      { date: '2020', printed: null, basis: 'inherited' },
      null,
      { date: '2035', printed: null, basis: 'stated' },
    ])
  })

  it('take no deadline words from another measure', () => {
    const doc = aDocument({
      measures: [aMeasure({ span: { start: 0, end: 50 } }), aMeasure({ span: { start: 50, end: 99 } })],
      events: [anEvent({ span: { start: 40, end: 46 } })],
      targets: [aTarget({ span: { start: 60, end: 73 } })],
    })
    expect(targetRows([doc])[0]!.deadline?.printed).toBeNull()
  })

  it('name each body of the measure once', () => {
    const body = (name: string) => ({ name, span: { start: 1, end: 3 } })
    const doc = aDocument({
      measures: [aMeasure({ bodies: [body('区科委'), body('区商务委'), body('区科委')] })],
      targets: [aTarget()],
    })
    expect(targetRows([doc])[0]!.bodies).toEqual(['区科委', '区商务委'])
  })

  it('leave a rank to be judged and stand in the order of the text', () => {
    const doc = aDocument({
      jurisdiction: '上海市',
      targets: [
        aTarget({ id: 'late', span: { start: 50, end: 60 } }),
        aTarget({ id: 'early', kind: 'rank', quote: '走在全市前列', span: { start: 5, end: 11 } }),
      ],
    })
    const rows = targetRows([doc])
    expect(rows.map((each) => [each.targetId, each.status, each.place])).toEqual([
      ['early', 'unjudged', '全市前列'],
      ['late', 'no-reading', null],
    ])
    expect(rows[0]!.district).toBeNull()
  })
})

describe('counts', () => {
  const rows = targetRows([
    aDocument({ targets: [aTarget(), aTarget({ kind: 'rank' })] }),
    aDocument({ targets: [aTarget({ kind: 'absolute' }), aTarget(), aTarget({ kind: 'rank' })] }),
  ])

  it('add up to the rows, by status, by kind and by document', () => {
    const sum = (counts: readonly { readonly count: number }[]) =>
      counts.reduce((all, { count }) => all + count, 0)
    expect(sum(countByStatus(rows))).toBe(rows.length)
    expect(sum(countByKind(rows))).toBe(rows.length)
    expect(groupByDocument(rows).flatMap((group) => group.rows)).toHaveLength(rows.length)
  })

  it('list every status, zeros included, and the largest document first', () => {
    expect(countByStatus(rows).slice(0, 3)).toEqual([
      { status: 'no-reading', count: 3 },
      { status: 'unjudged', count: 2 },
      { status: 'on-track', count: 0 },
    ])
    expect(groupByDocument(rows).map((group) => group.rows.length)).toEqual([3, 2])
  })
})
