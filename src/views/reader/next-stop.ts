import type { TextPlace } from '../../anchor/dom-range.ts'
import type { MarginItem } from './margin-items.ts'
import type { ReaderView } from './use-reader-view.ts'

/**
 * Index of the card after (1) or before (-1) the chosen one; without one, of the first after or before the place
 * in focus or the top of the window. May lie outside the list.
 */
export function nextStop(
  stops: readonly MarginItem[],
  { focus }: ReaderView,
  places: readonly TextPlace[],
  by: 1 | -1,
): number {
  const chosen = stops.findIndex(
    (item) =>
      (item.kind === 'fact' && item.fact.id === focus?.factId) ||
      (item.kind === 'note' && item.note.id === focus?.noteId),
  )
  if (chosen !== -1) return chosen + by
  const from = focus?.sentence.start ?? firstVisible(places)
  const after = stops.findIndex(({ span }) => span.start >= from)
  return by === 1 ? after : (after === -1 ? stops.length : after) - 1
}

/** Offset of the first paragraph that is not above the window. */
function firstVisible(places: readonly TextPlace[]): number {
  return places.find(({ element }) => element.getBoundingClientRect().bottom > 96)?.span.start ?? 0
}
