import { useEffect, useMemo, useReducer } from 'react'
import type { Anchor } from '../../anchor/anchor.ts'
import { createFinder } from '../../anchor/find-anchor.ts'
import type { Selector } from '../../model/annotation.ts'
import type { CompiledDocument } from '../../model/dataset.ts'
import type { NoteEntry } from '../../state/note-entry.ts'
import { placeNotes } from '../../state/placed-notes.ts'

/** So many notes are looked for at once; of more a slice at a time, so that the page stays alive. */
const FEW = 60
/** Milliseconds of looking in one go; the next go comes after the browser has had its turn. */
const SLICE = 12

type Entries = Readonly<Record<string, NoteEntry>>

/**
 * The notes of a document where their words are now. Each is looked for once; while many are still looked for, those
 * are in neither list.
 */
export function usePlacedNotes(doc: CompiledDocument, entries: Entries): ReturnType<typeof placeNotes> {
  const [turn, next] = useReducer((count: number) => count + 1, 0)
  useEffect(() => {
    const { find, missing } = anchorsOf(doc)
    const selectors = missing(entries)
    let timer: ReturnType<typeof setTimeout> | undefined
    const look = (from: number) => {
      const end = performance.now() + SLICE
      let at = from
      for (; at < selectors.length && (at === from || performance.now() < end); at += 1) find(selectors[at]!)
      if (at < selectors.length) timer = setTimeout(look, 0, at)
      else next()
    }
    if (selectors.length > FEW) look(0)
    return () => clearTimeout(timer)
  }, [doc, entries])
  return useMemo(() => {
    const { find, known, missing } = anchorsOf(doc)
    if (missing(entries).length <= FEW) return placeNotes(doc, entries, find)
    const found = Object.entries(entries).filter(([, { note }]) => known(note.selector))
    return placeNotes(doc, Object.fromEntries(found), find)
    // A turn means that more anchors are known.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [doc, entries, turn])
}

interface KnownAnchors {
  /** The anchor of a selector; looked for the first time only. */
  readonly find: (selector: Selector) => Anchor
  readonly known: (selector: Selector) => boolean
  /** The selectors of this document's notes that were never looked for. */
  readonly missing: (entries: Entries) => Selector[]
}

const KNOWN = new WeakMap<CompiledDocument, KnownAnchors>()

/** What was found in a document; it goes with the document, and a selector's anchor with the selector. */
function anchorsOf(doc: CompiledDocument): KnownAnchors {
  const before = KNOWN.get(doc)
  if (before !== undefined) return before
  const anchors = new WeakMap<Selector, Anchor>()
  const look = createFinder(doc.text)
  const made: KnownAnchors = {
    find: (selector) => {
      const anchor = anchors.get(selector) ?? look(selector)
      anchors.set(selector, anchor)
      return anchor
    },
    known: (selector) => anchors.has(selector),
    missing: (entries) =>
      Object.values(entries)
        .filter(({ note }) => note.documentId === doc.id && !anchors.has(note.selector))
        .map(({ note }) => note.selector),
  }
  KNOWN.set(doc, made)
  return made
}
