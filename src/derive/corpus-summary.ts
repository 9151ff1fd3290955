import { DISTRICTS } from '../model/district.ts'
import type { DocumentSummary, TargetKind } from '../model/dataset.ts'
import { firstDay } from '../model/edtf.ts'
import { countedMeasures } from './coverage-rows.ts'
import { waitingTargets } from './target-counts.ts'
import { targetStatus } from './target-status.ts'

/** What a district's own documents commit to. */
export interface DistrictTargets {
  /** 徐汇, not 徐汇区. */
  readonly district: string
  readonly targets: number
  readonly numeric: number
}

/** The corpus in figures: every one is the length of a list in the dataset. */
export interface CorpusSummary {
  readonly documents: number
  /** First and last year of publication; null when no document prints a date. */
  readonly years: readonly [first: number, last: number] | null
  readonly events: number
  readonly targets: number
  readonly byKind: Readonly<Record<TargetKind, number>>
  /** Targets that wait for a figure (尚无数据) and for a judgement (待评估), by the rule every status follows. */
  readonly withoutReading: number
  readonly unjudged: number
  /** Tasks and safeguards; preambles are not counted. */
  readonly measures: number
  readonly districtsWithDocuments: number
  readonly districtsWithout: number
  /** Districts with at least one document, most targets first, then in official order. */
  readonly districts: readonly DistrictTargets[]
  readonly diagnostics: number
}

/** Counts the corpus. An empty list gives zeros and no years. */
export function summariseCorpus(documents: readonly DocumentSummary[]): CorpusSummary {
  const targets = documents.flatMap((doc) => doc.targets)
  const kind = (wanted: TargetKind) => targets.filter((target) => target.kind === wanted).length
  const years = documents.flatMap(({ metadata }) =>
    metadata.publishedOn === null ? [] : [Number(firstDay(metadata.publishedOn).slice(0, 4))],
  )
  const districts = targetsByDistrict(documents)
  return {
    documents: documents.length,
    years: years.length === 0 ? null : [Math.min(...years), Math.max(...years)],
    events: documents.reduce((sum, doc) => sum + doc.events.length, 0),
    targets: targets.length,
    byKind: { numeric: kind('numeric'), absolute: kind('absolute'), rank: kind('rank') },
    ...waitingTargets(
      targets.map((target) => ({ status: targetStatus({ kind: target.kind, latest: null }) })),
    ),
    measures: documents.reduce((sum, doc) => sum + countedMeasures(doc).length, 0),
    districtsWithDocuments: districts.length,
    districtsWithout: DISTRICTS.length - districts.length,
    districts,
    diagnostics: documents.reduce((sum, doc) => sum + doc.diagnostics.filter(isDoubt).length, 0),
  }
}

const isDoubt = ({ severity }: { readonly severity: string }) => severity !== 'info'

function targetsByDistrict(documents: readonly DocumentSummary[]): DistrictTargets[] {
  const rows = DISTRICTS.flatMap(({ name, shortName }) => {
    const own = documents.filter(({ metadata }) => metadata.jurisdiction === name)
    const targets = own.flatMap((doc) => doc.targets)
    const numeric = targets.filter((target) => target.kind === 'numeric').length
    return own.length === 0 ? [] : [{ district: shortName, targets: targets.length, numeric }]
  })
  return rows.sort((a, b) => b.targets - a.targets)
}
