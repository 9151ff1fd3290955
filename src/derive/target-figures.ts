import type { TargetFigures } from '../messages/target-titles.ts'
import { DISTRICTS } from '../model/district.ts'
import type { DocumentEntry } from '../model/document-entry.ts'
import type { TargetCounts } from '../model/overview.ts'
import { countKinds, sumOfKinds, waitingOfKinds, waitingTargets } from './target-counts.ts'
import type { TargetRow } from './target-rows.ts'

/** Counts rows for the titles. */
export function targetFigures(rows: readonly TargetRow[]): TargetFigures {
  const numeric = rows.filter((row) => row.kind === 'numeric')
  return {
    all: rows.length,
    numeric: numeric.length,
    numericDocuments: new Set(numeric.map((row) => row.documentId)).size,
    numericDistrict: onlyOne(numeric.map((row) => row.district)),
    withStatedDeadline: rows.filter((row) => row.deadline?.basis === 'stated').length,
    ...waitingTargets(rows),
  }
}

/** The same for the titles of 总览, from figures alone. */
export function figuresOfCounts({ byKind, ...counts }: TargetCounts): TargetFigures {
  return { ...counts, numeric: byKind.numeric, ...waitingOfKinds(byKind) }
}

/** Counts the targets of documents. */
export function countTargets(entries: readonly DocumentEntry[]): TargetCounts {
  const byKind = countKinds(entries)
  const numeric = entries.filter(({ targets }) => targets.numeric > 0)
  return {
    all: sumOfKinds(byKind),
    byKind,
    numericDocuments: numeric.length,
    numericDistrict: onlyOne(numeric.map(districtOf)),
    withStatedDeadline: entries.reduce((sum, entry) => sum + entry.withStatedDeadline, 0),
  }
}

const districtOf = ({ metadata }: DocumentEntry) =>
  DISTRICTS.find(({ name }) => name === metadata.jurisdiction)?.shortName ?? null

function onlyOne(districts: readonly (string | null)[]): string | null {
  const [first, ...others] = new Set(districts)
  return others.length === 0 ? (first ?? null) : null
}
