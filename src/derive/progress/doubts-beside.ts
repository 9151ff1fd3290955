import { pathKind, type DatedValue, type JudgedTarget } from './judged-target.ts'
import { readTable, type LineRead, type TableGrounds } from './read-table.ts'

/** Why a person is asked about a reading that stands beside others: its day has one, a running total became less, it is before the period. */
export type BesideDoubt = 'same-day' | 'fallen' | 'early'

/** A doubt with the reading, or the day, that gives rise to it. */
export interface DoubtBeside {
  readonly doubt: BesideDoubt
  readonly than: DatedValue
}

/**
 * What is odd about a reading among the `others` of its target. Only what is counted up (新增) can have become less or be too early:
 * a level may fall, and may be known from before the plan. Null = nothing.
 */
export function doubtBeside(
  { date, value }: DatedValue,
  others: readonly DatedValue[],
  target: JudgedTarget,
): DoubtBeside | null {
  const same = others.find((other) => other.date === date && other.value !== value)
  if (same !== undefined) return { doubt: 'same-day', than: same }
  if (pathKind(target, false) !== 'increment') return null
  const more = others.find((other) => other.date < date && other.value > value)
  if (more !== undefined) return { doubt: 'fallen', than: more }
  const { startsOn } = target
  return startsOn !== null && date < startsOn ? { doubt: 'early', than: { date: startsOn, value: 0 } } : null
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

function readingLine(line: LineRead, all: readonly DatedValue[], target: JudgedTarget): ReadingLine {
  if (line.kind === 'refused') return line
  if (line.kind === 'asks') return { ...line, than: null }
  const beside = doubtBeside(line.reading, all, target)
  return beside === null ? line : { ...line, kind: 'asks', ...beside }
}
