import { catalogue } from './catalogue.ts'
import { enDate, zhDate } from './dates.ts'
import { plural } from './figures.ts'

/** What the sentences about targets are told; `TargetFigures` of `derive` fits it. */
export interface TargetFigures {
  readonly all: number
  readonly numeric: number
  /** Documents that hold a numeric target. */
  readonly numericDocuments: number
  /** The one district all numeric targets are in; null when there is none such. */
  readonly numericDistrict: string | null
  /** Targets whose sentence prints a deadline. */
  readonly withStatedDeadline: number
  /** Targets that wait for a figure: 尚无数据. */
  readonly withoutReading: number
  /** Targets that wait for a person's judgement: 待评估. */
  readonly unjudged: number
}

/** What is known of the targets, in the words and figures of the counts by status. */
const zhProgress = ({ all, withoutReading, unjudged }: TargetFigures): string => {
  if (all === 0) return '文件里没有读到目标'
  const parts = [
    { count: all - withoutReading - unjudged, words: '有进展' },
    { count: withoutReading, words: '尚无进展数据' },
    { count: unjudged, words: '待评估' },
  ].filter(({ count }) => count > 0)
  const [only, ...others] = parts
  if (others.length === 0) return `${all} 项目标${all > 1 ? '都' : ''}${only!.words}`
  return `${all} 项目标：${parts.map(({ count, words }) => `${count} 项${words}`).join('，')}`
}

const enProgress = ({ all, withoutReading, unjudged }: TargetFigures): string => {
  if (all === 0) return 'No target was found in the documents'
  const parts = [
    { count: all - withoutReading - unjudged, words: 'with progress' },
    { count: withoutReading, words: 'without a reading' },
    { count: unjudged, words: 'to be judged' },
  ].filter(({ count }) => count > 0)
  const [only, ...others] = parts
  if (others.length === 0) return `${all === 1 ? 'The 1 target is' : `All ${all} targets are`} ${only!.words}`
  return `${plural(all, 'target')}: ${parts.map(({ count, words }) => `${count} ${words}`).join(', ')}`
}

const zhNumeric = ({ all, numeric, numericDocuments, numericDistrict }: TargetFigures): string => {
  if (numeric === 0) return '没有一项数量目标'
  const head = numeric === all ? (all > 1 ? '都是数量目标' : '是数量目标') : `数量目标 ${numeric} 项`
  const both = numeric > 1 ? '都' : ''
  if (numericDistrict !== null) return `${head}，${both}在${numericDistrict}`
  return numericDocuments === 1 && numeric > 1 ? `${head}，都在一份文件里` : head
}

const enNumeric = ({ all, numeric, numericDocuments, numericDistrict }: TargetFigures): string => {
  if (numeric === 0) return 'none numeric'
  const head = numeric === all ? (all > 1 ? 'all numeric' : 'numeric') : `${numeric} numeric`
  const both = numeric > 1 && numeric < all ? 'all ' : ''
  if (numericDistrict !== null) return `${head}, ${both}in ${numericDistrict}`
  return numericDocuments === 1 && numeric > 1 ? `${head}, ${both}in one document` : head
}

const zhDeadlines = ({ all, withStatedDeadline: stated }: TargetFigures): string => {
  if (stated === 0) return all > 1 ? '没有一项写明期限' : '没有写明期限'
  if (stated === all) return all > 1 ? '都写明期限' : '写明期限'
  return `写明期限的 ${stated} 项`
}

const enDeadlines = ({ all, withStatedDeadline: stated }: TargetFigures): string => {
  if (stated === 0) return all > 1 ? 'none states a deadline' : 'it states no deadline'
  if (stated === all) return all > 1 ? 'all state a deadline' : 'it states a deadline'
  return `${stated} ${stated === 1 ? 'states' : 'state'} a deadline`
}

