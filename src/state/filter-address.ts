import { BRANDS, CENTRES } from '../model/brand.ts'
import type { DocumentKind } from '../model/dataset.ts'
import { DISTRICTS } from '../model/district.ts'
import type { Filter, FilterList } from '../model/filter.ts'

/** The parameters of an address that hold the filter; they travel from page to page. */
export const FILTER_PARAMS = ['doc', 'district', 'brand', 'centre', 'kind', 'years'] as const
export type FilterParam = (typeof FILTER_PARAMS)[number]

const KINDS: readonly DocumentKind[] = ['news', 'speech', 'opinion', 'plan', 'meeting']

/** The filter an address names. What it does not know is passed over: 「brand=service,gold」 → 服务; 「years=20」 → all years. */
export function readFilter(params: Readonly<Record<string, string | undefined>>): Filter {
  const { from, to } =
    /^(?<from>\d{4})?-(?<to>\d{4})?$/.exec(params['years'] ?? '')?.groups ?? ({} as Record<string, undefined>)
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
    from: from === undefined ? null : Number(from),
    to: to === undefined ? null : Number(to),
  }
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

const listOf = (param: string | undefined): string[] => [
  ...new Set((param ?? '').split(',').filter((each) => each !== '')),
]

const known = <T extends string>(wanted: readonly string[], choices: readonly T[]): T[] =>
  wanted.filter((each): each is T => (choices as readonly string[]).includes(each))
