import { DISTRICTS } from '../model/district.ts'
import type { DocumentEntry } from '../model/document-entry.ts'
import { firstDay } from '../model/edtf.ts'
import type { CorpusCounts, DistrictTargets, Overview } from '../model/overview.ts'
import { byJurisdiction, districtsOf } from './coverage-counts.ts'
import { countKinds, sumOfKinds, waitingOfKinds } from './target-counts.ts'

/** The corpus as 总览 speaks of it. */
export interface CorpusSummary extends CorpusCounts {
  readonly targets: number
  /** Targets that wait for a figure (尚无数据) and for a judgement (待评估), by the rule every status follows. */
  readonly withoutReading: number
  readonly unjudged: number
  readonly districtsWithDocuments: number
  readonly districtsWithout: number
}

/** What follows from the counts. Districts the filter hides are neither with nor without documents. */
export function summariseCorpus({
  corpus: counts,
  coverage,
}: Pick<Overview, 'corpus' | 'coverage'>): CorpusSummary {
  const { byKind, districts } = counts
  const without = districtsOf(coverage).filter(({ cells }) =>
    cells.some(({ state }) => state === 'no-document'),
  )
  return {
    ...counts,
    targets: sumOfKinds(byKind),
    ...waitingOfKinds(byKind),
    districtsWithDocuments: districts.length,
    districtsWithout: without.length,
  }
}

/** Counts the corpus. An empty list gives zeros and no years. */
export function countCorpus(entries: readonly DocumentEntry[]): CorpusCounts {
  return {
    documents: entries.length,
    years: yearsOf(entries),
    events: entries.reduce((sum, { events }) => sum + events, 0),
    byKind: countKinds(entries),
    measures: entries.reduce((sum, { measures }) => sum + measures, 0),
    paragraphs: entries.reduce((sum, { sections, measures }) => sum + (sections === 0 ? measures : 0), 0),
    districts: targetsByDistrict(entries),
    diagnostics: entries.reduce((sum, { diagnostics }) => sum + diagnostics, 0),
  }
}

function yearsOf(entries: readonly DocumentEntry[]): CorpusCounts['years'] {
  let years: CorpusCounts['years'] = null
  for (const { publishedOn } of entries.map(({ metadata }) => metadata)) {
    if (publishedOn === null) continue
    const year = Number(firstDay(publishedOn).slice(0, 4))
    years = years === null ? [year, year] : [Math.min(years[0], year), Math.max(years[1], year)]
  }
  return years
}

function targetsByDistrict(entries: readonly DocumentEntry[]): DistrictTargets[] {
  const owned = byJurisdiction(entries)
  const rows = DISTRICTS.flatMap(({ name, shortName }) => {
    const own = owned.get(name)
    if (own === undefined) return []
    const byKind = countKinds(own)
    return [{ district: shortName, targets: sumOfKinds(byKind), numeric: byKind.numeric }]
  })
  return rows.sort((a, b) => b.targets - a.targets)
}
