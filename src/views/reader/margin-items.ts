import type { DocumentFact } from '../../derive/document-facts.ts'
import type { Span } from '../../model/span.ts'
import type { Draft } from '../../state/notes-state.ts'
import type { PlacedNote } from '../../state/placed-notes.ts'

/** One card of the margin, at the words of its span. `key` is also what the page calls the selected card by. */
export type MarginItem = { readonly key: string; readonly span: Span } & (
  | { readonly kind: 'fact'; readonly fact: DocumentFact }
  | { readonly kind: 'note'; readonly note: PlacedNote }
  | { readonly kind: 'draft'; readonly draft: Draft }
)

/** What the margin is made of. `focusedFactId`: this fact has a card even where its kind would not. */
export interface MarginGrounds {
  readonly facts: readonly DocumentFact[]
  readonly notes: readonly PlacedNote[]
  readonly draft: Draft | null
  /** Where the draft's words are; null for a draft that has no place, and so no card here. */
  readonly draftSpan: Span | null
  readonly focusedFactId: string | null
}

const ORDER = { draft: 0, note: 1, fact: 2 } as const

/** The cards in reading order; where several begin together the person's own come first. */
export function marginItems(grounds: MarginGrounds): MarginItem[] {
  const { facts, notes, draft, draftSpan, focusedFactId } = grounds
  const items: MarginItem[] = [
    ...facts
      .filter((fact) => fact.carded || fact.id === focusedFactId)
      .map((fact): MarginItem => ({ key: factKey(fact.id), span: fact.span, kind: 'fact', fact })),
    ...notes
      .filter(({ id }) => id !== draft?.noteId)
      .map((note): MarginItem => ({ key: noteKey(note.id), span: note.span, kind: 'note', note })),
  ]
  if (draft !== null && draftSpan !== null) {
    items.push({ key: DRAFT_KEY, span: draftSpan, kind: 'draft', draft })
  }
  return items.sort((a, b) => a.span.start - b.span.start || ORDER[a.kind] - ORDER[b.kind])
}

/** The key of the card being written. */
export const DRAFT_KEY = 'draft'
export const factKey = (id: string): string => `fact ${id}`
export const noteKey = (id: string): string => `note ${id}`
