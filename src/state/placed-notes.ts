import { findAnchor, type Anchor } from '../anchor/find-anchor.ts'
import type { Selector } from '../model/annotation.ts'
import type { Span } from '../model/span.ts'
import type { NoteEntry } from './note-entry.ts'

/** A note with a place in the text. */
export interface PlacedNote {
  readonly id: string
  readonly span: Span
  /** moved = the words stand elsewhere now; surroundings = only the words around them changed; null = all as it was. */
  readonly change: 'moved' | 'surroundings' | null
  readonly entry: NoteEntry
}

/** A note whose words are gone, or stand in several places. */
export interface UnplacedNote {
  readonly id: string
  readonly anchor: Extract<Anchor, { readonly kind: 'review' | 'lost' }>
  readonly entry: NoteEntry
}

/**
 * The notes of a document: every one is in exactly one of the two lists, the placed ones in reading order. `anchorOf`
 * says where a selector's words are now, for who has looked before.
 */
export function placeNotes(
  doc: { readonly id: string; readonly text: string },
  entries: Readonly<Record<string, NoteEntry>>,
  anchorOf: (selector: Selector) => Anchor = (selector) => findAnchor(doc.text, selector),
): { readonly placed: readonly PlacedNote[]; readonly unplaced: readonly UnplacedNote[] } {
  const placed: PlacedNote[] = []
  const unplaced: UnplacedNote[] = []
  for (const entry of Object.values(entries)) {
    const { id, documentId, selector } = entry.note
    if (documentId !== doc.id) continue
    const anchor = anchorOf(selector)
    if (anchor.kind === 'review' || anchor.kind === 'lost') unplaced.push({ id, anchor, entry })
    else placed.push({ id, span: anchor.span, change: changeOf(anchor, selector), entry })
  }
  placed.sort((a, b) => a.span.start - b.span.start)
  return { placed, unplaced }
}

function changeOf(anchor: Anchor & { readonly span: Span }, { start }: Selector): PlacedNote['change'] {
  if (anchor.kind === 'exact') return null
  return anchor.span.start === start ? 'surroundings' : 'moved'
}

/** Where the words a draft is about are now; null when they have no place in the text. */
export function draftPlace(text: string, selector: Selector): Span | null {
  const anchor = findAnchor(text, selector)
  return 'span' in anchor ? anchor.span : null
}
