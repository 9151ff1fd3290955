import type { Span } from '../../model/span.ts'
import type { Correction } from './correction.ts'

/** Why a correction cannot be applied. `field` is the one of its fields that is to blame. */
export interface CorrectionProblem {
  readonly field: 'document' | 'quote' | 'occurrence' | 'values'
  readonly code: string
  readonly message: string
}

/** Where the words of a correction stand in the text, or why that cannot be said. Two places are never chosen from. */
export function findPlace(
  text: string,
  correction: Pick<Correction, 'quote' | 'occurrence'>,
): Span | CorrectionProblem {
  const { quote, occurrence } = correction
  const places = placesOf(text, quote)
  if (places.length === 0)
    return {
      field: 'quote',
      code: 'correction-no-quote',
      message: `「${quote}」 does not stand in the document`,
    }
  if (occurrence === undefined && places.length > 1) {
    const message = `「${quote}」 stands ${places.length} times; say which one with occurrence`
    return { field: 'quote', code: 'correction-many-places', message }
  }
  const start = places[(occurrence ?? 1) - 1]
  if (start !== undefined) return { start, end: start + quote.length }
  const message = `「${quote}」 stands ${places.length} times, there is no occurrence ${String(occurrence)}`
  return { field: 'occurrence', code: 'correction-no-quote', message }
}

function placesOf(text: string, quote: string): readonly number[] {
  const places: number[] = []
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + quote.length)) places.push(at)
  return places
}
