import { array, assert, constantFrom, property, record } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { documentNames } from '../../src/derive/document-names.ts'
import { targetRows } from '../../src/derive/target-rows.ts'
import { timelineRows } from '../../src/derive/timeline-rows.ts'
import { aDocument, anEvent, aTarget } from '../builders.ts'

const plan = (publishedOn: string | null = null, issuer: string | null = null) =>
  aDocument({ jurisdiction: '徐汇区', publishedOn, issuer })
const namesOf = (...documents: ReturnType<typeof plan>[]) => {
  const names = documentNames(documents)
  return documents.map(({ id }) => names.get(id))
}

describe('the names of documents that are shown together', () => {
  it('stay short where nothing else has the name', () => {
    expect(
      namesOf(plan(), aDocument({ jurisdiction: '长宁区', kind: 'opinion', title: '实施意见' })),
    ).toEqual(['徐汇区三年行动计划', '长宁区实施意见'])
  })

  it.each([
    ['years', [plan('2018-11-12'), plan('2021-03-01')], ['（2018）', '（2021）']],
    ['a year and none', [plan('2018-11-12'), plan()], ['（2018）', '']],
    ['issuers', [plan('2018-01-01', '发改委'), plan('2018-03-01', '商务委')], ['（发改委）', '（商务委）']],
    ['numbers', [plan('2018-03-01'), plan('2018-01-01')], ['（2018）之二', '（2018）之一']],
    [
      'years and numbers',
      [plan('2018'), plan('2021'), plan('2021')],
      ['（2018）', '（2021）之一', '（2021）之二'],
    ],
    ['numbers alone', [plan(), plan()], ['之一', '之二']],
  ])('are told apart by %s', (_, documents, ends) => {
    expect(namesOf(...documents)).toEqual(ends.map((end) => `徐汇区三年行动计划${end}`))
  })

  it('are never alike, and do not hang on the order', () => {
    const doc = record({
      title: constantFrom('徐汇区三年行动计划', '徐汇区三年行动计划之一', '徐汇区三年行动计划（2018）', '短'),
      kind: constantFrom('plan' as const, 'news' as const),
      publishedOn: constantFrom(null, '2018-01-01', '2021-01-01'),
      issuer: constantFrom(null, '2018', '发改委'),
      jurisdiction: constantFrom('徐汇区', null),
    })
    assert(
      property(array(doc, { maxLength: 14 }), (parts) => {
        const documents = parts.map((each) => aDocument(each))
        const names = documentNames(documents)
        expect(new Set(names.values()).size).toBe(documents.length)
        expect(new Map(documentNames(documents.toReversed()))).toEqual(new Map(names))
      }),
    )
  })

  it('name the marks of the timeline and the groups of the register', () => {
    const documents = ['2018-11-12', '2021-03-01'].map((publishedOn) =>
      aDocument({ jurisdiction: '徐汇区', publishedOn, events: [anEvent()], targets: [aTarget()] }),
    )
    const both = ['徐汇区三年行动计划（2018）', '徐汇区三年行动计划（2021）']
    expect(
      timelineRows(documents, '2026-11-21')
        .map((row) => row.documentName)
        .toSorted(),
    ).toEqual(both)
    expect(targetRows(documents).map((row) => row.documentName)).toEqual(both)
  })
})
