import type { RecordOf } from '../model/records/record.ts'
import type { StatedTarget } from '../model/overview.ts'
import { headlineTargets } from './headline-targets.ts'

/** What a plan says of its target's place on 总览; the ids of the dataset may have changed since it was made. */
type Pin = Pick<RecordOf<'target-plan'>, 'target'>

/**
 * The target a pin is about: the one with its id, else the only one with the same words in the same document; null when it
 * cannot be told, or is out of scope.
 */
export function pinnedTarget<T extends StatedTarget>(rows: readonly T[], { target }: Pin): T | null {
  const same = rows.find(({ targetId }) => targetId === target.factId)
  if (same !== undefined) return same
  const alike = rows.filter(
    ({ documentId, quote }) => documentId === target.documentId && quote === target.quote,
  )
  return alike.length === 1 ? alike[0]! : null
}

/** The targets for the seats of 总览: those the person pinned, in their order, then those the published rule takes. */
export function seatedTargets<T extends StatedTarget>(
  pinned: readonly T[],
  headline: readonly T[],
  seats: number,
): readonly T[] {
  const first = pinned.slice(0, seats)
  const taken = new Set(first.map(({ targetId }) => targetId))
  const others = headline.filter(({ targetId }) => !taken.has(targetId))
  return [...first, ...headlineTargets(others, seats - first.length)]
}
