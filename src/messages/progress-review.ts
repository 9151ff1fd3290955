import { catalogue } from './catalogue.ts'
import { zhDate } from './dates.ts'

/** A target's reviews: their grid and the form of one. */
export const progressReviewWords = catalogue(
  {
    reviews: '评估',
    cycles: { month: '月', quarter: '季', year: '年' },
    cycleLegend: '月月跟踪 · 季季督查 · 年年评估',
    verdicts: {
      met: '达成',
      'on-track': '推进中',
      behind: '滞后',
      'not-met': '未达成',
      'cannot-judge': '不好判断',
    },
    period: (period: string) => zhPeriod(period),
    monthNames: (month: number) => String(month),
    quarterNames: (quarter: number) => `${'一二三四'[quarter - 1]}季`,
    wholeYear: '全年',
    cell: {
      missed: '已过，没有评估',
      open: '还没有过完',
      after: '期限之后，没有评估',
    },
    reviewCell: (period: string, state: string) => `${period}：${state}`,
    reviewKey: '斜纹为已过而未评估，空格为未到或期限之后。',
    published: (period: string) => `文件 ${period}发布。`,
    reviewTitle: (period: string) => `评估 ${period}`,
    judgedOn: '评估日期',
    verdict: '结论',
    remark: '说明',
    rankNote: '位次以最近一次评估为准，标“人工”。',
  },
  {
    reviews: 'Reviews',
    cycles: { month: 'Month', quarter: 'Quarter', year: 'Year' },
    cycleLegend: 'monthly, quarterly, yearly',
    verdicts: {
      met: 'met',
      'on-track': 'on track',
      behind: 'behind',
      'not-met': 'not met',
      'cannot-judge': 'cannot judge',
    },
    period: (period: string) => period.replace('-Q', ' Q'),
    monthNames: (month: number) => String(month),
    quarterNames: (quarter: number) => `Q${quarter}`,
    wholeYear: 'Year',
    cell: {
      missed: 'passed without a review',
      open: 'not over yet',
      after: 'after the deadline, no review',
    },
    reviewCell: (period: string, state: string) => `${period}: ${state}`,
    reviewKey: 'Hatched: passed without a review; empty: not yet, or after the deadline.',
    published: (period: string) => `The document was published in ${period}.`,
    reviewTitle: (period: string) => `Review of ${period}`,
    judgedOn: 'Judged on',
    verdict: 'Verdict',
    remark: 'Remark',
    rankNote: 'A rank stands by its latest review, marked “by hand”.',
  },
)

/** 2020-Q2 as 2020年二季度, 2020-06 as 2020年6月, 2020 as 2020年. */
function zhPeriod(period: string): string {
  const [year, quarter] = period.split('-Q')
  if (quarter !== undefined) return `${year}年${'一二三四'[Number(quarter) - 1]}季度`
  return zhDate(period)
}
