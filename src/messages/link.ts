import type { MisreadKind } from '../model/misread.ts'
import { catalogue } from './catalogue.ts'
import { zhDate, enDate } from './dates.ts'

/** What a sentence about a part of a link may name. */
interface Named {
  readonly values: readonly string[]
  /** The page that is open. */
  readonly page: string
  /** ISO date; days are counted to it. */
  readonly asOf: string
}

type Sentences = Readonly<Record<MisreadKind, (named: Named) => string>>

const zhList = (values: readonly string[]) => values.map((value) => `“${value}”`).join('、')
const enList = (values: readonly string[]) => values.map((value) => `“${value}”`).join(', ')
const span = (values: readonly string[]) => values.join('—')

const ZH: Sentences = {
  path: ({ values, page }) => `没有${zhList(values)}这个地方，现在打开的是${page}。`,
  parameter: ({ values }) => `${zhList(values)}不是这里的设置，没有用到。`,
  choice: ({ values }) => `没有${zhList(values)}这个选项，已按平常的样子显示。`,
  district: ({ values }) => `${zhList(values)}不是市级或 16 个区之一，已不按它筛选。`,
  brand: ({ values }) => `${zhList(values)}不是四大品牌之一，已不按它筛选。`,
  centre: ({ values }) => `${zhList(values)}不是五个中心之一，已不按它筛选。`,
  kind: ({ values }) => `没有${zhList(values)}这一种文件，已不按它筛选。`,
  document: ({ values }) => `文件${zhList(values)}不在这份数据里，已不按它筛选。`,
  'document-alone': ({ values }) => `文件${zhList(values)}不在这份数据里，按它筛选什么也不剩。`,
  years: ({ values }) => `时期${zhList(values)}读不出起止年份，已按全部年份显示。`,
  'years-turned': ({ values }) => `时期的起止年份写反了，已按 ${values[0]!.replace('-', '—')} 显示。`,
  'as-of': ({ values, asOf }) => `截至日${zhList(values)}不是日历上的一天，现在按今天（${asOf}）计算。`,
  days: ({ values }) => `时段“${span(values)}”不是日历上的两天，已按全部时段显示。`,
  'days-turned': ({ values }) => `时段的起止写反了，已按 ${span(values)} 显示。`,
  dataset: ({ values }) => `${zhList(values)}不是数据集编号，没法核对是不是同一份数据。`,
  target: ({ values }) => `目标${zhList(values)}不在这份数据里，没有选中任何一行。`,
  lane: ({ values }) => `没有${zhList(values)}这条泳道，没有照它显示或收起。`,
  cell: ({ values }) => `没有${zhList(values)}这个格子，没有打开它的清单。`,
  side: ({ values }) => `${zhList(values)}不是区，也不是这份数据里的文件，请重选要比的一方。`,
  mark: () => '图上的那一处不在这份数据里，没有选中任何一处。',
}

const EN: Sentences = {
  path: ({ values, page }) => `There is no place ${enList(values)}; ${page} is open instead.`,
  parameter: ({ values }) => `${enList(values)} is no setting here and was not used.`,
  choice: ({ values }) => `There is no choice ${enList(values)}; the usual one is shown.`,
  district: ({ values }) =>
    `${enList(values)} is neither the city nor one of the 16 districts; it does not filter.`,
  brand: ({ values }) => `${enList(values)} is none of the Four Brands; it does not filter.`,
  centre: ({ values }) => `${enList(values)} is none of the Five Centres; it does not filter.`,
  kind: ({ values }) => `There are no documents of kind ${enList(values)}; it does not filter.`,
  document: ({ values }) => `Document ${enList(values)} is not in this data; it does not filter.`,
  'document-alone': ({ values }) =>
    `Document ${enList(values)} is not in this data; filtered by it, nothing is left.`,
  years: ({ values }) => `The period ${enList(values)} names no years; all years are shown.`,
  'years-turned': ({ values }) =>
    `The period had its later year first; ${values[0]!.replace('-', '–')} is shown.`,
  'as-of': ({ values, asOf }) =>
    `The as-of date ${enList(values)} is no day of the calendar; days are counted to today (${asOf}).`,
  days: ({ values }) =>
    `The range “${values.join(' – ')}” is not two days of the calendar; all time is shown.`,
  'days-turned': ({ values }) => `The range had its later day first; ${values.join(' – ')} is shown.`,
  dataset: ({ values }) =>
    `${enList(values)} is no dataset id, so nobody can tell whether the data is the same.`,
  target: ({ values }) => `Target ${enList(values)} is not in this data; no row is selected.`,
  lane: ({ values }) => `There is no lane ${enList(values)}; nothing was hidden or folded for it.`,
  cell: ({ values }) => `There is no cell ${enList(values)}; its list was not opened.`,
  side: ({ values }) =>
    `${enList(values)} is neither a district nor a document of this data; choose what to compare anew.`,
  mark: () => 'The mark it points at is not in this data; none is selected.',
}

/** What is said of a link that names what there is not, was copied on other data, or counts to a day before all documents. */
export const linkWords = catalogue(
  {
    misreadTitle: (count: number) => `链接里有 ${count} 处没有照办`,
    misread: ZH,
    between: '',
    mend: '改好链接',
    otherData: {
      title: '这个链接是在另一份数据上复制的',
      text: (linked: string, loaded: string) =>
        `链接上的数据集是 ${linked}，现在打开的是 ${loaded}，数字可能与发链接的人看到的不同；筛选、时段和位置照样有效。`,
      goOn: '继续看现在的数据',
    },
    early: {
      title: '截至日早于全部文件',
      text: (asOf: string, first: string) =>
        `截至 ${zhDate(asOf)}，这些文件都还没有发布（最早的一份是 ${zhDate(first)}）。天数和状态照这一天算，期限都在往后。`,
      toToday: '回到今天',
    },
  },
  {
    misreadTitle: (count: number) =>
      count === 1 ? 'One part of the link was not followed' : `${count} parts of the link were not followed`,
    misread: EN,
    between: ' ',
    mend: 'Mend the link',
    otherData: {
      title: 'This link was copied on other data',
      text: (linked: string, loaded: string) =>
        `It was made on dataset ${linked}; ${loaded} is open now. Figures may differ from those the sender saw; filter, range and place still hold.`,
      goOn: 'Go on with the present data',
    },
    early: {
      title: 'The as-of date is before all documents',
      text: (asOf: string, first: string) =>
        `On ${enDate(asOf)} none of these documents was published (the first is of ${enDate(first)}). Days and statuses are counted to that day; every deadline is still ahead.`,
      toToday: 'Back to today',
    },
  },
)
