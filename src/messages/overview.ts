import { catalogue } from './catalogue.ts'
import { enPlace } from './domain.ts'
import { hanCopies, plural } from './figures.ts'

/** What the sentences of 总览 are told; `CorpusSummary` of `derive` fits it. */
export interface CorpusFigures {
  readonly documents: number
  readonly targets: number
  readonly byKind: { readonly numeric: number; readonly absolute: number; readonly rank: number }
  readonly districts: readonly {
    readonly district: string
    readonly targets: number
    readonly numeric: number
  }[]
  /** Whether a filter left these documents, of which it may hide targets. */
  readonly narrowed?: boolean
}

type DistrictFigures = CorpusFigures['districts'][number]

/** Districts the headline names one by one; of more it says the sum and the most. */
const NAMED = 2

const zhDistrict = ({ district, targets, numeric }: DistrictFigures) => {
  if (targets === 0) return `${district}没有写下目标`
  return `${district} ${targets} 项${zhNumeric(targets, numeric, '里有')}`
}

const zhNumeric = (targets: number, numeric: number, some: string) => {
  if (numeric === 0) return '里没有一项数量目标'
  return numeric === targets ? `${targets > 1 ? '都' : ''}是数量目标` : `${some} ${numeric} 项数量目标`
}

/** 8 of 13 numeric in Xuhui 徐汇, none of 7 in Changning 长宁: what is counted is said once, so that the line stays one. */
const enDistricts = (shown: readonly DistrictFigures[]): string => {
  const first = shown.find(({ targets }) => targets > 0)
  return shown
    .map((each) => {
      const { district, targets, numeric } = each
      if (targets === 0) return `none in ${enPlace(district)}`
      const what = each === first ? ' numeric' : ''
      return `${numeric === 0 ? 'none' : numeric} of ${targets}${what} in ${enPlace(district)}`
    })
    .join(', ')
}

/** Districts the headline speaks of: those with targets, and one without where there is no more than one other. */
const spokenOf = ({ districts }: CorpusFigures) => {
  const setting = districts.filter(({ targets }) => targets > 0)
  return districts.length > NAMED ? setting : districts
}

/** The sum over districts, and the one that leads; null when several do. */
const summary = (districts: readonly DistrictFigures[]) => {
  const targets = districts.reduce((sum, each) => sum + each.targets, 0)
  const numeric = districts.reduce((sum, each) => sum + each.numeric, 0)
  const most = Math.max(...districts.map((each) => each.targets))
  const [first, ...ties] = districts.filter((each) => each.targets === most)
  return { targets, numeric, lead: first === undefined || ties.length > 0 ? null : first }
}

const zhHeadline = (figures: CorpusFigures): string => {
  if (figures.documents === 0) return '还没有文件'
  const copies = `${hanCopies(figures.documents, true)}文件`
  const head = figures.narrowed === true ? `筛选范围内，${copies}` : copies
  if (figures.targets === 0) return `${head}没有写下一项目标`
  return `${head}写下 ${figures.targets} 项目标：${zhShares(figures)}`
}

const zhShares = (figures: CorpusFigures): string => {
  const shown = spokenOf(figures)
  if (shown.length === 0) return `其中数量目标 ${figures.byKind.numeric} 项`
  if (shown.length <= NAMED) return shown.map(zhDistrict).join('，')
  const { targets, numeric, lead } = summary(shown)
  const most = lead === null ? '' : `，最多的是${lead.district} ${lead.targets} 项`
  return `${shown.length} 个区共 ${targets} 项${zhNumeric(targets, numeric, '，其中')}${most}`
}

const enHeadline = (figures: CorpusFigures): string => {
  if (figures.documents === 0) return 'No documents yet'
  const copies = plural(figures.documents, 'document')
  const head = figures.narrowed === true ? `Within the filter, ${copies}` : copies
  if (figures.targets === 0) return `${head}, not one target`
  return `${head} set ${plural(figures.targets, 'target')}: ${enShares(figures)}`
}

const enShares = (figures: CorpusFigures): string => {
  const shown = spokenOf(figures)
  if (shown.length === 0) return `${figures.byKind.numeric} numeric`
  if (shown.length <= NAMED) return enDistricts(shown)
  const { targets, numeric, lead } = summary(shown)
  const most = lead === null ? '' : `; most in ${enPlace(lead.district)} (${lead.targets})`
  const all = numeric === targets ? 'all numeric' : `${numeric === 0 ? 'none' : numeric} numeric`
  return `${targets} in ${shown.length} districts, ${all}${most}`
}

