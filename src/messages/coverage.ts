import type { BrandId } from '../model/dataset.ts'
import { catalogue } from './catalogue.ts'
import { domainWords, enPlace } from './domain.ts'
import { enNoDistrict, plural, zhNoDistrict } from './figures.ts'

/** What the title of the coverage matrix is told; counted from the rows by `coverageFigures` of `derive`. */
export interface CoverageFigures {
  readonly withDocuments: number
  readonly districts: number
  /** Counted measures of the districts with documents. */
  readonly measures: number
  /** The cell with the most measures; null when none covers anything or several share the lead. */
  readonly lead: {
    readonly district: string
    readonly brand: BrandId
    readonly measures: number
    readonly count: number
    /** How many of `count` print the brand's name; the others rest on terms. */
    readonly explicit: number
  } | null
  /** Measures that advance at least one brand. */
  readonly advancing: number
  /** How many of `advancing` print the name of a brand. */
  readonly naming: number
  /** The brands in scope: all four, or those a filter leaves. */
  readonly brands: readonly BrandId[]
}

const isWhole = ({ brands }: CoverageFigures) => brands.length === Object.keys(domainWords.zh.brands).length

/** What measures advance where no cell leads: at least one of the brands in scope. */
const zhBrands = (figures: CoverageFigures): string => {
  if (isWhole(figures)) return '四大品牌中至少一个'
  const names = figures.brands.map((brand) => domainWords.zh.brandInFull(brand)).join('、')
  return figures.brands.length > 1 ? `${names}中至少一个` : names
}

const enBrands = (figures: CoverageFigures): string => {
  if (isWhole(figures)) return 'at least one brand'
  const names = figures.brands.map((brand) => domainWords.en.brandInFull(brand)).join(', ')
  return figures.brands.length > 1 ? `at least one of ${names}` : names
}

/** 按词都推进……，明写 0 条: what rests on terms is not said without saying so. */
const zhAdvance = (all: boolean, count: number, explicit: number, named: string, what: string): string => {
  const every = all && count > 1 ? '都' : ''
  const some = all ? '' : `${count} 条`
  if (explicit === count) return `${some}${count > 1 ? '都' : ''}明写${named}`
  if (explicit > 0) return `${some}${every}推进${what}，其中明写 ${explicit} 条`
  return `按词${all ? every : ` ${some}`}推进${what}，明写 0 条`
}

const zhTitle = (figures: CoverageFigures): string => {
  const { withDocuments, districts, measures, lead, advancing, naming } = figures
  if (withDocuments === 0) return zhNoDistrict(districts)
  if (measures === 0) return `${withDocuments} 个区的文件里没有读到举措`
  if (lead !== null) {
    const brand = domainWords.zh.brandInFull(lead.brand)
    const all = lead.count === lead.measures
    // What the filter leaves is not all that the district has.
    const head = isWhole(figures)
      ? `${lead.district} ${lead.measures} 条举措${all ? '' : '，'}`
      : `${lead.district}有 ${lead.measures} 条举措${all ? '' : '，'}`
    return `${head}${zhAdvance(all, lead.count, lead.explicit, brand, brand)}`
  }
  const head = `${withDocuments} 个区 ${measures} 条举措`
  if (advancing === 0) return `${head}，没有一条推进${isWhole(figures) ? '四大品牌' : zhBrands(figures)}`
  const all = advancing === measures
  return `${head}${all ? '' : '，'}${zhAdvance(all, advancing, naming, '品牌', zhBrands(figures))}`
}

const enExplicit = (count: number, explicit: number): string =>
  explicit === count && count > 1 ? 'all by name' : `${explicit} by name`

const enTitle = (figures: CoverageFigures): string => {
  const { withDocuments, districts, measures, lead, advancing, naming } = figures
  if (withDocuments === 0) return enNoDistrict(districts)
  if (measures === 0) return `No measure was found in the documents of ${plural(withDocuments, 'district')}`
  if (lead !== null) {
    // The short name: with the district in two languages the line is to stay one.
    const brand = domainWords.en.brands[lead.brand]
    const whose = `${enPlace(lead.district)}'s ${plural(lead.measures, 'measure')}`
    if (!isWhole(figures) && lead.count === lead.measures)
      return `${brand}: ${plural(lead.count, 'measure')} of ${enPlace(lead.district)}, ${enExplicit(lead.count, lead.explicit)}`
    return `${brand}: ${lead.count} of ${whose}, ${enExplicit(lead.count, lead.explicit)}`
  }
  const where = `${plural(measures, 'measure')} in ${plural(withDocuments, 'district')}`
  if (advancing === 0) return `${where}, none advances ${isWhole(figures) ? 'a brand' : enBrands(figures)}`
  return `${where}: ${advancing} ${advancing === 1 ? 'advances' : 'advance'} ${enBrands(figures)}, ${enExplicit(advancing, naming)}`
}

/** 覆盖: the matrix of districts and brands. */
export const coverageWords = catalogue(
  {
    title: zhTitle,
    district: '区',
    measures: '举措',
    brands: domainWords.zh.brands,
    total: (count: number) => `共 ${count} 条`,
    cell: (district: string, brand: string, count: number, explicit: number) =>
      explicit === 0
        ? `${district} ${brand} ${count} 条，都按词表认定`
        : explicit === count
          ? `${district} ${brand} ${count} 条，都明写品牌`
          : `${district} ${brand} ${count} 条，其中明写 ${explicit} 条`,
    silentCell: (district: string, brand: string) => `${district} ${brand} 0 条，文件未提及`,
    noDocument: '无文件',
    outOfScope: '不在范围',
    outOfScopeCell: (district: string, brand: string) => `${district} ${brand}：不在筛选范围`,
    outOfScopeRows: (count: number) => `另有 ${count} 区不在筛选范围`,
    noDocumentRow: (district: string) => `${district} 无文件`,
    others: (count: number) => `其余 ${count} 区`,
    all: (count: number) => `全部 ${count} 区`,
    othersLabel: (count: number) => `其余 ${count} 区无文件`,
    allLabel: (count: number) => `全部 ${count} 区无文件`,
    unit: '单位：条',
    explicit: '明写品牌',
    thematic: '按词认定',
    rule: '怎么数的：数重点任务和保障举措（不含总体目标等）；推进几个品牌，各计一次；标题点名一个品牌的计划，条条按词计入；只写“四大品牌”不算明写。',
  },
  {
    title: enTitle,
    district: 'District',
    measures: 'All',
    brands: domainWords.en.brands,
    total: (count: number) => plural(count, 'measure'),
    cell: (district: string, brand: string, count: number, explicit: number) =>
      `${enPlace(district)}, ${brand}: ${plural(count, 'measure')}, ${explicit} by name`,
    silentCell: (district: string, brand: string) =>
      `${enPlace(district)}, ${brand}: 0, its documents do not mention it`,
    noDocument: 'no document',
    outOfScope: 'out of scope',
    outOfScopeCell: (district: string, brand: string) => `${enPlace(district)}, ${brand}: outside the filter`,
    outOfScopeRows: (count: number) => `${plural(count, 'more district')} outside the filter`,
    noDocumentRow: (district: string) => `${enPlace(district)}: no document`,
    others: (count: number) => `${count} others`,
    all: (count: number) => `All ${count}`,
    othersLabel: (count: number) => `${count} other districts: no document`,
    allLabel: (count: number) => `All ${count} districts: no document`,
    unit: 'Measures',
    explicit: 'by name',
    thematic: 'by terms',
    rule: 'How it is counted: tasks and safeguards, once per brand; one brand named in the title counts for every measure; 四大品牌 alone for none.',
  },
)
