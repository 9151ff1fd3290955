import type { DocumentSummary } from '../../model/dataset.ts'
import { DISTRICTS } from '../../model/district.ts'
import { districtCodeOf } from '../filter-documents.ts'
import { countByStatus, type StatusCount } from '../target-counts.ts'
import { NONE } from './choices.ts'
import type { RegisterEntry } from './entries.ts'

/** The targets of a district's own documents, in figures. */
export interface DistrictCounts {
  /** Administrative code, `city` for the city's own documents, `none` for documents of no known place. */
  readonly code: string
  readonly targets: number
  /** One entry per status, zeros included; they add up to `targets`. */
  readonly counts: readonly StatusCount[]
}

/**
 * Targets by district and status: the city, then the districts in their official order. Only places with a document stand
 * here, with 0 where it holds no target; a district without one (无文件) is not 0 and is left out.
 */
export function districtCounts(
  documents: readonly DocumentSummary[],
  entries: readonly RegisterEntry[],
): DistrictCounts[] {
  const having = new Set(documents.map((doc) => districtCodeOf(doc) ?? NONE))
  return ['city', ...DISTRICTS.map(({ code }) => code), NONE]
    .filter((code) => having.has(code))
    .map((code) => {
      const own = entries.filter(({ districtCode }) => (districtCode ?? NONE) === code)
      return { code, targets: own.length, counts: countByStatus(own) }
    })
}
