import { BRANDS, CENTRES } from '../model/brand.ts'
import type { DocumentKind } from '../model/dataset.ts'
import { DISTRICTS } from '../model/district.ts'
import type { Filter, FilterList } from '../model/filter.ts'

/** The parameters of an address that hold the filter; they travel from page to page. */
export const FILTER_PARAMS = ['doc', 'district', 'brand', 'centre', 'kind', 'years'] as const
export type FilterParam = (typeof FILTER_PARAMS)[number]

const KINDS: readonly DocumentKind[] = ['news', 'speech', 'opinion', 'plan', 'meeting']

/**
 * The filter an address names. What it does not know is passed over: 「brand=service,gold」 → 服务; 「years=20」 → all years. Years
 * with the later one first are taken the other way round; `misreadIn` says all of that.
 */
export function readFilter(params: Readonly<Record<string, string | undefined>>): Filter {
  const years = readYears(params['years'] ?? '')
  return {
    documents: listOf(params['doc']),
    districts: known(listOf(params['district']), ['city', ...DISTRICTS.map(({ code }) => code)]),
    brands: known(
      listOf(params['brand']),
      BRANDS.map(({ id }) => id),
    ),
    centres: known(
      listOf(params['centre']),
      CENTRES.map(({ id }) => id),
    ),
    kinds: known(listOf(params['kind']), KINDS),
    from: years?.from ?? null,
    to: years?.to ?? null,
  }
}

/** Years of a filter, the earlier first; `turned` when the link had the later first. Null years are open ends. */
interface Years {
  readonly from: number | null
  readonly to: number | null
  readonly turned: boolean
}

/** Reads 「2018-2020」, 「2018-」, 「-2020」; null for anything else: 「20」, 「-」. */
export function readYears(param: string): Years | null {
  const { from, to } = /^(?<from>\d{4})?-(?<to>\d{4})?$/.exec(param)?.groups ?? {}
  if (from === undefined && to === undefined) return null
  const [first, last] = [from === undefined ? null : Number(from), to === undefined ? null : Number(to)]
  const turned = first !== null && last !== null && first > last
  return turned ? { from: last, to: first, turned } : { from: first, to: last, turned }
}

/** The filter as parameters; null takes one out of the address. */
export function writeFilter(filter: Filter): Readonly<Record<FilterParam, string | null>> {
  const list = (name: FilterList) => (filter[name].length === 0 ? null : filter[name].join(','))
  const { from, to } = filter
  return {
    doc: list('documents'),
    district: list('districts'),
    brand: list('brands'),
    centre: list('centres'),
    kind: list('kinds'),
    years: from === null && to === null ? null : `${from ?? ''}-${to ?? ''}`,
  }
}

/** The entries of a parameter that holds a list, each once. */
export const listOf = (param: string | undefined): string[] => [
  ...new Set((param ?? '').split(',').filter((each) => each !== '')),
]

const known = <T extends string>(wanted: readonly string[], choices: readonly T[]): T[] =>
  wanted.filter((each): each is T => (choices as readonly string[]).includes(each))