/** 目标: gauges, register and their captions. */
export const targetWords = catalogue(
  {
    progressTitle: zhProgress,
    pageTitle: (figures: TargetFigures) =>
      figures.all === 0
        ? '文件里没有读到目标'
        : `${figures.all} 项目标，${zhNumeric(figures)}；${zhDeadlines(figures)}`,
    status: {
      'no-reading': '尚无数据',
      unjudged: '待评估',
      'on-track': '推进中',
      behind: '滞后',
      achieved: '已达成',
      'achieved-late': '逾期达成',
      due: '到期未达成',
    },
    date: zhDate,
    rank: '位次',
    kind: { numeric: '数量', absolute: '绝对', rank: '位次' },
    basis: { stated: '明示', inherited: '推定', none: '无期限' },
    noProgress: '尚无进展数据',
    counts: '按状态计数',
    switch: '看法',
    register: '清单',
    gauges: '仪表',
    columns: {
      quote: '目标内容（原文）',
      value: '目标值',
      progress: '最新进展对目标',
      status: '状态',
      deadline: '期限',
      section: '举措',
      body: '责任单位',
      evidence: '依据',
    },
    document: '文件',
    allOrNothing: '全或无',
    notJudged: '由人评估',
    noBody: '原文未写明',
    bodyHint: '所在举措写明牵头、负责或要求其落实的单位',
    noSection: '原文未分节',
    evidence: '原文',
    openEvidence: (quote: string) => `看原文：${quote}`,
    group: (count: number, kinds: string) => `${count} 项：${kinds}`,
    kindCount: (kind: string, count: number) => `${kind} ${count}`,
    comma: '，',
    noDeadlines: '均无期限',
    fold: (document: string) => `收起或展开 ${document}`,
    gaugeLabel: (metric: string, figure: string, deadline: string, status: string) =>
      `${metric}：目标 ${figure}，${deadline}，${status}`,
    legend: {
      bar: '数量：粗线为目标，斜纹为尚无数据',
      tolerance: '条上短线为允许范围（“左右”按 ±5 %）',
      stated: '句中写了年份',
      inherited: '取自文件的计划期',
    },
    headlineRule:
      '先看哪几项：位次占八分之一，绝对占三分之一，其余归数量；同类中明示期限在前，推定其次，无期限最后，再按原文先后。',
    emptyTitle: '这些文件里没有读到目标',
    emptyText:
      '没有读到可核对的数量、“全覆盖”“零增长”一类的绝对要求，也没有位次要求。可以到原文里看文件说了什么。',
    openReader: '看原文',
  },
  {
    progressTitle: enProgress,
    pageTitle: (figures: TargetFigures) =>
      figures.all === 0
        ? 'No target was found in the documents'
        : `${plural(figures.all, 'target')}, ${enNumeric(figures)}; ${enDeadlines(figures)}`,
    status: {
      'no-reading': 'No data yet',
      unjudged: 'To be judged',
      'on-track': 'On track',
      behind: 'Behind',
      achieved: 'Achieved',
      'achieved-late': 'Achieved late',
      due: 'Due, not met',
    },
    date: enDate,
    rank: 'rank',
    kind: { numeric: 'numeric', absolute: 'absolute', rank: 'rank' },
    basis: { stated: 'stated', inherited: 'inferred', none: 'no deadline' },
    noProgress: 'No reading yet',
    counts: 'Counts by status',
    switch: 'View',
    register: 'Register',
    gauges: 'Gauges',
    columns: {
      quote: 'Target (as printed)',
      value: 'Value',
      progress: 'Latest against target',
      status: 'Status',
      deadline: 'Deadline',
      section: 'Measure',
      body: 'Responsible',
      evidence: 'Source',
    },
    document: 'Document',
    allOrNothing: 'all or nothing',
    notJudged: 'judged by a person',
    noBody: 'Not stated',
    bodyHint: 'Bodies the measure puts in charge, makes responsible or orders to act',
    noSection: 'No sections',
    evidence: 'Text',
    openEvidence: (quote: string) => `Open the sentence: ${quote}`,
    group: (count: number, kinds: string) => `${plural(count, 'target')}: ${kinds}`,
    kindCount: (kind: string, count: number) => `${count} ${kind}`,
    comma: ', ',
    noDeadlines: 'no deadlines',
    fold: (document: string) => `Fold or unfold ${document}`,
    gaugeLabel: (metric: string, figure: string, deadline: string, status: string) =>
      `${metric}: target ${figure}, ${deadline}, ${status}`,
    legend: {
      bar: 'Numeric: the thick tick is the target, hatched means no reading yet',
      tolerance: 'Line above the bar: accepted range (左右 counts ±5 %)',
      stated: 'the sentence prints the year',
      inherited: "taken from the plan's period",
    },
    headlineRule:
      'Which come first: one seat in eight for ranks, one in three for absolute targets, the rest for numeric ones; within a kind stated deadlines, then inferred, then none, then the order of the text.',
    emptyTitle: 'No target was found in these documents',
    emptyText:
      'They hold no figure to check, no absolute demand such as 全覆盖 or 零增长, and no rank. The documents themselves say what they say.',
    openReader: 'Read the documents',
  },
)
