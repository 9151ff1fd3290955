import type { CompiledDocument } from '../../src/model/dataset.ts'

const TEXT = [
  '徐汇区行动计划',
  '一、总体目标',
  '聚焦科创中心核心功能。到2020年,科技服务业增加值的比重达到20%左右。',
  '二、重点任务',
  '促进消费,做强“上海服务”品牌。培育科技服务,扩大文化影响。',
].join('\n')

/** The span of words of the sample text. */
export const at = (words: string, text: string = TEXT) => {
  const start = text.indexOf(words)
  return { start, end: start + words.length }
}
const part = (words: string) => ({ span: at(words), quote: words })
const from = (start: string, end: number) => ({ start: at(start).start, end })

/** A small complete document of 徐汇 with one target, two dates, two mentions and one task. */
export function aDocument(over: Partial<CompiledDocument> = {}): CompiledDocument {
  return {
    id: 'd-1',
    file: '001.txt',
    sha256: 'a'.repeat(64),
    metadata: {
      title: '徐汇区行动计划',
      kind: 'plan',
      issuer: '徐汇区发展和改革委员会',
      source: null,
      publishedOn: '2018-11-12',
      publishedAt: null,
      documentNumber: null,
      jurisdiction: '徐汇区',
      period: null,
    },
    text: TEXT,
    body: { start: 8, end: TEXT.length },
    sourceMap: [],
    sections: [
      {
        id: 's-1',
        level: 1,
        label: '一、',
        title: '总体目标',
        parent: null,
        span: from('一、', at('二、').start),
      },
      {
        id: 's-2',
        level: 1,
        label: '二、',
        title: '重点任务',
        parent: null,
        span: from('二、', TEXT.length),
      },
    ],
    measures: [
      {
        id: 'm-1',
        section: 's-2',
        span: from('二、', TEXT.length),
        title: '重点任务',
        role: 'task',
        brands: [
          { id: 'service', basis: 'explicit', evidence: [at('上海服务'), at('科技服务,')] },
          { id: 'culture', basis: 'thematic', evidence: [at('文化')] },
        ],
        centres: [],
        bodies: [],
      },
    ],
    events: [
      {
        id: 'e-1',
        ...part('徐汇区行动计划'),
        date: '2018-11-12',
        precision: 'day',
        role: 'published',
        label: '发布',
        basis: 'stated',
      },
      {
        id: 'e-2',
        ...part('到2020年'),
        date: '2020',
        precision: 'year',
        role: 'deadline',
        label: '期限',
        basis: 'stated',
      },
    ],
    targets: [
      {
        id: 't-1',
        ...part('科技服务业增加值的比重达到20%左右'),
        metric: '科技服务业增加值的比重',
        kind: 'numeric',
        comparator: '~',
        value: 20,
        unit: '%',
        deadline: '2020',
        deadlineBasis: 'stated',
        section: 's-1',
      },
    ],
    mentions: [
      { id: 'x-1', ...part('科创中心'), entity: 'innovation', kind: 'centre' },
      { id: 'x-2', ...part('上海服务'), entity: 'service', kind: 'brand' },
    ],
    diagnostics: [],
    ...over,
  }
}
