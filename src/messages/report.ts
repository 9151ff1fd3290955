import type { ReviewContent } from '../model/records/progress-content.ts'
import { catalogue } from './catalogue.ts'

type Verdicts = Readonly<Record<ReviewContent['verdict'], string>>
type Cycles = Readonly<Record<ReviewContent['cycle'], string>>

const ZH_VERDICTS: Verdicts = {
  met: '已达成',
  'on-track': '推进中',
  behind: '滞后',
  'not-met': '未达成',
  'cannot-judge': '无法评判',
}
const EN_VERDICTS: Verdicts = {
  met: 'met',
  'on-track': 'on track',
  behind: 'behind',
  'not-met': 'not met',
  'cannot-judge': 'cannot be judged',
}
const ZH_CYCLES: Cycles = { month: '月度', quarter: '季度', year: '年度' }
const EN_CYCLES: Cycles = { month: 'monthly', quarter: 'quarterly', year: 'yearly' }

/** The words of a report of the person's own notes, readings and reviews: Markdown, CSV and DOCX use the same. */
export const reportWords = catalogue(
  {
    title: '批注与进展（个人记录）',
    /** Under the title: what the report is as of, and which dataset was on the screen. */
    standing: (day: string, dataset: string | null) =>
      `截至 ${day}${dataset === null ? '' : ` · 数据集 ${dataset}`}`,
    personal: '以下批注、进展和评估由使用者记录，不是文件内容；引文按文件原文。',
    annotations: '批注',
    readings: '进展',
    reviews: '评估',
    elsewhere: '图表与页面上的批注',
    missingDocument: (id: string) => `未载入的文件（${id}）`,
    empty: '没有记录。',
    quote: '原文',
    note: '批注',
    highlight: '高亮',
    tags: '标签',
    author: '作者',
    created: '写于',
    updated: '改于',
    document: '文件',
    section: '章节',
    citation: '引文出处',
    target: '目标',
    day: '日期',
    value: '数值',
    unit: '单位',
    source: '来源',
    remark: '说明',
    cycle: '周期',
    period: '时段',
    judgedOn: '评估日',
    verdict: '评定',
    cell: (name: string) => `覆盖：${name}`,
    view: (name: string) => `页面：${name}`,
    verdicts: ZH_VERDICTS,
    cycles: ZH_CYCLES,
  },
  {
    title: 'Notes and progress (personal record)',
    standing: (day: string, dataset: string | null) =>
      `As of ${day}${dataset === null ? '' : ` · dataset ${dataset}`}`,
    personal:
      'The notes, readings and reviews below are a person’s own records, not words of the documents; quotes are as printed.',
    annotations: 'Notes',
    readings: 'Readings',
    reviews: 'Reviews',
    elsewhere: 'Notes on charts and pages',
    missingDocument: (id: string) => `A document that is not loaded (${id})`,
    empty: 'No records.',
    quote: 'Quote',
    note: 'Note',
    highlight: 'Highlight',
    tags: 'Tags',
    author: 'Author',
    created: 'Written',
    updated: 'Changed',
    document: 'Document',
    section: 'Section',
    citation: 'Citation',
    target: 'Target',
    day: 'Date',
    value: 'Value',
    unit: 'Unit',
    source: 'Source',
    remark: 'Remark',
    cycle: 'Cycle',
    period: 'Period',
    judgedOn: 'Judged on',
    verdict: 'Verdict',
    cell: (name: string) => `Coverage: ${name}`,
    view: (name: string) => `Page: ${name}`,
    verdicts: EN_VERDICTS,
    cycles: EN_CYCLES,
  },
)

/** The words of a report in one language. */
export type ReportWords = (typeof reportWords)['zh']
