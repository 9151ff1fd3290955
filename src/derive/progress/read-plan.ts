import type { TargetPlanContent } from '../../model/records/progress-content.ts'
import type { JudgedTarget } from './judged-target.ts'
import { readDay } from './read-day.ts'
import { readTable, type LineFault } from './read-table.ts'
import { readValue } from './read-value.ts'
import type { TargetStatus } from '../target-status.ts'

/** What a person sets for a target, whole. */
export type WholePlan = Omit<TargetPlanContent, 'target'>

/** What a person typed into the form of a plan. */
export interface TypedPlan {
  /** A date and a figure a line. */
  readonly interim: string
  readonly baselineDate: string
  readonly baselineValue: string
  readonly status: TargetStatus | null
  readonly reason: string
  readonly pinned: boolean
}

/** The plan, or the first thing wrong with it; `line` is that of the interim targets, null elsewhere. */
export type ReadPlan =
  | { readonly kind: 'read'; readonly plan: WholePlan }
  | {
      readonly kind: 'refused'
      readonly fault: LineFault | 'baseline' | 'no-reason'
      readonly line: number | null
    }

/** Days of interim targets may be still to come. */
const NO_LIMIT = '9999-12-31'

/** Reads the form of a plan. Interim targets are read as a table is; figures in another unit or far beyond are taken as typed. */
export function readPlan(
  typed: TypedPlan,
  target: Pick<JudgedTarget, 'comparator' | 'value' | 'unit'>,
): ReadPlan {
  const lines = readTable(typed.interim, { target, today: NO_LIMIT, known: [] })
  const bad = lines.find((line) => line.kind === 'refused')
  if (bad?.kind === 'refused') return { kind: 'refused', fault: bad.fault, line: bad.line }
  const baseline = readBaseline(typed, target)
  if (baseline === 'refused') return { kind: 'refused', fault: 'baseline', line: null }
  const reason = typed.reason.trim()
  if (typed.status !== null && reason === '') return { kind: 'refused', fault: 'no-reason', line: null }
  const interim = lines
    .flatMap((line) =>
      line.kind === 'refused' ? [] : [{ date: line.reading.date, value: line.reading.value }],
    )
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
  const setStatus = typed.status === null ? null : { status: typed.status, reason }
  return { kind: 'read', plan: { interim, baseline, setStatus, pinned: typed.pinned } }
}

/** Both parts or neither. */
function readBaseline(
  { baselineDate, baselineValue }: TypedPlan,
  target: Pick<JudgedTarget, 'comparator' | 'value' | 'unit'>,
): WholePlan['baseline'] | 'refused' {
  if (baselineDate.trim() === '' && baselineValue.trim() === '') return null
  const day = readDay(baselineDate)
  const read = readValue(baselineValue, target)
  if (day === null || read.kind === 'refused') return 'refused'
  return { date: day.day, value: read.figure.value }
}
