import { figureLabel, figureText } from '../../charts/target-figure.ts'
import type { AskedDoubt } from '../../derive/progress/doubts-beside.ts'
import type { Figure } from '../../derive/progress/figure-doubt.ts'
import type { DatedValue } from '../../derive/progress/judged-target.ts'
import type { WordsOf } from '../../messages/catalogue.ts'
import type { progressWords } from '../../messages/progress.ts'

type Words = Pick<WordsOf<typeof progressWords>, 'doubts' | 'sentences'>

/** What is asked about a figure before it is taken; `than` is what stands beside it, null for a doubt that is about the target. */
export interface AskedFigure {
  readonly doubt: keyof Words['doubts']
  readonly value: number
  readonly unit: string
  readonly than: DatedValue | null
}

/** The question, with the figures in it; `goal` is the target as it is printed. Of 「0.15」 it names the 15 % it may be. */
export function doubtWords(
  { doubt, value, unit, than }: AskedFigure,
  goal: string,
  { doubts }: Pick<Words, 'doubts'>,
): string {
  const figure = (of: number) => figureLabel({ prefix: '', figure: figureText(of), unit })
  const hundredfold = Number((value * 100).toPrecision(12))
  const other = doubt === 'fraction' ? figure(hundredfold) : than === null ? '' : figure(than.value)
  return doubts[doubt](figure(value), goal, other, than?.date ?? '')
}

/** All that is asked about a figure, one question after the other. */
export function askedWords(
  doubts: readonly AskedDoubt[],
  figure: Figure,
  goal: string,
  words: Words,
): string {
  return words.sentences(doubts.map((asked) => doubtWords({ ...asked, ...figure }, goal, words)))
}
