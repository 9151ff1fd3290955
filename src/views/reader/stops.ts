import type { DocumentFact } from '../../derive/document-facts.ts'
import type { Span } from '../../model/span.ts'
import { overlaps } from '../../model/span.ts'
import type { PlacedNote } from '../../state/placed-notes.ts'

/** A mark of the text that one can stop at: a fact that is underlined or has a card, or a note. */
export type Stop = { readonly id: string; readonly span: Span } & (
  | { readonly kind: 'fact'; readonly fact: DocumentFact }
  | { readonly kind: 'note'; readonly note: PlacedNote }
)

/** All marks in reading order; of those that begin together the person's own first, then the longer. */
export function readerStops(facts: readonly DocumentFact[], notes: readonly PlacedNote[]): Stop[] {
  const stops: Stop[] = [
    ...notes.map((note): Stop => ({ id: note.id, span: note.span, kind: 'note', note })),
    ...facts
      .filter(({ mark, carded }) => mark !== null || carded)
      .map((fact): Stop => ({ id: fact.id, span: fact.span, kind: 'fact', fact })),
  ]
  return stops.sort((a, b) => a.span.start - b.span.start || own(a) - own(b) || b.span.end - a.span.end)
}

const own = ({ kind }: Stop) => (kind === 'note' ? 0 : 1)

/** The marks on a character, the narrowest first: what a click on it can mean. */
export function stopsAt(stops: readonly Stop[], offset: number): Stop[] {
  return narrowestFirst(stops.filter(({ span }) => span.start <= offset && offset < span.end))
}

/** A mark and those that share words with it, the narrowest first. */
export function stopsOver(stops: readonly Stop[], stop: Stop): Stop[] {
  return narrowestFirst(stops.filter(({ span }) => overlaps(span, stop.span)))
}

const narrowestFirst = (stops: readonly Stop[]): Stop[] => stops.toSorted((a, b) => lengthOf(a) - lengthOf(b))

const lengthOf = ({ span }: Stop) => span.end - span.start
