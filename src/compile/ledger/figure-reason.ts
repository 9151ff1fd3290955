import type { PolicyEvent } from '../../model/dataset.ts'
import { overlaps, type Span } from '../../model/span.ts'
import type { QuantityMention } from '../parsers/quantity-mention.ts'
import type { Reading } from '../reading.ts'
import { statedDeadline } from '../targets/stated-deadline.ts'
import { isGoal } from '../targets/goal-clause.ts'
import { type PlacedFigure, placeFigure } from '../targets/placed-figure.ts'
import { whyNoAmount } from '../targets/no-amount.ts'
import { isSupported, isUndertaken } from '../targets/undertaken-figure.ts'
import type { PassedReason } from './reasons.ts'

/** Why a quantity with a unit is no target; the same rules that decide it say why. Null for what they were not asked about. */
export type FigureReason = (quantity: QuantityMention) => PassedReason | null

/** Asks the rules of numeric targets about the quantities of a document: body, with a unit, outside tables. */
export function figureReasons(
  reading: Reading,
  events: readonly PolicyEvent[],
  tables: readonly Span[],
  quantities: readonly QuantityMention[],
): FigureReason {
  const { body } = reading
  const asked = quantities.filter(
    ({ start, end, core, unit }) =>
      unit !== null &&
      start >= body.start &&
      end <= body.end &&
      !tables.some((table) => overlaps(table, core)),
  )
  const places = new Map(asked.map((quantity, at) => [quantity, at]))
  const deadlines = events
    .filter(({ role }) => role === 'deadline')
    .map(({ span, date }) => Object.assign({ date }, span))
  const due = { reading, deadlines, periods: [], periodStart: null, periodEnd: null }
  return (quantity) => {
    const at = places.get(quantity)
    if (at === undefined) return null
    const figure = placeFigure(reading, asked, at)
    return reasonOf(reading, figure, () => statedDeadline(due, quantity.core) !== null)
  }
}

function reasonOf(reading: Reading, figure: PlacedFigure, isDue: () => boolean): PassedReason {
  const noAmount = whyNoAmount(reading, figure)
  if (noAmount !== null) return noAmount
  if (isSupported(figure)) return 'supported'
  const hasDeadline = isDue()
  // What a plan would not order either lies in the past; what only a report does not order is told.
  const goal = isGoal(reading, figure.clause, hasDeadline)
  if (!goal && !isGoal({ ...reading, kind: 'plan' }, figure.clause, hasDeadline)) return 'past'
  const undertaken = isUndertaken(figure)
  if (!undertaken && (figure.quantity.script === 'han' || figure.after.startsWith('的'))) return 'existing'
  if (!goal) return 'reported'
  return 'not-a-commitment'
}
