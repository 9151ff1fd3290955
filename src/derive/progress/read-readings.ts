import { doubtsOf, type AskedDoubt, type ReadingGrounds } from './doubts-beside.ts'
import type { JudgedTarget, SourcedValue } from './judged-target.ts'
import { readTable, type LineRead, type TableGrounds } from './read-table.ts'
import { routeOf } from './route.ts'

/**
 * What the figure of a reading is read against: its target; of growth from a baseline the amount that it leads to, whatever that is
 * counted in.
 */
export function figureGrounds({
  target,
  baseline,
}: ReadingGrounds): Pick<JudgedTarget, 'comparator' | 'value' | 'unit'> {
  const { kind, goal } = routeOf(target, [], baseline)
  return kind === 'growth' ? { comparator: '>=', value: goal, unit: null } : target
}

/** A line of a table of readings, with all that is asked about it. */
export type ReadingLine =
  | Exclude<LineRead, { readonly kind: 'asks' }>
  | (Omit<Extract<LineRead, { readonly kind: 'asks' }>, 'doubt'> & { readonly doubts: readonly AskedDoubt[] })

/** Reads a table of readings: as `readTable`, and asks about lines that are odd beside what is known and beside each other. */
export function readReadings(
  text: string,
  grounds: ReadingGrounds & Pick<TableGrounds, 'today'> & { readonly known: readonly SourcedValue[] },
): readonly ReadingLine[] {
  const lines = readTable(text, { ...grounds, target: figureGrounds(grounds) })
  const own = lines.flatMap((line) => (line.kind === 'refused' ? [] : [line.reading]))
  const all = [...grounds.known, ...own]
  return lines.map((line) => readingLine(line, all, grounds))
}

function readingLine(line: LineRead, all: readonly SourcedValue[], grounds: ReadingGrounds): ReadingLine {
  if (line.kind === 'refused') return line
  const { line: at, words, reading, exact } = line
  const doubt = line.kind === 'asks' ? line.doubt : null
  const doubts = doubtsOf({ reading, doubt }, all, grounds)
  const read = { line: at, words, reading, exact }
  return doubts.length === 0 ? { ...read, kind: 'taken' } : { ...read, kind: 'asks', doubts }
}
