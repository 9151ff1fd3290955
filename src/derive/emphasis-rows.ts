import type { DocumentSummary } from '../model/dataset.ts'
import { BRANDS, CENTRES } from '../model/brand.ts'
import { UNDATED } from './comparison.ts'

/** The sets of names whose weight in the documents is followed: 四大品牌, 五个中心, 四大功能. */
export const SETS = ['brand', 'centre', 'function'] as const
export type SetId = (typeof SETS)[number]

/** Documents up to which each has a row of its own; more share one by year of publication. */
export const MOST_ROWS = 24

/** How often the names of each set are printed in a document, or in all of a year. */
export interface EmphasisRow {
  /** A document's id, a year, or `undated`. */
  readonly code: string
  /** Short name of the document; null for a row of several. */
  readonly name: string | null
  readonly documents: number
  /** ISO date of the document or the year; null when none is printed. */
  readonly date: string | null
  /** Of the bodies, without white space. */
  readonly characters: number
  readonly counts: Readonly<Record<SetId, number>>
}

const BRAND_NAMES: ReadonlySet<string> = new Set(['brands', ...BRANDS.map(({ id }) => id)])
const CENTRE_NAMES: ReadonlySet<string> = new Set(['centres', ...CENTRES.map(({ id }) => id)])
const FUNCTION_NAMES: ReadonlySet<string> = new Set([
  'functions',
  'allocation',
  'origination',
  'leading',
  'gateway',
])

/** The set a name of the word list belongs to, the set's own name with them; null for every other. */
export function setOfEntity(entity: string): SetId | null {
  if (BRAND_NAMES.has(entity)) return 'brand'
  if (CENTRE_NAMES.has(entity)) return 'centre'
  return FUNCTION_NAMES.has(entity) ? 'function' : null
}

/** Names printed per 1,000 characters; 0 where there are no characters. */
export const perThousand = (count: number, characters: number): number =>
  characters === 0 ? 0 : (1000 * count) / characters

/** The rows in order of publication, those without a date last; a row per year where the documents are many. */
export function emphasisRows(
  documents: readonly DocumentSummary[],
  names: ReadonlyMap<string, string>,
): readonly EmphasisRow[] {
  const rows = documents.map((doc) => emphasisRow(doc, names)).sort(byDate)
  return rows.length <= MOST_ROWS ? rows : byYear(rows)
}

function emphasisRow(doc: DocumentSummary, names: ReadonlyMap<string, string>): EmphasisRow {
  const { characters, names: printed } = doc.emphasis ?? { characters: 0, names: {} }
  const counts = { brand: 0, centre: 0, function: 0 }
  for (const [entity, count] of Object.entries(printed)) {
    const set = setOfEntity(entity)
    if (set !== null) counts[set] += count
  }
  const { publishedOn } = doc.metadata
  const name = names.get(doc.id) ?? doc.file
  return { code: doc.id, name, documents: 1, date: publishedOn, characters, counts }
}

const byDate = (a: EmphasisRow, b: EmphasisRow) => {
  const [first, second] = [a.date ?? '9999', b.date ?? '9999']
  return first < second ? -1 : Number(first > second)
}

/** One row per year of publication, in the order of the rows. */
function byYear(rows: readonly EmphasisRow[]): readonly EmphasisRow[] {
  const years = new Map<string, EmphasisRow[]>()
  for (const row of rows) {
    const year = row.date?.slice(0, 4) ?? UNDATED
    years.set(year, [...(years.get(year) ?? []), row])
  }
  return [...years].map(([code, own]): EmphasisRow => {
    const sum = (of: (row: EmphasisRow) => number) => own.reduce((all, row) => all + of(row), 0)
    return {
      code,
      name: null,
      documents: own.length,
      date: code === UNDATED ? null : code,
      characters: sum(({ characters }) => characters),
      counts: {
        brand: sum(({ counts }) => counts.brand),
        centre: sum(({ counts }) => counts.centre),
        function: sum(({ counts }) => counts.function),
      },
    }
  })
}
