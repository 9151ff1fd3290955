import type { DocumentSummary } from '../../model/dataset.ts'
import { DISTRICTS } from '../../model/district.ts'
import type { Filter } from '../../model/filter.ts'
import { districtCodeOf } from '../filter-documents.ts'
import { placeState, type PlaceState } from '../place-state.ts'
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

/** Districts that have no line of their own, in figures: 无文件, and 不在范围. */
export interface LackingDistricts {
  readonly noDocument: number
  readonly outOfScope: number
}

/** The districts that `districtCounts` leaves out; `left` is what the filter leaves of `all`. */
export function lackingDistricts(
  all: readonly DocumentSummary[],
  left: readonly DocumentSummary[],
  filter: Pick<Filter, 'districts'>,
): LackingDistricts {
  const states = DISTRICTS.map(({ code }) => {
    const [held, own] = [all, left].map((docs) => docs.filter((doc) => districtCodeOf(doc) === code).length)
    return placeState(code, { held: held!, left: own! }, filter)
  })
  const count = (state: PlaceState) => states.filter((each) => each === state).length
  return { noDocument: count('no-document'), outOfScope: count('out-of-scope') }
}
