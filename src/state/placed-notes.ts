import type { Anchor } from '../anchor/anchor.ts'
import type { Difference } from '../anchor/differences.ts'
import { findAnchor } from '../anchor/find-anchor.ts'
import type { Selector } from '../model/annotation.ts'
import type { Span } from '../model/span.ts'
import type { CompiledDocument, Section } from '../model/dataset.ts'
import { knownAnchors } from './known-anchors.ts'
import type { NoteEntry } from './note-entry.ts'
import { sectionMove, type SectionMove } from './section-move.ts'

/** A note with a place in the text. */
export interface PlacedNote {
  readonly id: string
  readonly span: Span
  /**
   * moved = the words stand elsewhere now; surroundings = only the words around them changed; reworded = the words are put
   * differently now, see `differences`; null = all as it was.
   */
  readonly change: 'moved' | 'surroundings' | 'reworded' | null
  /** What is put differently; empty unless reworded. */
  readonly differences: readonly Difference[]
  /** Null when the words are in the section they were in. */
  readonly section: SectionMove | null
  readonly entry: NoteEntry
}

/** A note whose words are gone, or stand in several places. */
export interface UnplacedNote {
  readonly id: string
  readonly anchor: Extract<Anchor, { readonly kind: 'review' | 'lost' }>
  readonly entry: NoteEntry
}

/** The notes of a document: every one is in one of the two lists, or among those counted as still looked for. */
export interface PlacedNotes {
  /** In reading order. */
  readonly placed: readonly PlacedNote[]
  readonly unplaced: readonly UnplacedNote[]
  readonly sought: number
}

/** Sorts the notes of a document by what is known of where their words are now; see `knownAnchors`. */
export function placeNotes(doc: CompiledDocument, entries: Readonly<Record<string, NoteEntry>>): PlacedNotes {
  const anchors = knownAnchors(doc)
  const placed: PlacedNote[] = []
  const unplaced: UnplacedNote[] = []
  let sought = 0
  for (const entry of Object.values(entries)) {
    const { id, documentId, selector } = entry.note
    if (documentId !== doc.id) continue
    const anchor = anchors.of(entry.note)
    if (anchor === null) sought += 1
    else if (anchor.kind === 'review' || anchor.kind === 'lost') unplaced.push({ id, anchor, entry })
    else placed.push({ id, ...placeOf(doc.sections, anchor, selector), entry })
  }
  placed.sort((a, b) => a.span.start - b.span.start)
  return { placed, unplaced, sought }
}

function placeOf(
  sections: readonly Section[],
  anchor: Extract<Anchor, { readonly span: Span }>,
  selector: Selector,
): Omit<PlacedNote, 'id' | 'entry'> {
  const { span } = anchor
  if (anchor.kind === 'exact') return { span, change: null, differences: [], section: null }
  const { differences } = anchor
  const change =
    differences.length > 0 ? 'reworded' : span.start === selector.start ? 'surroundings' : 'moved'
  return { span, change, differences, section: sectionMove(sections, selector, span) }
}

/** Where the words a draft is about are now; null when they have no place in the text. */
export function draftPlace(text: string, selector: Selector): Span | null {
  const anchor = findAnchor(text, selector)
  return 'span' in anchor ? anchor.span : null
}
