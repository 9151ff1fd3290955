import { useCallback, useDeferredValue, useEffect, type RefObject } from 'react'
import type { WalkPlace } from '../../derive/reader-place.ts'
import type { OpenedFile } from '../../model/dataset.ts'
import { useNotes } from '../shared/services.tsx'
import { DRAFT_KEY, factKey, noteKey } from './margin-items.ts'
import { useFindInView } from './use-find-in-view.ts'
import { useFocusInView } from './use-focus-in-view.ts'
import { useMarkers } from './use-markers.ts'
import { useMarking } from './use-marking.ts'
import { useNearItems } from './use-near-items.ts'
import { useNoteDesk } from './use-note-desk.ts'
import { usePatterns } from './use-patterns.ts'
import { useReaderActions } from './use-reader-actions.ts'
import { useReaderKeys } from './use-reader-keys.ts'
import { useReaderView, type ReaderView } from './use-reader-view.ts'
import { useSectionRead } from './use-section-read.ts'
import { useSelection } from './use-selection.ts'
import { useSentences } from './use-sentences.ts'
import { useTaking } from './use-taking.ts'
import { useTextLayout } from './use-text-layout.ts'
import { useTextLines } from './use-text-lines.ts'

/**
 * All that goes on while a document is open: what its parts show, where the person is in it, and what keys, pointer
 * and address do. `page` is the element that holds the page.
 */
export function useOpenDocument(
  doc: OpenedFile,
  walk: WalkPlace | null,
  page: RefObject<HTMLElement | null>,
) {
  const load = useNotes((state) => state.load)
  const view = useReaderView(doc, walk)
  const text = useTextLines(doc, view.paragraphs, view.textView)
  const { attach, ...layout } = useTextLayout(text, view.focus?.sentence.start ?? 0)
  const { places } = layout.placed
  const focused = view.focus?.sentence ?? null
  const current = useSectionRead(doc, { lines: text.lines, placed: layout.placed, focused })
  const nearItems = useNearItems(doc, view.items, useDeferredValue(layout.nearSpan, layout.seenFirst))
  const { selection, live, clear } = useSelection(places, doc.text)
  const desk = useNoteDesk(doc)
  const { actions, overlap } = useReaderActions({
    doc,
    view,
    lines: text.lines,
    clear,
    placed: layout.placed,
  })
  const words = useCallback(() => live() ?? focused, [live, focused])
  const sentences = useSentences({ text: doc.text, placed: layout.placed, selected: live, focused, page })
  const taking = useTaking(doc)
  const { onQuote, onLink } = taking
  useReaderKeys({ actions, desk, sentences, walk, clear, words, onQuote, onLink })
  const markers = useMarkers(view, text.lines)
  const marked = { placed: layout.placed, near: layout.nearSpan, edges: markers }
  const find = useFindInView(doc, page, layout.placed)
  useMarking(doc, view, walk, find, usePatterns(), marked)
  useEffect(() => void load(doc.id), [load, doc.id])
  useFocusInView(page, view.focus, layout.placed)
  const selectedKey = desk.writing && view.draft !== null ? DRAFT_KEY : selectedCard(view)
  return {
    view,
    text,
    layout,
    attach,
    markers,
    current,
    near: nearItems,
    selection,
    clear,
    desk,
    actions,
    overlap,
    taking,
    find,
    selectedKey,
  }
}

export type OpenDocumentParts = ReturnType<typeof useOpenDocument>

function selectedCard({ focus }: ReaderView): string | null {
  if (focus === null) return null
  if (focus.factId !== null) return factKey(focus.factId)
  return focus.noteId === null ? null : noteKey(focus.noteId)
}
