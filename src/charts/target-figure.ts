import { decimalsFor, roundTo } from '../derive/progress/progress-path.ts'
import { readingUnit } from '../derive/progress/reading-unit.ts'
import type { TargetRow } from '../derive/target-rows.ts'

/** A target's figure in the parts that are set in different sizes: 「+」「1–2」「个」. Empty strings for what is absent. */
export interface TargetFigure {
  readonly prefix: string
  readonly figure: string
  readonly unit: string
}

const PREFIX: Readonly<Record<TargetRow['comparator'], string>> = {
  '>=': '≥',
  '<=': '≤',
  '~': '≈',
  '+': '+',
  '=': '',
  range: '',
}

/** A number as figures and tables write it: 12000 → 12,000; 1.8 and 2020 stay, four digits need no comma. */
export function figureText(value: number): string {
  const [whole = '', part] = String(Math.abs(value)).split('.')
  const grouped = whole.length > 4 ? inThousands(whole) : whole
  return `${value < 0 ? '−' : ''}${grouped}${part === undefined ? '' : `.${part}`}`
}

/** Digits in groups of three, counted from the end. */
function inThousands(digits: string): string {
  const head = digits.length % 3
  const groups = digits.slice(head).match(/\d{3}/g) ?? []
  return [digits.slice(0, head), ...groups].filter((group) => group !== '').join(',')
}

/** The figure a gauge or a register row prints. A rank prints its words; `rank` is used when the quote has none. */
export function targetFigure(
  row: Pick<TargetRow, 'kind' | 'comparator' | 'value' | 'unit' | 'place'>,
  rank: string,
): TargetFigure {
  const { kind, comparator, value, unit, place } = row
  if (kind === 'rank' || value === null) return { prefix: '', figure: place ?? rank, unit: '' }
  const figure =
    typeof value === 'number' ? figureText(value) : `${figureText(value[0])}–${figureText(value[1])}`
  return { prefix: PREFIX[comparator], figure, unit: unit ?? '' }
}

/** What a reading is set against: the target's figure; of growth from a baseline the amount it leads to, counted as the readings are. */
export function goalFigure(row: TargetRow, rank: string): TargetFigure {
  const { route } = row.judgement ?? {}
  if (route?.kind !== 'growth' || route.goal === null) return targetFigure(row, rank)
  const goal = roundTo(route.goal, decimalsFor([route.goal]))
  return { prefix: PREFIX['>='], figure: figureText(goal), unit: readingUnit(row) }
}

/** The figure as one word for labels and tables: ≥50 家, 20 %, +1–2 个. */
export function figureLabel({ prefix, figure, unit }: TargetFigure): string {
  return unit === '' ? `${prefix}${figure}` : `${prefix}${figure} ${unit}`
}
