import { lastDay } from '../../model/edtf.ts'
import type { TargetPlanContent } from '../../model/records/progress-content.ts'
import type { JudgedTarget } from './judged-target.ts'
import { readDay } from './read-day.ts'
import { readTable, type LineFault, type LineRead } from './read-table.ts'
import { readValue, type Doubt } from './read-value.ts'
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

/** A figure of a plan that is likely a slip: a line of the interim targets, or the baseline (`line` null). */
export interface PlanDoubt {
  readonly line: number | null
  readonly doubt: Doubt | 'after-end'
  readonly value: number
  readonly unit: string
}

/** The plan, with what is to be asked about it, or the first thing wrong with it; `line` is that of the interim targets, null elsewhere. */
export type ReadPlan =
  | { readonly kind: 'read'; readonly plan: WholePlan; readonly doubts: readonly PlanDoubt[] }
  | {
      readonly kind: 'refused'
      readonly fault: LineFault | 'baseline' | 'no-reason'
      readonly line: number | null
    }

/** Days of interim targets may be still to come. */
const NO_LIMIT = '9999-12-31'

/** Reads the form of a plan. Interim targets are read as a table is, and asked about as readings are. */
export function readPlan(
  typed: TypedPlan,
  target: Pick<JudgedTarget, 'comparator' | 'value' | 'unit' | 'deadline'>,
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
  const plan = { interim, baseline: baseline?.value ?? null, setStatus, pinned: typed.pinned }
  const end = target.deadline === null ? null : lastDay(target.deadline.date)
  return {
    kind: 'read',
    plan,
    doubts: [...lines.flatMap((line) => lineDoubt(line, end)), ...(baseline?.doubts ?? [])],
  }
}

function lineDoubt(line: LineRead, end: string | null): readonly PlanDoubt[] {
  if (line.kind === 'refused') return []
  const { value, unit, date } = line.reading
  if (line.kind === 'asks') return [{ line: line.line, doubt: line.doubt, value, unit }]
  return end !== null && date > end ? [{ line: line.line, doubt: 'after-end', value, unit }] : []
}

interface ReadBaseline {
  readonly value: NonNullable<WholePlan['baseline']>
  readonly doubts: readonly PlanDoubt[]
}

/** Both parts or neither. */
function readBaseline(
  { baselineDate, baselineValue }: TypedPlan,
  target: Pick<JudgedTarget, 'comparator' | 'value' | 'unit'>,
): ReadBaseline | null | 'refused' {
  if (baselineDate.trim() === '' && baselineValue.trim() === '') return null
  const day = readDay(baselineDate)
  const read = readValue(baselineValue, target)
  if (day === null || read.kind === 'refused') return 'refused'
  const doubts = read.kind === 'asks' ? [{ line: null, doubt: read.doubt, ...read.figure }] : []
  return { value: { date: day.day, value: read.figure.value }, doubts }
}
