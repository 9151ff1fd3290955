import { makeReport } from '../../../src/exchange/report/make-report.ts'
import type { NamedTarget } from '../../../src/exchange/report/report.ts'
import { reportWords } from '../../../src/messages/report.ts'
import { localDay } from '../../../src/model/edtf.ts'
import type { AnyRecord } from '../../../src/model/records/record.ts'
import { aRecord, AT } from '../../model/records/a-record.ts'
import { aDocument } from '../../builders.ts'

/** The days on which notes were made and changed, where this runs. */
export const MADE = localDay(new Date(AT))
export const CHANGED = localDay(new Date('2026-11-23T08:00:00.000Z'))

export const zh = reportWords.zh
export const STANDING = { asOf: '2026-11-21', dataset: 'b0d59c2f1a33' }

const sections = [
  { id: 's-1', level: 1, label: '一、', title: '总体要求', parent: null, span: { start: 0, end: 99 } },
]
export const documents = [
  aDocument({
    id: 'd-1',
    title: '某区三年行动计划',
    kind: 'plan',
    issuer: '某区人民政府',
    publishedOn: '2018-09-12',
    sections,
  }),
  aDocument({ id: 'd-2' }),
]

/** A note on words of the first document. */
export function aNote(exact: string, start: number, over: Readonly<Record<string, unknown>> = {}) {
  const selector = {
    quote: { exact, prefix: '', suffix: '' },
    start,
    end: start + exact.length,
    sectionId: 's-1',
  }
  const target = { type: 'passage', documentId: 'd-1', sha256: 'a'.repeat(64), selector }
  return aRecord('annotation', { id: `n-${start}`, target, ...over })
}

/** Some of everything, with words that a format must not run or lose. */
export const records: readonly AnyRecord[] = [
  aNote('后面的话', 40, { comment: '', tags: [] }),
  aNote('新增总部15家', 5, {
    comment: '=SUM(A1)\n第二行 <b>&"引号"</b>\0# 不是标题',
    tags: ['tag-1', 'gone'],
    updatedAt: '2026-11-23T08:00:00.000Z',
    author: '王工',
  }),
  aRecord('annotation', {
    id: 'n-cell',
    target: { type: 'cell', district: '徐汇', subject: '服务' },
    comment: '少',
  }),
  aNote('扔掉的', 1, { id: 'n-trash', deletedAt: '2026-11-22T08:00:00.000Z' }),
  aRecord('tag'),
  aRecord('reading', { value: -7.5 }),
  aRecord('reading', { id: 'reading-0', date: '2026-09-30', value: 3 }),
  aRecord('review'),
]

/** Names cells and pages plainly; what the app calls them is tested with it. */
export const nameOf = (target: NamedTarget): string =>
  target.type === 'cell' ? `${target.district} · ${target.subject}` : target.address

export const report = makeReport(records, documents, zh, nameOf)
