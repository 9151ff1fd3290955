import type { Selector } from '../model/annotation.ts'
import type { Anchor } from './anchor.ts'

/** How a long search shares its thread. */
export interface Turns {
  /** Milliseconds of searching in one go. */
  readonly turn: number
  /** A clock in milliseconds. */
  readonly now: () => number
  /** Resolves when everything else that waited has had its turn. */
  readonly pause: () => Promise<void>
  /** Asked after every pause. */
  readonly cancelled: () => boolean
}

/** The anchors of selectors, in their order, found a turn at a time; null when cancelled on the way. */
export async function findInTurns(
  find: (selector: Selector) => Anchor,
  selectors: readonly Selector[],
  { turn, now, pause, cancelled }: Turns,
): Promise<readonly Anchor[] | null> {
  const anchors: Anchor[] = []
  let until = now() + turn
  for (const selector of selectors) {
    if (now() >= until) {
      await pause()
      if (cancelled()) return null
      until = now() + turn
    }
    anchors.push(find(selector))
  }
  return anchors
}
