import type { DocumentKind, DocumentSummary } from '../model/dataset.ts'
import { DISTRICTS } from '../model/district.ts'
import type { Filter } from '../model/filter.ts'
import { contains } from '../model/span.ts'
import { CITY } from './coverage-counts.ts'
import { gridRow, type CoverageSetting, type GridRow } from './coverage-grid.ts'
import { districtCodeOf } from './filter-documents.ts'

/** One of two things compared: a district, the city, or a document. */
export interface Side {
  /** A district's code, `city`, or a document's id. */
  readonly code: string
  readonly name: string
  readonly scope: 'district' | 'city' | 'document'
  readonly row: GridRow
  readonly documents: readonly DocumentSummary[]
}

/**
 * What cannot be compared one to one: areas of different reach, texts of different kinds, several documents against one, a plan whose
 * title names a brand for all its measures against one without.
 */
export type Unlike = 'reach' | 'kind' | 'number' | 'title'

const PLACES: ReadonlySet<string> = new Set([...DISTRICTS.map(({ code }) => code), CITY.code])

/** The side a code names among the documents a filter leaves; null when it names none. */
export function sideOf(
  code: string | undefined,
  rows: readonly GridRow[],
  documents: readonly DocumentSummary[],
  names: ReadonlyMap<string, string>,
  { setting, filter }: { readonly setting: CoverageSetting; readonly filter: Filter },
): Side | null {
  const row = rows.find((each) => each.code === code)
  if (row !== undefined) {
    const own = documents.filter(({ id }) => row.documents.includes(id))
    const scope = row.code === CITY.code ? 'city' : 'district'
    return { code: row.code, name: row.shortName, scope, row, documents: own }
  }
  const doc = documents.find(({ id }) => id === code)
  if (doc === undefined) return null
  const name = names.get(doc.id) ?? doc.file
  const own = gridRow({ code: doc.id, shortName: name }, [doc], setting, filter)
  return { code: doc.id, name, scope: 'document', row: own, documents: [doc] }
}

/** The sides that stand there when none is chosen: the first two places with documents. */
export function usualSides(rows: readonly GridRow[]): readonly [string | undefined, string | undefined] {
  const having = rows.filter(({ state }) => state === 'has-documents').map(({ code }) => code)
  return [having[0], having[1] ?? rows.find(({ code }) => code !== having[0])?.code]
}

/** In what two sides are unlike, so that their figures cannot be set against each other as they stand. */
export function unlike(a: Side, b: Side): readonly Unlike[] {
  if (a.documents.length === 0 || b.documents.length === 0) return []
  const reach = differ(reachOf(a), reachOf(b))
  const kind = differ(new Set(a.documents.map(formOf)), new Set(b.documents.map(formOf)))
  return [
    ...(reach ? (['reach'] as const) : []),
    ...(kind ? (['kind'] as const) : []),
    ...(a.documents.length === b.documents.length ? [] : (['number'] as const)),
    ...(a.documents.some(isTitled) === b.documents.some(isTitled) ? [] : (['title'] as const)),
  ]
}

/** Whether measures advance a brand by words outside themselves, those of the title. */
const isTitled = ({ measures }: DocumentSummary) =>
  measures.some(({ brands, span }) =>
    brands.some(({ evidence }) => evidence.some((words) => !contains(span, words))),
  )

/** How far what a side says reaches: the whole city, or a district. */
const reachOf = ({ documents }: Side): ReadonlySet<string> =>
  new Set(documents.map((doc) => (districtCodeOf(doc) === CITY.code ? 'city' : 'district')))

/** Plans and opinions order; news, speeches and meetings tell. */
const FORMS: Readonly<Record<DocumentKind, 'orders' | 'tells'>> = {
  plan: 'orders',
  opinion: 'orders',
  news: 'tells',
  speech: 'tells',
  meeting: 'tells',
}
const formOf = ({ metadata }: DocumentSummary) => FORMS[metadata.kind]

const differ = (a: ReadonlySet<string>, b: ReadonlySet<string>) =>
  a.size !== b.size || [...a].some((each) => !b.has(each))

/** Documents an address means by a code: a place's, one alone, or those published in a year. */
export function documentsOf(documents: readonly DocumentSummary[], code: string): readonly DocumentSummary[] {
  if (PLACES.has(code)) return documents.filter((doc) => districtCodeOf(doc) === code)
  if (/^\d{4}$/.test(code))
    return documents.filter(({ metadata }) => metadata.publishedOn?.startsWith(code) === true)
  if (code === UNDATED) return documents.filter(({ metadata }) => metadata.publishedOn === null)
  return documents.filter(({ id }) => id === code)
}

/** What stands for the year of documents that print no date. */
export const UNDATED = 'undated'