/** 总览: the headline, the line of figures under it, and what needs attention. */
export const overviewWords = catalogue(
  {
    headline: zhHeadline,
    documents: (count: number, years: readonly [number, number] | null) =>
      years === null ? `${count} 份文件` : `${count} 份文件（${span(years, '—')}）`,
    events: (count: number) => `${count} 处日期`,
    targets: (all: number, kinds: CorpusFigures['byKind']) =>
      `${all} 项目标：数量 ${kinds.numeric}、绝对 ${kinds.absolute}、位次 ${kinds.rank}`,
    measures: (count: number, paragraphs: number) => {
      if (paragraphs === 0) return `${count} 条举措`
      return `${count} 条举措（${paragraphs === count ? '按段计' : `${paragraphs} 条按段计`}）`
    },
    measuresHint: '一条举措是文件里的一个末级小节；不分节的文件，一段算一条。不计总体目标、指导思想等。',
    eventsHint: '原文每写一次算一处；时间线上，同一文件同日的召开、印发、发布合为一处。',
    districts: (having: number, missing: number) => {
      if (having + missing === 0) return '没有区级文件'
      if (missing === 0) return `${having} 个区${having > 1 ? '都' : ''}有文件`
      return having === 0
        ? `${missing} 个区${missing > 1 ? '都' : ''}没有文件`
        : `${having} 个区有文件，${missing} 个区无文件`
    },
    attention: '要留意',
    due: (count: number) => `${count} 项到期未达成`,
    behind: (count: number) => `${count} 项滞后`,
    stale: (count: number) => `${count} 项久未更新`,
    fallen: (count: number) => `${count} 项达成后又低于目标`,
    withoutReading: (count: number) => `${count} 项尚无进展数据`,
    unjudged: (count: number) => `${count} 项待评估`,
    withoutDocument: (count: number) => `${count} 个区无文件`,
    doubts: (count: number) => `编译诊断 ${count}`,
    openTargets: '全部目标',
    openTimeline: '时间线',
    ownRecords: (count: number) => `我的记录 ${count}`,
    copyAge: (days: number | null, due: boolean) =>
      `浏览器外副本：${days === null ? '从未' : days === 0 ? '今天' : `${days} 天前`}${due ? '，该存一份了' : ''}`,
    empty: '还没有可看的文件。把政策文件（.txt）放进 seeds 文件夹，运行 npm run compile，再打开本页。',
  },
  {
    headline: enHeadline,
    documents: (count: number, years: readonly [number, number] | null) =>
      `${plural(count, 'document')}${years === null ? '' : ` (${span(years, '–')})`}`,
    events: (count: number) => plural(count, 'date'),
    targets: (all: number, kinds: CorpusFigures['byKind']) =>
      `${plural(all, 'target')}: ${kinds.numeric} numeric, ${kinds.absolute} absolute, ${kinds.rank} rank`,
    measures: (count: number, paragraphs: number) => {
      if (paragraphs === 0) return plural(count, 'measure')
      return `${plural(count, 'measure')} (${paragraphs === count ? 'by paragraph' : `${paragraphs} by paragraph`})`
    },
    measuresHint:
      'A measure is a section at the lowest level, or a paragraph of a document without sections. Preambles are not counted.',
    eventsHint:
      'Each place that prints a date; in the timeline what one document holds, issues and publishes on one day is one.',
    districts: (having: number, missing: number) => {
      if (having + missing === 0) return 'no document of a district'
      if (missing === 0)
        return having === 1 ? '1 district with documents' : `all ${having} districts with documents`
      return `${having === 0 ? 'no district' : plural(having, 'district')} with documents, ${missing} without`
    },
    attention: 'Attention',
    due: (count: number) => `${plural(count, 'target')} due and not met`,
    behind: (count: number) => `${plural(count, 'target')} behind`,
    stale: (count: number) => `${count} not updated for long`,
    fallen: (count: number) => `${count} met, then short again`,
    withoutReading: (count: number) => `${plural(count, 'target')} without a reading`,
    unjudged: (count: number) => `${plural(count, 'target')} to be judged`,
    withoutDocument: (count: number) => `${plural(count, 'district')} without a document`,
    doubts: (count: number) => `${plural(count, 'compiler diagnostic')}`,
    openTargets: 'All targets',
    openTimeline: 'Timeline',
    ownRecords: (count: number) => `${plural(count, 'record')} of mine`,
    copyAge: (days: number | null, due: boolean) =>
      `Copy outside the browser: ${days === null ? 'never' : days === 0 ? 'today' : `${plural(days, 'day')} ago`}${due ? ', time for a new one' : ''}`,
    empty:
      'There is no document to see yet. Put policy documents (.txt) into the seeds folder, run npm run compile, and open this page again.',
  },
)

function span([first, last]: readonly [number, number], dash: string): string {
  return first === last ? String(first) : `${first}${dash}${last}`
}
