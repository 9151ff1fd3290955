import { lastDay } from '../../model/edtf.ts'
import { isCounted } from './counted-reading.ts'
import {
  pathKind,
  type DatedValue,
  type JudgedTarget,
  type PathKind,
  type SourcedValue,
} from './judged-target.ts'
import { readTable, type LineRead, type TableGrounds } from './read-table.ts'

/**
 * Why a person is asked about a reading that stands beside others: its day has one, a running total became less, it is before the first
 * day an increase is counted from, it would begin the path of a level before the plan does, or it is the first one and after the deadline.
 */
export type BesideDoubt = 'same-day' | 'fallen' | 'early' | 'early-start' | 'late'

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
  target: JudgedTarget,
): DoubtBeside | null {
  const kind = pathKind(target, false)
  const counted = others.filter((other) => isCounted(other, target, kind))
  const same = counted.find((other) => other.date === date && other.value !== value)
  if (same !== undefined) return { doubt: 'same-day', than: same }
  const more = counted.find((other) => other.date < date && other.value > value)
  if (kind === 'increment' && more !== undefined) return { doubt: 'fallen', than: more }
  return counted.some((other) => other.date < date) ? null : firstDoubt(date, kind, target)
}

/** Kinds whose path begins with the first reading. */
const FROM_FIRST: ReadonlySet<PathKind> = new Set(['level', 'share', 'cap'])

/** What is odd about the day of a first reading: 「2017-05-01」 of a plan for 2018–2020, 「2021-03-01」 of a deadline in 2020. */
function firstDoubt(date: string, kind: PathKind, { startsOn, deadline }: JudgedTarget): DoubtBeside | null {
  const end = deadline === null ? null : lastDay(deadline.date)
  if (end !== null && date > end) return { doubt: 'late', than: { date: end, value: 0 } }
  if (startsOn === null || date >= startsOn) return null
  const than = { date: startsOn, value: 0 }
  if (kind === 'increment') return { doubt: 'early', than }
  return FROM_FIRST.has(kind) ? { doubt: 'early-start', than } : null
}

/** A line of a table of readings; what is asked may be about the readings beside it. */
export type ReadingLine =
  | Exclude<LineRead, { readonly kind: 'asks' }>
  | (Omit<Extract<LineRead, { readonly kind: 'asks' }>, 'doubt'> & {
      readonly doubt: Extract<LineRead, { readonly kind: 'asks' }>['doubt'] | BesideDoubt
      /** What a doubt is about beside the target; null = the target. */
      readonly than: DatedValue | null
    })

/** Reads a table of readings: as `readTable`, and asks about lines that are odd beside what is known and beside each other. */
export function readReadings(
  text: string,
  grounds: TableGrounds & { readonly target: JudgedTarget },
): readonly ReadingLine[] {
  const lines = readTable(text, grounds)
  const own = lines.flatMap((line) => (line.kind === 'refused' ? [] : [line.reading]))
  const all = [...grounds.known, ...own]
  return lines.map((line) => readingLine(line, all, grounds.target))
}

function readingLine(line: LineRead, all: readonly SourcedValue[], target: JudgedTarget): ReadingLine {
  if (line.kind === 'refused') return line
  if (line.kind === 'asks') return { ...line, than: null }
  const beside = doubtBeside(line.reading, all, target)
  return beside === null ? line : { ...line, kind: 'asks', ...beside }
}
