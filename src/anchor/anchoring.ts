import type { Selector } from '../model/annotation.ts'
import type { Anchor } from './anchor.ts'

/** Finds many selectors in a text without holding up the page. */
export interface Anchoring {
  /**
   * The anchors of selectors in a text, in the order of the selectors; also across scripts, traditional and simplified. Rejects with the
   * signal's reason once that is aborted.
   */
  readonly find: (
    text: string,
    selectors: readonly Selector[],
    signal?: AbortSignal,
  ) => Promise<readonly Anchor[]>
}

/** What the worker is told. `text` null is the text of the request before. */
export type AnchoringRequest =
  | {
      readonly kind: 'find'
      readonly number: number
      readonly text: string | null
      readonly selectors: readonly Selector[]
    }
  | { readonly kind: 'cancel'; readonly number: number }

/** What the worker answers to a `find` that was not cancelled; `failed` = it could not, with the reason in English. */
export type AnchoringAnswer =
  | { readonly kind: 'found'; readonly number: number; readonly anchors: readonly Anchor[] }
  | { readonly kind: 'failed'; readonly number: number; readonly reason: string }
