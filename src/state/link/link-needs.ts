import type { Overview } from '../../model/overview.ts'
import type { Address } from '../address.ts'

/** The parameters that name facts, by the pages that read them. */
const OF_FACTS: Readonly<Partial<Record<Address['page'], readonly string[]>>> = {
  overview: ['mark'],
  timeline: ['mark', 'hide', 'only', 'folded'],
  targets: ['mark', 'row'],
  coverage: ['mark', 'cell', 'a', 'b'],
}

/** Whether all facts have to be there to tell what of a link there is. */
export const asksForFacts = ({ page, params }: Address): boolean =>
  (OF_FACTS[page] ?? []).some((name) => params[name] !== undefined)

/** Whether a link marks something that 总览 shows of all documents: a place, a date, a headline target; nothing has to be read for that. */
export function marksOverview({ page, params }: Address, { timeline, targets, coverage }: Overview): boolean {
  const { mark } = params
  if (page !== 'overview' || mark === undefined) return false
  return (
    coverage.some(({ code }) => code === mark.split('/')[0]) ||
    timeline.marks.some(({ id }) => id === mark) ||
    targets.headline.some(({ targetId }) => targetId === mark)
  )
}
