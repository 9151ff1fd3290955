import { catalogue } from './catalogue.ts'
import { hanCount, plural } from './figures.ts'

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
}

const zhDistrict = ({ district, targets, numeric }: CorpusFigures['districts'][number]) => {
  if (targets === 0) return `${district}没有写下目标`
  if (numeric === 0) return `${district} ${targets} 项里没有一项数量目标`
  if (numeric === targets) return `${district} ${targets} 项都是数量目标`
  return `${district} ${targets} 项里有 ${numeric} 项数量目标`
}

const enDistrict = ({ district, targets, numeric }: CorpusFigures['districts'][number]) => {
  if (targets === 0) return `${district} sets none`
  if (numeric === 0) return `none of ${district}'s ${targets} is numeric`
  return `${numeric} of ${district}'s ${targets} ${numeric === 1 ? 'is' : 'are'} numeric`
}

const zhHeadline = (figures: CorpusFigures): string => {
  if (figures.documents === 0) return '还没有文件'
  const head = `${hanCount(figures.documents)}份文件`
  if (figures.targets === 0) return `${head}没有写下一项目标`
  const shown = figures.districts.slice(0, 2).map(zhDistrict)
  const rest = shown.length === 0 ? `其中数量目标 ${figures.byKind.numeric} 项` : shown.join('，')
  return `${head}写下 ${figures.targets} 项目标：${rest}`
}

const enHeadline = (figures: CorpusFigures): string => {
  if (figures.documents === 0) return 'No documents yet'
  const head = plural(figures.documents, 'document')
  if (figures.targets === 0) return `${head}, not one target`
  const shown = figures.districts.slice(0, 2).map(enDistrict)
  const rest = shown.length === 0 ? `${figures.byKind.numeric} numeric` : shown.join('; ')
  return `${head} set ${plural(figures.targets, 'target')}: ${rest}`
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
    measures: (count: number) => `${count} 条举措`,
    districts: (having: number, missing: number) => `${having} 个区有文件，${missing} 个区无文件`,
    attention: '要留意',
    withoutReading: (count: number) => `${count} 项尚无进展数据`,
    withoutDocument: (count: number) => `${count} 区无文件`,
    doubts: (count: number) => `编译诊断 ${count}`,
    openTargets: '全部目标',
    empty: '还没有可看的文件。把政策文件（.txt）放进 seeds 文件夹，运行 npm run compile，再打开本页。',
  },
  {
    headline: enHeadline,
    documents: (count: number, years: readonly [number, number] | null) =>
      `${plural(count, 'document')}${years === null ? '' : ` (${span(years, '–')})`}`,
    events: (count: number) => plural(count, 'date'),
    targets: (all: number, kinds: CorpusFigures['byKind']) =>
      `${plural(all, 'target')}: ${kinds.numeric} numeric, ${kinds.absolute} absolute, ${kinds.rank} rank`,
    measures: (count: number) => plural(count, 'measure'),
    districts: (having: number, missing: number) =>
      `${plural(having, 'district')} with documents, ${missing} without`,
    attention: 'Attention',
    withoutReading: (count: number) => `${plural(count, 'target')} without a reading`,
    withoutDocument: (count: number) => `${plural(count, 'district')} without a document`,
    doubts: (count: number) => `${plural(count, 'compiler diagnostic')}`,
    openTargets: 'All targets',
    empty:
      'There is no document to see yet. Put policy documents (.txt) into the seeds folder, run npm run compile, and open this page again.',
  },
)

function span([first, last]: readonly [number, number], dash: string): string {
  return first === last ? String(first) : `${first}${dash}${last}`
}
