import { BRANDS } from '../model/brand.ts'
import { DISTRICTS } from '../model/district.ts'
import type { BrandId } from '../model/dataset.ts'
import type { DocumentEntry } from '../model/document-entry.ts'
import type { CellCount, CoverageCount } from '../model/overview.ts'

/** The city as it stands in `Metadata.jurisdiction`, for lists of districts that have a row for it. */
export const CITY = { code: 'city', name: '上海市', shortName: '市级' } as const

/**
 * Districts × brands in figures: districts with documents first, then the city, then the districts without, in official
 * order; always all 17. Each figure is the length of a list of `coverageRows`.
 */
export function coverageCounts(entries: readonly DocumentEntry[]): CoverageCount[] {
  const owned = byJurisdiction(entries)
  const rows = DISTRICTS.map((district) => coverageCount(district, owned.get(district.name) ?? []))
  const city = coverageCount(CITY, owned.get(CITY.name) ?? [])
  return [...rows.filter(hasDocuments), city, ...rows.filter((row) => !hasDocuments(row))]
}

/** Documents by what `Metadata.jurisdiction` says, each in its order. */
export function byJurisdiction<T extends Pick<DocumentEntry, 'metadata'>>(
  entries: readonly T[],
): ReadonlyMap<string | null, readonly T[]> {
  const owned = new Map<string | null, T[]>()
  for (const entry of entries) {
    const known = owned.get(entry.metadata.jurisdiction)
    if (known === undefined) owned.set(entry.metadata.jurisdiction, [entry])
    else known.push(entry)
  }
  return owned
}

/** The districts alone: the city is none of them. */
export const districtsOf = (counts: readonly CoverageCount[]): CoverageCount[] =>
  counts.filter(({ code }) => code !== CITY.code)

const hasDocuments = ({ documents }: CoverageCount) => documents > 0

function coverageCount(
  { code, name, shortName }: Pick<CoverageCount, 'code' | 'name' | 'shortName'>,
  own: readonly DocumentEntry[],
): CoverageCount {
  return {
    code,
    name,
    shortName,
    documents: own.length,
    measures: sumOf(own, ({ measures }) => measures),
    advancing: sumOf(own, ({ advancing }) => advancing),
    naming: sumOf(own, ({ naming }) => naming),
    cells: BRANDS.map(({ id }) => cellCount(id, own)),
  }
}

function cellCount(brand: BrandId, own: readonly DocumentEntry[]): CellCount {
  const measures = sumOf(own, ({ behind }) => behind[brand] ?? 0)
  return {
    brand,
    state: own.length === 0 ? 'no-document' : measures === 0 ? 'silent' : 'covered',
    measures,
    explicit: sumOf(own, ({ explicit }) => explicit[brand] ?? 0),
    documentId: own.find(({ behind }) => (behind[brand] ?? 0) > 0)?.id ?? null,
  }
}

const sumOf = (own: readonly DocumentEntry[], count: (entry: DocumentEntry) => number) =>
  own.reduce((sum, entry) => sum + count(entry), 0)
