import { findEvents } from '../../../src/compile/events/find-events.ts'
import { readingOf } from '../../../src/compile/reading.ts'
import { findTargets } from '../../../src/compile/targets/find-targets.ts'
import { type aContext, factsOf } from '../a-reading.ts'

/** The targets of a context whose document has no period of its own. */
export function targetsOf(context: ReturnType<typeof aContext>) {
  const reading = readingOf(context)
  return findTargets(reading, findEvents(reading, null), null)
}

/** Quote, metric, comparator, value and unit of the targets of a fresh document. */
export const read = (body: string, wanted: Parameters<typeof factsOf>[1] = {}) =>
  factsOf(body, wanted).targets.map((found) => [
    found.quote,
    found.metric,
    found.comparator,
    found.value,
    found.unit,
  ])
