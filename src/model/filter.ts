import type { BrandId, CentreId, DocumentKind } from './dataset.ts'

/** What all views of the dataset are narrowed to. An empty list, or a null year, narrows nothing. */
export interface Filter {
  /** Ids of documents. */
  readonly documents: readonly string[]
  /** Codes of districts; `city` for the city's own documents. */
  readonly districts: readonly string[]
  readonly brands: readonly BrandId[]
  readonly centres: readonly CentreId[]
  readonly kinds: readonly DocumentKind[]
  /** First and last calendar year, both included. */
  readonly from: number | null
  readonly to: number | null
}

/** Nothing narrowed: 全部. */
export const NO_FILTER: Filter = {
  documents: [],
  districts: [],
  brands: [],
  centres: [],
  kinds: [],
  from: null,
  to: null,
}

/** One of the lists a filter holds. */
export type FilterList = 'documents' | 'districts' | 'brands' | 'centres' | 'kinds'
export const FILTER_LISTS: readonly FilterList[] = ['documents', 'districts', 'brands', 'centres', 'kinds']

/** Whether a filter narrows anything. */
export function narrows(filter: Filter): boolean {
  return filter.from !== null || filter.to !== null || FILTER_LISTS.some((list) => filter[list].length > 0)
}

/** The filter with one choice of a list taken in, or out where it was in. */
export function toggled(filter: Filter, list: FilterList, choice: string): Filter {
  const chosen: readonly string[] = filter[list]
  const next = chosen.includes(choice) ? chosen.filter((each) => each !== choice) : [...chosen, choice]
  return { ...filter, [list]: next }
}
