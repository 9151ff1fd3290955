import { sealed } from '../../../src/model/records/checksum.ts'
import { shapeVersion } from '../../../src/model/records/decode-record.ts'
import type { Contents, RecordKind, RecordOf } from '../../../src/model/records/record.ts'

export const AT = '2026-11-21T08:00:00.000Z'

const target = { documentId: 'd-1', factId: 't-1', quote: '新增跨国公司地区总部15家' }

/** What a record of each kind holds; fresh with every call. */
export const contents = (): Contents => ({
  annotation: {
    motivation: 'commenting',
    target: {
      type: 'passage',
      documentId: 'd-1',
      sha256: 'a'.repeat(64),
      selector: { quote: { exact: '𠮷服务', prefix: '', suffix: '。' }, start: 0, end: 4, sectionId: null },
    },
    comment: '查起点',
    tags: ['tag-1'],
  },
  tag: { name: '口径', pattern: 'dotted' },
  reading: { target, date: '2026-10-31', value: 7, unit: '家', source: '区商务委月报', note: '' },
  review: {
    target,
    cycle: 'quarter',
    period: '2026-Q3',
    judgedOn: '2026-10-08',
    verdict: 'behind',
    remark: '四季度补上',
  },
  'own-event': { date: '2026-03-18', label: '区里开推进会', note: '' },
  'target-plan': {
    target,
    interim: [{ date: '2026-12-31', value: 10 }],
    baseline: null,
    setStatus: { status: 'on-track', reason: '已签约 5 家', on: '2026-10-08' },
    pinned: true,
  },
  deck: {
    title: '季度汇报',
    slides: [{ id: 's-1', address: '#/targets?view=gauges', title: '目标', speakerNotes: '先讲总部' }],
  },
  conflict: { of: 'n-1', ofKind: 'annotation', expected: 1, mine: { comment: '这边' } },
})

/** A complete stored record of a kind; a test states only what it is about. */
export function aRecord<K extends RecordKind>(
  kind: K,
  over: Readonly<Record<string, unknown>> = {},
): RecordOf<K> {
  const envelope = { id: `${kind}-1`, kind, rev: 1, v: shapeVersion(kind), createdAt: AT, updatedAt: AT }
  return sealed({ ...envelope, ...contents()[kind], ...over }) as unknown as RecordOf<K>
}
