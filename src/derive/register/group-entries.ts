import { BRANDS } from '../../model/brand.ts'
import { DISTRICTS } from '../../model/district.ts'
import { TARGET_STATUSES } from '../target-status.ts'
import { NONE, type RegisterGrouping } from './choices.ts'
import type { RegisterEntry } from './entries.ts'

/** Entries that stand under one heading. */
export interface RegisterGroup {
  /** Unique among the groups of a grouping: a document's id, a district's code, a brand, a body's key, a date, a status, `none`. */
  readonly key: string
  readonly entries: readonly RegisterEntry[]
}

/**
 * Entries under the headings of a grouping, each group in the order given. An entry of two brands or two bodies stands in
 * both groups; one that has none stands in the last group, `none`.
 *
 * Districts stand in their official order after the city, brands in the city's, statuses in the published one, deadlines
 * by their last day, bodies and documents by the number of their targets; `first` is put before all others.
 */
export function groupEntries(
  entries: readonly RegisterEntry[],
  grouping: RegisterGrouping,
  first: string | null = null,
): RegisterGroup[] {
  if (grouping === 'none') return entries.length === 0 ? [] : [{ key: 'all', entries }]
  const groups = new Map<string, RegisterEntry[]>()
  for (const entry of entries)
    for (const key of keysOf(entry, grouping)) {
      const group = groups.get(key)
      if (group === undefined) groups.set(key, [entry])
      else group.push(entry)
    }
  return inOrder(
    [...groups].map(([key, own]) => ({ key, entries: own })),
    grouping,
    first,
  )
}

/** How many entries stand in more than one group, and how many rows that makes. */
export function repeated(groups: readonly RegisterGroup[]): {
  readonly rows: number
  readonly repeated: number
} {
  const seen = new Map<string, number>()
  for (const { entries } of groups)
    for (const { targetId } of entries) seen.set(targetId, (seen.get(targetId) ?? 0) + 1)
  const counts = [...seen.values()]
  return {
    rows: counts.reduce((sum, count) => sum + count, 0),
    repeated: counts.filter((count) => count > 1).length,
  }
}

function keysOf(entry: RegisterEntry, grouping: RegisterGrouping): readonly string[] {
  switch (grouping) {
    case 'document':
      return [entry.documentId]
    case 'district':
      return [entry.districtCode ?? NONE]
    case 'brand':
      return entry.brands.length === 0 ? [NONE] : entry.brands
    case 'body':
      return entry.answering.length === 0 ? [NONE] : [...new Set(entry.answering.map(({ key }) => key))]
    case 'deadline':
      return [entry.deadline?.date ?? NONE]
    case 'status':
      return [entry.status]
    case 'none':
      return []
  }
}

/** The headings of the groupings that have a fixed order. */
const FIXED: Partial<Record<RegisterGrouping, readonly string[]>> = {
  district: ['city', ...DISTRICTS.map(({ code }) => code)],
  brand: BRANDS.map(({ id }) => id),
  status: TARGET_STATUSES,
}

function inOrder(
  groups: readonly RegisterGroup[],
  grouping: RegisterGrouping,
  first: string | null,
): RegisterGroup[] {
  const fixed = FIXED[grouping]
  const rank = ({ key }: RegisterGroup) => (key === first ? -1 : key === NONE ? 1 : 0)
  return groups.toSorted((a, b) => {
    if (rank(a) !== rank(b)) return rank(a) - rank(b)
    if (fixed !== undefined) return fixed.indexOf(a.key) - fixed.indexOf(b.key)
    if (grouping === 'deadline') return byDay(a, b)
    return b.entries.length - a.entries.length || firstOf(a) - firstOf(b)
  })
}

/** Where the group's first entry stands in the text, whatever the order in the group. */
const firstOf = ({ entries }: RegisterGroup): number =>
  entries.reduce((least, { order }) => Math.min(least, order), Infinity)

/** By the last day of the date; of one day the shorter wording (「2020」 before 「2020-12-31」) last. */
function byDay(a: RegisterGroup, b: RegisterGroup): number {
  const [one, other] = [a.entries[0]!.dueOn ?? '', b.entries[0]!.dueOn ?? '']
  if (one !== other) return one < other ? -1 : 1
  return b.key.length - a.key.length
}
