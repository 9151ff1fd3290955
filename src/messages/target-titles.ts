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

/** What is known of the targets, in the figures of the counts by status: 23 项目标：18 项尚无进展数据，5 项待评估. */
export const zhProgress = ({ all, withoutReading, unjudged }: TargetFigures): string => {
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

/** The same in English: 23 targets: 18 without a reading, 5 to be judged. */
export const enProgress = ({ all, withoutReading, unjudged }: TargetFigures): string => {
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

/** What the targets are: 23 项目标，数量目标 8 项，都在徐汇；写明期限的 5 项. */
export const zhPageTitle = (figures: TargetFigures): string =>
  figures.all === 0
    ? '文件里没有读到目标'
    : `${figures.all} 项目标，${zhNumeric(figures)}；${zhDeadlines(figures)}`

/** The same in English: 23 targets, 8 numeric, all in 徐汇; 5 state a deadline. */
export const enPageTitle = (figures: TargetFigures): string =>
  figures.all === 0
    ? 'No target was found in the documents'
    : `${plural(figures.all, 'target')}, ${enNumeric(figures)}; ${enDeadlines(figures)}`
