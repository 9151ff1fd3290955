import { describe, expect, it } from 'vitest'
import { makeReport } from '../../../src/exchange/report/make-report.ts'
import { reportWords } from '../../../src/messages/report.ts'
import { aRecord } from '../../model/records/a-record.ts'
import { CHANGED, MADE, documents, records, report, zh, nameOf } from './a-report.ts'

describe('a report of the person’s own records', () => {
  it('has the notes of a document in reading order, with their section and citation', () => {
    expect(report.documents).toEqual([
      {
        title: '某区三年行动计划',
        citation: '某区人民政府. 某区三年行动计划[A]. 2018-09-12.',
        notes: [
          {
            quote: '新增总部15家',
            about: null,
            section: '一、总体要求',
            citation: '某区人民政府. 某区三年行动计划[A]. 2018-09-12：一、总体要求.',
            comment: '=SUM(A1)\n第二行 <b>&"引号"</b>\0# 不是标题',
            tags: ['口径'],
            author: '王工',
            created: MADE,
            updated: CHANGED,
          },
          expect.objectContaining({ quote: '后面的话', comment: '', tags: [], author: null, updated: null }),
        ],
      },
    ])
  })

  it('names what a note is about when that is no passage', () => {
    expect(report.elsewhere).toEqual([
      expect.objectContaining({ quote: null, about: '覆盖：徐汇 · 服务', citation: null, comment: '少' }),
    ])
    const view = aRecord('annotation', { target: { type: 'view', address: '#/targets' } })
    expect(makeReport([view], [], reportWords.en, nameOf).elsewhere[0]!.about).toBe('Page: #/targets')
  })

  it('leaves the trash out', () => {
    const quotes = report.documents.flatMap(({ notes }) => notes.map(({ quote }) => quote))
    expect(quotes).not.toContain('扔掉的')
  })

  it('has readings and reviews by day, in words', () => {
    expect(report.readings.map(({ day, value }) => [day, value])).toEqual([
      ['2026-09-30', 3],
      ['2026-10-31', -7.5],
    ])
    expect(report.reviews).toEqual([
      expect.objectContaining({
        cycle: '季度',
        period: '2026-Q3',
        verdict: '滞后',
        document: '某区三年行动计划',
      }),
    ])
  })

  it('keeps the notes on a document that is not loaded, and says so', () => {
    const { documents: found } = makeReport(records, documents.slice(1), zh, nameOf)
    expect(found).toEqual([expect.objectContaining({ title: '未载入的文件（d-1）', citation: null })])
    expect(found[0]!.notes).toHaveLength(2)
  })

  it('finds the section of a note on a fact', () => {
    const [doc] = documents
    const target = { ...doc!.targets[0]!, id: 't-1', span: { start: 3, end: 8 } }
    const note = aRecord('annotation', {
      target: { type: 'fact', documentId: 'd-1', factId: 't-1', quote: '15家' },
    })
    const { documents: found } = makeReport([note], [{ ...doc!, targets: [target] }], zh, nameOf)
    expect(found[0]!.notes[0]).toMatchObject({ quote: '15家', section: '一、总体要求' })
  })
})
