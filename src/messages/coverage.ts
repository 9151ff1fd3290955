import { catalogue } from './catalogue.ts'
import { plural } from './figures.ts'

/** What the title of the coverage matrix is told; `CoverageFigures` of `derive` fits it. */
export interface CoverageFigures {
  readonly withDocuments: number
  readonly districts: number
  /** Counted measures of the districts with documents. */
  readonly measures: number
  /** The cell with the most measures; null when none covers anything or several share the lead. */
  readonly lead: {
    readonly district: string
    readonly brand: 'service' | 'manufacturing' | 'shopping' | 'culture'
    readonly measures: number
    readonly count: number
  } | null
  /** Measures that advance at least one brand. */
  readonly advancing: number
}

const ZH_BRANDS = { service: '服务', manufacturing: '制造', shopping: '购物', culture: '文化' }
const EN_BRANDS = {
  service: 'Service',
  manufacturing: 'Manufacturing',
  shopping: 'Shopping',
  culture: 'Culture',
}

const zhTitle = ({ withDocuments, districts, measures, lead, advancing }: CoverageFigures): string => {
  if (withDocuments === 0) return `${districts} 个区都还没有文件`
  if (measures === 0) return `${withDocuments} 个区的文件里没有读到举措`
  if (lead !== null) {
    const brand = `“上海${ZH_BRANDS[lead.brand]}”`
    const { district, count } = lead
    return count === lead.measures
      ? `${district} ${count} 条举措${count > 1 ? '都' : ''}属${brand}`
      : `${district} ${lead.measures} 条举措，${count} 条属${brand}`
  }
  const head = withDocuments === 1 ? '1 个区' : `${withDocuments} 个区共`
  if (advancing === 0) return `${head} ${measures} 条举措，没有一条属四大品牌`
  return `${head} ${measures} 条举措，${advancing} 条属四大品牌`
}

const enTitle = ({ withDocuments, districts, measures, lead, advancing }: CoverageFigures): string => {
  if (withDocuments === 0) return `None of ${districts} districts has a document yet`
  if (measures === 0) return `No measure was found in the documents of ${plural(withDocuments, 'district')}`
  if (lead !== null) {
    const verb = lead.count === 1 ? 'advances' : 'advance'
    return `${lead.count} of ${lead.district}'s ${plural(lead.measures, 'measure')} ${verb} Shanghai ${EN_BRANDS[lead.brand]}`
  }
  const where = plural(withDocuments, 'district')
  if (advancing === 0) return `${plural(measures, 'measure')} in ${where}, none advances a brand`
  return `${plural(measures, 'measure')} in ${where}, ${advancing} ${advancing === 1 ? 'advances' : 'advance'} a brand`
}

/** 覆盖: the matrix of districts and brands. */
export const coverageWords = catalogue(
  {
    title: zhTitle,
    district: '区',
    measures: '举措',
    brands: ZH_BRANDS,
    total: (count: number) => `共 ${count} 条`,
    cell: (district: string, brand: string, count: number, explicit: number) =>
      explicit === 0
        ? `${district} ${brand} ${count} 条，都按词表认定`
        : explicit === count
          ? `${district} ${brand} ${count} 条，都明写品牌`
          : `${district} ${brand} ${count} 条，其中明写 ${explicit} 条`,
    silentCell: (district: string, brand: string) => `${district} ${brand} 0 条，文件未提及`,
    noDocument: '无文件',
    noDocumentRow: (district: string) => `${district} 无文件`,
    others: (count: number) => `其余 ${count} 区`,
    all: (count: number) => `全部 ${count} 区`,
    othersLabel: (count: number) => `其余 ${count} 区无文件`,
    allLabel: (count: number) => `全部 ${count} 区无文件`,
    unit: '单位：条',
    explicit: '明写品牌',
    thematic: '按词认定',
    rule: '怎么数的：数重点任务和保障举措（不含总体目标等）；一条推进几个品牌，各计一次；只写“四大品牌”不算明写。',
  },
  {
    title: enTitle,
    district: 'District',
    measures: 'All',
    brands: EN_BRANDS,
    total: (count: number) => plural(count, 'measure'),
    cell: (district: string, brand: string, count: number, explicit: number) =>
      `${district}, ${brand}: ${plural(count, 'measure')}, ${explicit} by name`,
    silentCell: (district: string, brand: string) =>
      `${district}, ${brand}: 0, its documents do not mention it`,
    noDocument: 'no document',
    noDocumentRow: (district: string) => `${district}: no document`,
    others: (count: number) => `${count} others`,
    all: (count: number) => `All ${count}`,
    othersLabel: (count: number) => `${count} other districts: no document`,
    allLabel: (count: number) => `All ${count} districts: no document`,
    unit: 'Measures',
    explicit: 'by name',
    thematic: 'by terms',
    rule: 'How it is counted: tasks and safeguards (no preambles); a measure counts once for each brand it advances; 四大品牌 alone names none.',
  },
)
