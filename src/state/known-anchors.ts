import type { Anchor } from '../anchor/anchor.ts'
import { createFinder } from '../anchor/find-anchor.ts'
import { isTraditional, wasTraditional } from '../anchor/script.ts'
import { standsUnchanged, whereItWas } from '../anchor/settle.ts'
import type { Selector } from '../model/annotation.ts'
import type { CompiledDocument } from '../model/dataset.ts'
import type { Note } from '../model/note.ts'

/** So many notes of a changed document are looked for at once; more are left to the worker. */
const FEW = 40

/** What is known of where the notes of one document are now. */
export interface KnownAnchors {
  /** The anchor of a note; null while it has to be looked for. A note of the very same file needs no looking. */
  readonly of: (note: Pick<Note, 'selector' | 'sha256'>) => Anchor | null
  readonly learn: (selector: Selector, anchor: Anchor) => void
  /** Looks for a few notes and learns where they are; does nothing for many, or for words in another script: they are for the worker. */
  readonly lookFor: (selectors: readonly Selector[]) => void
}

type Doc = Pick<CompiledDocument, 'text' | 'sha256'>

const KNOWN = new WeakMap<Doc, KnownAnchors>()

/** What is known of a document's notes; it goes with the document, and a selector's anchor with the selector. */
export function knownAnchors(doc: Doc): KnownAnchors {
  const before = KNOWN.get(doc)
  if (before !== undefined) return before
  const anchors = new WeakMap<Selector, Anchor>()
  const find = createFinder(doc.text)
  const made: KnownAnchors = {
    of: ({ selector, sha256 }) => {
      const known = anchors.get(selector)
      if (known !== undefined) return known
      if (sha256 !== doc.sha256 || !standsUnchanged(doc.text, selector)) return null
      const here = whereItWas(selector)
      anchors.set(selector, here)
      return here
    },
    learn: (selector, anchor) => anchors.set(selector, anchor),
    lookFor: (selectors) => {
      if (selectors.length === 0 || selectors.length > FEW) return
      const traditional = isTraditional(doc.text)
      for (const selector of selectors) {
        if (wasTraditional(selector) === traditional) anchors.set(selector, find(selector))
      }
    },
  }
  KNOWN.set(doc, made)
  return made
}
