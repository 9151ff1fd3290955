import type { DocumentSummary } from '../model/dataset.ts'
import type { DocumentEntry } from '../model/document-entry.ts'
import { measureWalk, type MeasureWalk, type WalkStep } from './measure-walk.ts'

/** A walk behind a coverage cell, standing at one of its steps. */
export interface WalkPlace {
  readonly walk: MeasureWalk
  /** From 0. */
  readonly at: number
  readonly step: WalkStep
}

/** What the reader page opens: the list of documents, with what a link asked for in vain, or one document. */
export type ReaderPlace =
  | { readonly kind: 'list'; readonly missing: 'document' | 'cell' | null }
  | { readonly kind: 'document'; readonly documentId: string; readonly walk: WalkPlace | null }

/** Which document an address opens. A walk's step decides for itself, over the documents of a district; else the item. */
export function readerPlace(
  documents: readonly DocumentEntry[],
  item: string | null,
  params: Readonly<Record<string, string>>,
): ReaderPlace {
  const { cell, n, fact, note, span } = params
  if (cell !== undefined) {
    const walk = measureWalk(documents, cell)
    if (walk !== null) return walkPlace(walk, item, n)
    if (item === null) return { kind: 'list', missing: 'cell' }
  }
  if (item === null) {
    const asked = [fact, note, span].some((place) => place !== undefined)
    return { kind: 'list', missing: asked ? 'document' : null }
  }
  const known = documents.some(({ id }) => id === item)
  return known ? { kind: 'document', documentId: item, walk: null } : { kind: 'list', missing: 'document' }
}

function walkPlace(walk: MeasureWalk, item: string | null, n: string | undefined): ReaderPlace {
  const { steps } = walk
  const inItem = Math.max(
    0,
    steps.findIndex(({ documentId }) => documentId === item),
  )
  const asked = n !== undefined && /^\d{1,6}$/.test(n) ? Number(n) : inItem
  const at = Math.min(asked, steps.length - 1)
  const step = steps[at]!
  return { kind: 'document', documentId: step.documentId, walk: { walk, at, step } }
}

/** The document an event, target or measure belongs to; mentions stand only in the documents' own files. */
export function documentOfFact(documents: readonly DocumentSummary[], factId: string): string | null {
  const holder = documents.find(({ events, targets, measures }) =>
    [...events, ...targets, ...measures].some(({ id }) => id === factId),
  )
  return holder?.id ?? null
}
