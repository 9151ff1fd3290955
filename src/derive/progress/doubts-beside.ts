import { lastDay } from '../../model/edtf.ts'
import { canStart, isCounted } from './counted-reading.ts'
import {
  isFromFirst,
  pathKind,
  type DatedValue,
  type JudgedTarget,
  type PathKind,
  type SourcedValue,
} from './judged-target.ts'
import { goalOf } from './meets-target.ts'
import type { Doubt } from './read-value.ts'

/**
 * Why a person is asked about a reading that stands beside others: its day has one, a running total became less, it is before the first
 * day an increase is counted from, it is more than all there is, it would begin the path of a level before the plan does, or it is the first one and after the deadline.
 */
export type BesideDoubt = 'same-day' | 'fallen' | 'early' | 'early-start' | 'late' | 'beyond-goal'

/** A doubt with the reading, or the day, that gives rise to it. */
export interface DoubtBeside {
  readonly doubt: BesideDoubt
  readonly than: DatedValue
}

/**
 * What is odd about a reading among the `others` of its target, those in another unit left out. Only what is counted up (新增) can have
 * become less: a level may fall. Null = nothing.
 */
export function doubtBeside(
  { date, value }: DatedValue,
  others: readonly SourcedValue[],
  { target, baseline }: ReadingGrounds,
): DoubtBeside | null {
  const kind = pathKind(target, baseline !== null)
  const counted = others.filter((other) => isCounted(other, target, kind))
  const same = counted.find((other) => other.date === date && other.value !== value)
  if (same !== undefined) return { doubt: 'same-day', than: same }
  const more = counted.find((other) => other.date < date && other.value > value)
  if (kind === 'increment' && more !== undefined) return { doubt: 'fallen', than: more }
  return counted.some((other) => other.date < date)
    ? null
    : firstDoubt({ date, value }, kind, { target, baseline })
}

/** What is odd about the day of a first reading: 「2017-05-01」 of a plan for 2018–2020, 「2021-03-01」 of a deadline in 2020. */
function firstDoubt(
  { date, value }: DatedValue,
  kind: PathKind,
  { target, baseline }: ReadingGrounds,
): DoubtBeside | null {
  const { startsOn, deadline } = target
  const end = deadline === null ? null : lastDay(deadline.date)
  if (end !== null && date > end) return { doubt: 'late', than: { date: end, value: 0 } }
  if (startsOn === null || date >= startsOn) return null
  const than = { date: startsOn, value: 0 }
  if (kind === 'increment') return { doubt: 'early', than }
  return isFromFirst(kind) && baseline === null && canStart(value, target)
    ? { doubt: 'early-start', than }
    : null
}

/** What a reading is looked at with: its target, and what the person says the path starts from. */
export interface ReadingGrounds {
  readonly target: JudgedTarget
  readonly baseline: DatedValue | null
}

/** What is asked about a reading, and what that is about beside the target; null = the target. */
export interface AskedDoubt {
  readonly doubt: Doubt | BesideDoubt
  readonly than: DatedValue | null
}

/** 「120 %」 of 全覆盖: more than all there is. */
const isBeyondAll = ({ value }: DatedValue, target: JudgedTarget) =>
  pathKind(target, false) === 'all' && value > (goalOf(target) ?? value)

/** All that is asked about a reading before it is taken: `doubt` is what its figure gives rise to, then what is odd among the `others`. */
export function doubtsOf(
  { reading, doubt }: { readonly reading: SourcedValue; readonly doubt: Doubt | null },
  others: readonly SourcedValue[],
  grounds: ReadingGrounds,
): readonly AskedDoubt[] {
  const { target, baseline } = grounds
  if (!isCounted(reading, target, pathKind(target, baseline !== null)))
    return [{ doubt: 'other-unit', than: null }]
  const beside = doubtBeside(reading, others, grounds)
  return [
    ...(doubt === null ? [] : [{ doubt, than: null }]),
    ...(isBeyondAll(reading, target) ? [{ doubt: 'beyond-goal' as const, than: null }] : []),
    ...(beside === null ? [] : [beside]),
  ]
}
