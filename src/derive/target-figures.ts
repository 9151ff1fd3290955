import type { TargetFigures } from '../messages/target-titles.ts'
import { waitingTargets } from './target-counts.ts'
import type { TargetRow } from './target-rows.ts'

/** Counts rows for the titles. */
export function targetFigures(rows: readonly TargetRow[]): TargetFigures {
  const numeric = rows.filter((row) => row.kind === 'numeric')
  const districts = [...new Set(numeric.map((row) => row.district))]
  return {
    all: rows.length,
    numeric: numeric.length,
    numericDocuments: new Set(numeric.map((row) => row.documentId)).size,
    numericDistrict: districts.length === 1 ? (districts[0] ?? null) : null,
    withStatedDeadline: rows.filter((row) => row.deadline?.basis === 'stated').length,
    ...waitingTargets(rows),
  }
}
