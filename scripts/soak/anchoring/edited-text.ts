import type { Span } from '../../../src/model/span.ts'

/** A text after some edits, and where the words of a note really are in it now; null = deleted. */
export interface EditedText {
  readonly text: string
  readonly place: Span | null
}

/** A text in which one piece gives way to other words. What is put in right before or after the place stays outside of it. */
export function replaced({ text, place }: EditedText, { start, end }: Span, words: string): EditedText {
  const grown = words.length - (end - start)
  const result = text.slice(0, start) + words + text.slice(end)
  if (place === null) return { text: result, place }
  if (end <= place.start) return { text: result, place: moved(place, grown) }
  if (start >= place.end) return { text: result, place }
  if (start <= place.start && end >= place.end) return { text: result, place: null }
  if (start < place.start || end > place.end) throw new RangeError('an edit may not cut through the place')
  return { text: result, place: { start: place.start, end: place.end + grown } }
}

/** A text in which a piece stands elsewhere: before what is at `to`, an offset outside the piece. */
export function transposed({ text, place }: EditedText, piece: Span, to: number): EditedText {
  const words = text.slice(piece.start, piece.end)
  const without = text.slice(0, piece.start) + text.slice(piece.end)
  const at = to > piece.start ? to - words.length : to
  const result = without.slice(0, at) + words + without.slice(at)
  if (place === null) return { text: result, place }
  if (place.start >= piece.start && place.end <= piece.end)
    return { text: result, place: moved(place, at - piece.start) }
  const left = place.start >= piece.end ? moved(place, -words.length) : place
  return { text: result, place: left.start >= at ? moved(left, words.length) : left }
}

const moved = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by })
