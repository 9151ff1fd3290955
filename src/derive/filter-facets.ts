import { BRANDS, CENTRES } from '../model/brand.ts'
import type { DocumentKind, DocumentSummary } from '../model/dataset.ts'
import { DISTRICTS } from '../model/district.ts'
import type { Filter, FilterList } from '../model/filter.ts'
import { districtCodeOf, filterDocuments } from './filter-documents.ts'

/** A choice of a filter, and how many documents it leaves beside the choices made in the other lists. */
export interface FilterFacet {
  readonly choice: string
  readonly documents: number
  readonly chosen: boolean
}

/** The choices of every list in their fixed order; documents in the order of the dataset. */
export type FilterFacets = Readonly<Record<FilterList, readonly FilterFacet[]>>

const KINDS: readonly DocumentKind[] = ['plan', 'opinion', 'meeting', 'news', 'speech']

/**
 * What can be chosen, and what it would leave. A choice that leaves nothing stays in its place with 0, so that the
 * list does not move under the hand; kinds and districts no document has are left out unless chosen.
 */
export function filterFacets(documents: readonly DocumentSummary[], filter: Filter): FilterFacets {
  const of = (list: FilterList) => facetsOf(list, documents, filter)
  return {
    documents: of('documents'),
    districts: of('districts'),
    brands: of('brands'),
    centres: of('centres'),
    kinds: of('kinds'),
  }
}

function facetsOf(list: FilterList, documents: readonly DocumentSummary[], filter: Filter): FilterFacet[] {
  const others = filterDocuments(documents, { ...filter, [list]: [] })
  const counts = new Map<string, number>()
  for (const doc of others)
    for (const value of valuesOf(list, doc)) counts.set(value, (counts.get(value) ?? 0) + 1)
  const chosen: readonly string[] = filter[list]
  const known = new Set(documents.flatMap((doc) => valuesOf(list, doc)))
  return choicesOf(list, documents)
    .filter((choice) => known.has(choice) || chosen.includes(choice))
    .map((choice) => ({
      choice,
      documents: counts.get(choice) ?? 0,
      chosen: chosen.includes(choice),
    }))
}

function choicesOf(list: FilterList, documents: readonly DocumentSummary[]): readonly string[] {
  if (list === 'documents') return documents.map(({ id }) => id)
  if (list === 'districts') return ['city', ...DISTRICTS.map(({ code }) => code)]
  if (list === 'kinds') return KINDS
  return (list === 'brands' ? BRANDS : CENTRES).map(({ id }) => id)
}

function valuesOf(list: FilterList, doc: DocumentSummary): readonly string[] {
  if (list === 'documents') return [doc.id]
  if (list === 'kinds') return [doc.metadata.kind]
  if (list === 'districts') {
    const code = districtCodeOf(doc)
    return code === null ? [] : [code]
  }
  const ids = doc.measures.flatMap((measure) => measure[list].map(({ id }) => id))
  return [...new Set<string>(ids)]
}
