import type { PassedReason } from '../../../src/compile/ledger/reasons.ts'
import type {
  BrandId,
  CentreId,
  Comparator,
  DocumentKind,
  EventRole,
  MeasureRole,
  PolicyEvent,
} from '../../../src/model/dataset.ts'

/** Why a number was passed over, as a heading of the report. */
export const REASON_NAMES: Readonly<Record<PassedReason, string>> = {
  rejected: '更正驳回',
  'document-number': '文号',
  title: '标题中的数',
  label: '标题与条目的序号',
  'row-number': '表格行号',
  'base-value': '表格的基期值或完成值',
  'unclear-head': '表头分两行，读不准属于哪一列',
  'table-words': '表头、指标名中的数',
  'clock-time': '时刻',
  name: '名称的一部分',
  'unread-date': '不作事件的日期',
  ordinal: '次第',
  scope: '范围、跨度或等级',
  attendance: '出席人数',
  indefinite: '不定指（一个、一项）',
  duration: '时长',
  frequency: '频次',
  condition: '条件',
  grant: '奖补金额',
  'start-value': '起点值',
  supported: '支持、鼓励他人之事',
  past: '已经取得的结果',
  existing: '成套或既有事物的计数',
  reported: '报道的叙述，不是部署',
  unit: '计量单位的一部分',
  wording: '词语中的数字',
  'no-unit': '没有单位的数字',
  'not-a-commitment': '没有更强的理由：无人承诺',
}

/** Kinds of documents as the report names them. */
export const KIND_NAMES: Readonly<Record<DocumentKind, string>> = {
  news: '新闻',
  speech: '讲话',
  opinion: '意见',
  plan: '计划',
  meeting: '会议',
}
/** Parts dates play in their document. */
export const ROLE_NAMES: Readonly<Record<EventRole, string>> = {
  published: '发布',
  held: '召开',
  issued: '印发',
  deadline: '期限',
  period: '规划期',
  reference: '提及',
}
/** How a date or deadline is known. */
export const BASIS_NAMES: Readonly<Record<PolicyEvent['basis'] | 'inherited', string>> = {
  stated: '明示',
  resolved: '据发布日推算',
  inferred: '据文意推定',
  inherited: '承前',
}
/** Parts measures play. */
export const MEASURE_NAMES: Readonly<Record<MeasureRole, string>> = {
  task: '重点任务',
  safeguard: '保障举措',
  preamble: '总述',
}
/** The four brands. */
export const BRAND_NAMES: Readonly<Record<BrandId, string>> = {
  service: '服务',
  manufacturing: '制造',
  shopping: '购物',
  culture: '文化',
}
/** The five centres. */
export const CENTRE_NAMES: Readonly<Record<CentreId, string>> = {
  economy: '经济',
  finance: '金融',
  trade: '贸易',
  shipping: '航运',
  innovation: '科创',
}
/** Comparators before their value. */
export const COMPARATOR_SIGNS: Readonly<Record<Comparator, string>> = {
  '>=': '≥',
  '<=': '≤',
  '=': '=',
  '~': '约',
  '+': '新增',
  range: '区间',
}
