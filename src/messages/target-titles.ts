import { enPlace } from './domain.ts'
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

/** The statuses of targets in the order titles name them, those that are. */
function partsOf<W>({ all, withoutReading, unjudged }: TargetFigures, words: readonly [W, W, W]) {
  const counts = [all - withoutReading - unjudged, withoutReading, unjudged]
  return counts.map((count, at) => ({ count, words: words[at]! })).filter(({ count }) => count > 0)
}

const ZH_PARTS = ['有进展', '尚无进展数据', '待评估'] as const
const EN_PARTS = ['with progress', 'without a reading', 'to be judged'] as const

/** With three parts a title has no room for the long form. */
const zhNames = (figures: TargetFigures) =>
  partsOf(figures, ZH_PARTS).length > 2 ? (['有进展', '尚无数据', '待评估'] as const) : ZH_PARTS

const zhParts = (figures: TargetFigures) =>
  partsOf(figures, zhNames(figures))
    .map(({ count, words }) => `${count} 项${words}`)
    .join('，')
const enParts = (figures: TargetFigures) =>
  partsOf(figures, EN_PARTS)
    .map(({ count, words }) => `${count} ${words}`)
    .join(', ')

/** What is known of the targets, in the figures of the counts by status: 23 项目标：18 项尚无进展数据，5 项待评估. */
export const zhProgress = (figures: TargetFigures): string => {
  const { all } = figures
  if (all === 0) return '没有读到目标'
  const [only, ...others] = partsOf(figures, ZH_PARTS)
  if (others.length === 0) return `${all} 项目标${all > 1 ? '都' : ''}${only!.words}`
  return `${all} 项目标：${zhParts(figures)}`
}

/** The same in English: 23 targets: 18 without a reading, 5 to be judged. */
export const enProgress = (figures: TargetFigures): string => {
  const { all } = figures
  if (all === 0) return 'No target was found'
  const [only, ...others] = partsOf(figures, EN_PARTS)
  if (others.length === 0) return `${all === 1 ? 'The 1 target is' : `All ${all} targets are`} ${only!.words}`
  return `${plural(all, 'target')}: ${enParts(figures)}`
}

/** What is known of the few targets that stand for many: 23 项目标里首要的 8 项：5 项尚无进展数据，3 项待评估. */
export const zhHeadline = (shown: TargetFigures, all: number): string =>
  shown.all === all ? zhProgress(shown) : `${all} 项目标里首要的 ${shown.all} 项：${zhParts(shown)}`

/** The same in English: 8 headline targets of 23: 5 without a reading, 3 to be judged. */
export const enHeadline = (shown: TargetFigures, all: number): string =>
  shown.all === all
    ? enProgress(shown)
    : `${plural(shown.all, 'headline target')} of ${all}: ${enParts(shown)}`

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
  if (numericDistrict !== null) return `${head}, ${both}in ${enPlace(numericDistrict)}`
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

/** What the targets are: 23 项目标，数量目标 8 项，都在徐汇；写明期限的 5 项. */
export const zhPageTitle = (figures: TargetFigures): string =>
  figures.all === 0 ? '没有读到目标' : `${figures.all} 项目标，${zhNumeric(figures)}；${zhDeadlines(figures)}`

/** The same in English: 23 targets, 8 numeric, all in 徐汇; 5 state a deadline. */
export const enPageTitle = (figures: TargetFigures): string =>
  figures.all === 0
    ? 'No target was found'
    : `${plural(figures.all, 'target')}, ${enNumeric(figures)}; ${enDeadlines(figures)}`
