import { EDIT_KINDS, type EditKind } from './edit-kinds.ts'
import type { Outcome } from './trial.ts'

/** How often each outcome came of each kind of edit. */
export type Tally = ReadonlyMap<EditKind, Readonly<Record<Outcome, number>>>

const OUTCOMES: readonly Outcome[] = ['attached', 'wrong', 'named', 'proposed', 'other', 'lost']

/** Counts outcomes by kind of edit; a kind that never came has zeros. */
export function tallyOf(outcomes: Iterable<readonly [kind: EditKind, outcome: Outcome]>): Tally {
  const none = { attached: 0, wrong: 0, named: 0, proposed: 0, other: 0, lost: 0 }
  const tally = new Map(EDIT_KINDS.map((kind) => [kind, { ...none }]))
  for (const [kind, outcome] of outcomes) tally.get(kind)![outcome] += 1
  return tally
}

/** One promise about notes in an edited document, what was measured, and whether it holds. */
export interface Bar {
  readonly says: string
  readonly measured: string
  readonly holds: boolean
}

/** The promises of the anchoring, judged by a tally. */
export function barsOf(tally: Tally): readonly Bar[] {
  const sum = (wants: EditKind['wants'] | null, ...outcomes: readonly Outcome[]) =>
    [...tally]
      .filter(([kind]) => wants === null || kind.wants === wants)
      .reduce((total, [, counts]) => total + outcomes.reduce((part, outcome) => part + counts[outcome], 0), 0)
  const share = (
    says: string,
    wants: EditKind['wants'],
    outcomes: readonly Outcome[],
    least: number,
  ): Bar => {
    const [part, all] = [sum(wants, ...outcomes), sum(wants, ...OUTCOMES)]
    return { says, measured: `${part} of ${all}`, holds: all > 0 && part / all >= least }
  }
  const wrong = sum(null, 'wrong')
  return [
    { says: 'attached wrongly: 0', measured: String(wrong), holds: wrong === 0 },
    share('words unchanged: 99 % attached', 'same', ['attached'], 0.99),
    share('reworded or twice: 95 % attached or proposed', 'near', ['attached', 'named', 'proposed'], 0.95),
    share('figure, year, sense or name changed: all proposed with the change named', 'changed', ['named'], 1),
    share('deleted: none attached', 'gone', ['named', 'proposed', 'other', 'lost'], 1),
  ]
}

/** The tally as lines of text, a kind of edit each. */
export function tallyLines(tally: Tally): string[] {
  const head = ['', ...OUTCOMES].map((word, i) => (i === 0 ? word.padEnd(28) : word.padStart(9)))
  const rows = [...tally].map(([{ name }, counts]) =>
    [name.padEnd(28), ...OUTCOMES.map((outcome) => String(counts[outcome]).padStart(9))].join(''),
  )
  return [head.join(''), ...rows]
}
