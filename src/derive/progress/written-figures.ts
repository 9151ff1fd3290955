import type { WordsOf } from '../../messages/catalogue.ts'
import type { progressWords } from '../../messages/progress.ts'
import type { Judgement } from './judge.ts'
import { decimalsFor, decimalsToTell, roundTo } from './progress-path.ts'

/**
 * The figures of a judgement as they are written everywhere, all to the same decimals: `of(12.479)` → 「12.5」. What a person or a
 * document gave is not rounded, and what was judged to differ never looks the same.
 */
export function figuresOf({ route, latest, pace }: Judgement): (value: number) => string {
  const goals = [route.goal ?? 0, route.accepted ?? 0, route.most ?? route.goal ?? 0]
  const given = [route.start?.value ?? 0, latest?.value ?? 0]
  const paced = pace === null ? [] : [pace]
  const decimals =
    route.kind === 'growth'
      ? decimalsToTell(given, [...goals, ...paced])
      : decimalsToTell([...goals, ...given], paced)
  return (value) => written(value, decimals)
}

/** What a target asks, as it is written: 「15」, 「1–2」; '' without a figure. */
export function goalText(judgement: Judgement): string {
  const { goal, most } = judgement.route
  const write = figuresOf(judgement)
  if (goal === null) return ''
  return most === null ? write(goal) : `${write(goal)}–${write(most)}`
}

/** How the pace of a reading's day is written beside the reading: never like a reading that it differs from. */
export function paceBeside({ route }: Judgement, reading: number): (pace: number) => string {
  const { goal } = route
  // A reading far beyond the goal does not round the pace away.
  const least = decimalsFor([goal ?? 0])
  return (pace) => written(pace, Math.max(least, decimalsToTell([reading], [pace, goal ?? 0])))
}

/** As figures are written everywhere: 「12,000」, 「2020」, 「−0.5」. */
function written(value: number, decimals: number): string {
  const rounded = roundTo(value, decimals)
  const [whole = '', part] = String(Math.abs(rounded)).split('.')
  const grouped = whole.length > 4 ? inThousands(whole) : whole
  return `${rounded < 0 ? '−' : ''}${grouped}${part === undefined ? '' : `.${part}`}`
}

const inThousands = (digits: string) =>
  [...digits].map((digit, at) => (at > 0 && (digits.length - at) % 3 === 0 ? `,${digit}` : digit)).join('')

/** A figure of a judgement with its unit; `unit` '' = it has none. */
export function measured(judgement: Judgement, unit: string): (value: number) => string {
  const write = figuresOf(judgement)
  return (value) => withUnit(write(value), unit)
}

/** 「15 家」; without a unit, or of nothing, as it is. */
export const withUnit = (figure: string, unit: string) =>
  unit === '' || figure === '' ? figure : `${figure} ${unit}`

/** What the difference of two values is counted in: of two shares in percentage points. */
export function differenceUnit(
  unit: string,
  { points }: Pick<WordsOf<typeof progressWords>, 'points'>,
): string {
  return unit === '%' ? points : unit
}
