import { lastDay } from '../../model/edtf.ts'
import type { TargetPlanContent } from '../../model/records/progress-content.ts'
import { pathKind, type JudgedTarget } from './judged-target.ts'
import { TOLERANCE } from './meets-target.ts'
import { readDay } from './read-day.ts'
import { figureGrounds } from './read-readings.ts'
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
  /** From which day the status stands. */
  readonly statusOn: string
  readonly pinned: boolean
}

/** A figure of a plan that is likely a slip: a line of the interim targets, or the baseline (`line` null). */
export interface PlanDoubt {
  readonly line: number | null
  readonly doubt: Doubt | 'after-end' | 'beyond-goal'
  readonly value: number
  readonly unit: string
}

/** The first thing wrong with a plan; `line` is that of the interim targets, null elsewhere. */
export interface PlanFault {
  readonly fault: LineFault | 'baseline' | 'other-unit' | 'no-reason'
  readonly line: number | null
}

/** The plan, with what is to be asked about it, or what is wrong with it. */
export type ReadPlan =
  | { readonly kind: 'read'; readonly plan: WholePlan; readonly doubts: readonly PlanDoubt[] }
  | ({ readonly kind: 'refused' } & PlanFault)

/** Days of interim targets may be still to come. */
const NO_LIMIT = '9999-12-31'

/**
 * Reads the form of a plan. Interim targets are read as a table is, and asked about as readings are; none is in another unit, for they
 * are drawn beside the readings. `today` is the last ISO day from which a status may stand.
 */
export function readPlan(typed: TypedPlan, target: JudgedTarget, today: string): ReadPlan {
  const baseline = readBaseline(typed, target)
  if (typeof baseline === 'string') return { kind: 'refused', fault: baseline, line: null }
  const against = figureGrounds({ target, baseline: baseline?.value ?? null })
  const lines = readTable(typed.interim, { target: against, today: NO_LIMIT, known: [] })
  const bad = lines.map(faultOf).find((fault) => fault !== null)
  if (bad !== undefined) return { kind: 'refused', ...bad }
  const setStatus = readStatus(typed, today)
  if (typeof setStatus === 'string') return { kind: 'refused', fault: setStatus, line: null }
  const interim = lines
    .flatMap((line) =>
      line.kind === 'refused' ? [] : [{ date: line.reading.date, value: line.reading.value }],
    )
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
  const plan = { interim, baseline: baseline?.value ?? null, setStatus, pinned: typed.pinned }
  return {
    kind: 'read',
    plan,
    doubts: [...lines.flatMap((line) => lineDoubt(line, target)), ...(baseline?.doubts ?? [])],
  }
}

function faultOf(line: LineRead): PlanFault | null {
  if (line.kind === 'refused') return { fault: line.fault, line: line.line }
  return line.kind === 'asks' && line.doubt === 'other-unit' ? { fault: 'other-unit', line: line.line } : null
}

/** The status a person sets, null for none, or what is wrong with it. */
function readStatus(
  { status, reason, statusOn }: TypedPlan,
  today: string,
): WholePlan['setStatus'] | 'no-reason' | 'no-day' | 'to-come' {
  if (status === null) return null
  if (reason.trim() === '') return 'no-reason'
  const from = readDay(statusOn)
  if (from === null) return 'no-day'
  return from.day > today ? 'to-come' : { status, reason: reason.trim(), on: from.day }
}

function lineDoubt(line: LineRead, target: JudgedTarget): readonly PlanDoubt[] {
  if (line.kind === 'refused') return []
  const { value, unit, date } = line.reading
  const asked = (doubt: PlanDoubt['doubt']) => [{ line: line.line, doubt, value, unit }]
  if (line.kind === 'asks') return asked(line.doubt)
  if (target.deadline !== null && date > lastDay(target.deadline.date)) return asked('after-end')
  return value > mostOf(target) ? asked('beyond-goal') : []
}

/** The most on the way to a target that is counted upwards to one figure; of others anything may lie on the way. */
function mostOf(target: JudgedTarget): number {
  const { value, comparator } = target
  const kind = pathKind(target, false)
  if (value === null || (kind !== 'increment' && kind !== 'level' && kind !== 'share'))
    return Number.POSITIVE_INFINITY
  const printed = typeof value === 'number' ? value : Math.max(...value)
  return comparator === '~' ? printed * (1 + TOLERANCE) : printed
}

interface ReadBaseline {
  readonly value: NonNullable<WholePlan['baseline']>
  readonly doubts: readonly PlanDoubt[]
}

/** Both parts or neither; in the unit of the target, but of a yearly growth an amount, which is never in %. */
function readBaseline(
  { baselineDate, baselineValue }: TypedPlan,
  target: JudgedTarget,
): ReadBaseline | null | 'baseline' | 'other-unit' {
  if (baselineDate.trim() === '' && baselineValue.trim() === '') return null
  const day = readDay(baselineDate)
  const grows = pathKind(target, true) === 'growth'
  const read = readValue(baselineValue, grows ? { ...target, value: null, unit: null } : target)
  if (day === null || read.kind === 'refused') return 'baseline'
  if (grows ? read.figure.unit === '%' : read.kind === 'asks' && read.doubt === 'other-unit')
    return 'other-unit'
  const doubts = read.kind === 'asks' ? [{ line: null, doubt: read.doubt, ...read.figure }] : []
  return { value: { date: day.day, value: read.figure.value }, doubts }
}
