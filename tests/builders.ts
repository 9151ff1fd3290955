import type {
  DocumentSummary,
  Measure,
  Metadata,
  PolicyEvent,
  Section,
  Target,
} from '../src/model/dataset.ts'

/** Builders of complete objects for tests: a test states only what it is about. */
let made = 0
const nextId = (prefix: string) => `${prefix}-${(made += 1)}`

export const aTarget = (own: Partial<Target> = {}): Target => ({
  id: nextId('t'),
  span: { start: 0, end: 13 },
  quote: '新增跨国公司地区总部15家',
  metric: '跨国公司地区总部',
  kind: 'numeric',
  comparator: '+',
  value: 15,
  unit: '家',
  deadline: '2020',
  deadlineBasis: 'stated',
  section: null,
  ...own,
})

export const anEvent = (own: Partial<PolicyEvent> = {}): PolicyEvent => ({
  id: nextId('e'),
  span: { start: 0, end: 6 },
  quote: '到2020年',
  date: '2020',
  precision: 'year',
  role: 'deadline',
  label: '总体目标',
  basis: 'stated',
  ...own,
})

/** A section of 「一、」 over a span; inside `parent` one of the second level. */
export const aSection = (id: string, start: number, end: number, parent: string | null = null): Section => ({
  id,
  level: parent === null ? 1 : 2,
  label: '一、',
  title: id,
  parent,
  span: { start, end },
})

export const aMeasure = (own: Partial<Measure> = {}): Measure => ({
  id: nextId('m'),
  section: null,
  span: { start: 0, end: 20 },
  title: '聚焦专业服务',
  role: 'task',
  brands: [],
  centres: [],
  bodies: [],
  ...own,
})

type DocumentParts = Partial<Omit<DocumentSummary, 'metadata'>> & Partial<Metadata>

export function aDocument(own: DocumentParts = {}): DocumentSummary {
  const {
    title,
    kind,
    issuer,
    source,
    publishedOn,
    publishedAt,
    documentNumber,
    jurisdiction,
    period,
    ...parts
  } = own
  const id = nextId('d')
  return {
    id,
    file: `${id}.txt`,
    sha256: '0'.repeat(64),
    metadata: {
      title: title ?? '徐汇区打响“上海服务”品牌三年行动计划',
      kind: kind ?? 'plan',
      issuer: issuer ?? null,
      source: source ?? null,
      publishedOn: publishedOn ?? null,
      publishedAt: publishedAt ?? null,
      documentNumber: documentNumber ?? null,
      jurisdiction: jurisdiction ?? null,
      period: period ?? null,
    },
    sections: [],
    measures: [],
    events: [],
    targets: [],
    diagnostics: [],
    ...parts,
  }
}
