import type { Stop } from './stops.ts'

/**
 * Index of the mark after (1) or before (-1) the chosen one; without one, of the first after or before an offset of
 * the text. May lie outside the list.
 */
export function nextStop(stops: readonly Stop[], chosenId: string | null, from: number, by: 1 | -1): number {
  const chosen = stops.findIndex(({ id }) => id === chosenId)
  if (chosen !== -1) return chosen + by
  const after = stops.findIndex(({ span }) => span.start >= from)
  return by === 1 ? after : (after === -1 ? stops.length : after) - 1
}
