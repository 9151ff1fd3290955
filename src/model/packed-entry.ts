import { BRANDS, CENTRES } from './brand.ts'
import type { DocumentKind, EventRole, TargetKind } from './dataset.ts'
import type { DocumentEntry } from './document-entry.ts'

/**
 * An entry as the list of documents writes it, without the names of its fields: a list of ten thousand would be more than
 * twice as long with them.
 */
export type PackedEntry = readonly [
  texts: readonly [id: string, file: string, name: string, kind: DocumentKind],
  printed: readonly [
    title: string | null,
    issuer: string | null,
    source: string | null,
    publishedOn: string | null,
    jurisdiction: string | null,
  ],
  counts: Eleven,
  /** How many measures each of `SUBJECTS` has; then how many name each brand. */
  behind: readonly number[],
  explicit: readonly number[],
  marks: readonly (readonly [role: number, date: string, places: number, inferred: 0 | 1])[],
  headline: readonly (readonly [kind: number, back: number, basis: number, count: number])[],
]

type Eleven = readonly [
  sections: number,
  events: number,
  numeric: number,
  absolute: number,
  rank: number,
  withStatedDeadline: number,
  measures: number,
  advancing: number,
  naming: number,
  diagnostics: number,
  inTargets: number,
]

/** What the numbers of a packed entry stand for, in this order. */
export const PACKED_ROLES: readonly EventRole[] = [
  'published',
  'held',
  'issued',
  'deadline',
  'period',
  'reference',
]
export const PACKED_KINDS: readonly TargetKind[] = ['numeric', 'absolute', 'rank']
const BRAND_IDS = BRANDS.map(({ id }) => id)
const SUBJECTS = [...BRAND_IDS, ...CENTRES.map(({ id }) => id)]

/** An entry for the list. */
export function packEntry(entry: DocumentEntry): PackedEntry {
  const { title, kind, issuer, source, publishedOn, jurisdiction } = entry.metadata
  const { numeric, absolute, rank } = entry.targets
  const { sections, events, withStatedDeadline, measures, advancing, naming, diagnostics, inTargets } = entry
  return [
    [entry.id, entry.file, entry.name, kind],
    [title, issuer, source, publishedOn, jurisdiction],
    [
      sections,
      events,
      numeric,
      absolute,
      rank,
      withStatedDeadline,
      measures,
      advancing,
      naming,
      diagnostics,
      inTargets,
    ],
    SUBJECTS.map((id) => entry.behind[id] ?? 0),
    BRAND_IDS.map((id) => entry.explicit[id] ?? 0),
    entry.marks.map(([role, date, places, inferred]) => [
      PACKED_ROLES.indexOf(role),
      date,
      places,
      inferred ? 1 : 0,
    ]),
    entry.headline.map((each) => [PACKED_KINDS.indexOf(each.kind), each.back, each.basis, each.count]),
  ]
}

/** The entry that was packed. */
export function unpackEntry([
  texts,
  printed,
  counts,
  behind,
  explicit,
  ...lists
]: PackedEntry): DocumentEntry {
  const [id, file, name, kind] = texts
  const [title, issuer, source, publishedOn, jurisdiction] = printed
  const [sections, events, numeric, absolute, rank, withStatedDeadline, measures, ...others] = counts
  const [advancing, naming, diagnostics, inTargets] = others
  const [marks, headline] = lists
  return {
    id,
    file,
    metadata: { title, kind, issuer, source, publishedOn, jurisdiction },
    name,
    sections,
    events,
    targets: { numeric, absolute, rank },
    withStatedDeadline,
    measures,
    behind: named(SUBJECTS, behind),
    explicit: named(BRAND_IDS, explicit),
    advancing,
    naming,
    diagnostics,
    marks: marks.map(([role, date, places, inferred]) => [PACKED_ROLES[role]!, date, places, inferred === 1]),
    inTargets,
    headline: headline.map(([of, back, basis, count]) => ({ kind: PACKED_KINDS[of]!, back, basis, count })),
  }
}

/** Counts by name; a name without any is left out. */
function named<Id extends string>(
  ids: readonly Id[],
  counts: readonly number[],
): Partial<Record<Id, number>> {
  const found: Partial<Record<Id, number>> = {}
  for (const [index, id] of ids.entries()) if (counts[index]! > 0) found[id] = counts[index]!
  return found
}
