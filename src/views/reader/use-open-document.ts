import { useCallback, useEffect, useMemo, useState, type RefObject } from 'react'
import { paragraphPlaces, type ParagraphPlace } from '../../anchor/dom-range.ts'
import { sectionAt } from '../../anchor/make-selector.ts'
import type { Paragraph } from '../../derive/paragraphs.ts'
import type { ReaderFocus } from '../../derive/reader-focus.ts'
import type { WalkPlace } from '../../derive/reader-place.ts'
import type { CompiledDocument, Section } from '../../model/dataset.ts'
import { useNotes } from '../shared/services.tsx'
import { bringIntoView } from './bring-into-view.ts'
import { DRAFT_KEY, factKey, noteKey } from './margin-items.ts'
import { useMarking } from './use-marking.ts'
import { useNearItems } from './use-near-items.ts'
import { useNoteDesk } from './use-note-desk.ts'
import { useReaderActions } from './use-reader-actions.ts'
import { useReaderKeys } from './use-reader-keys.ts'
import { useReaderView, type ReaderView } from './use-reader-view.ts'
import { useScrollPlace } from './use-scroll-place.ts'
import { useSelection } from './use-selection.ts'

/**
 * All that goes on while a document is open: what its parts show, where the person is in it, and what keys, pointer
 * and address do. `page` is the element that holds the page.
 */
export function useOpenDocument(
  doc: CompiledDocument,
  walk: WalkPlace | null,
  page: RefObject<HTMLElement | null>,
) {
  const load = useNotes((state) => state.load)
  const view = useReaderView(doc, walk)
  const { places, attach } = usePlaces()
  const at = useScrollPlace(places)
  const current = useSectionOf(doc, view.paragraphs[at])
  const near = useNearItems(view.items, view.paragraphs, at)
  const { selection, clear } = useSelection(places, doc.text)
  const desk = useNoteDesk(doc)
  const actions = useReaderActions({ view, clear, places })
  const words = selection?.span ?? view.focus?.sentence ?? null
  useReaderKeys({ actions, desk, walk, clear, words })
  useMarking(doc, view, walk, places)
  useEffect(() => void load(doc.id), [load, doc.id])
  useFocusInView(page, view.focus, places)
  const selectedKey = desk.writing && view.draft !== null ? DRAFT_KEY : selectedCard(view)
  return { view, places, attach, current, near, selection, clear, desk, actions, selectedKey }
}

export type OpenDocumentParts = ReturnType<typeof useOpenDocument>

/** Brings the place the address points at into view, once; a document opened without one begins at its top. */
function useFocusInView(
  page: RefObject<HTMLElement | null>,
  focus: ReaderFocus | null,
  places: readonly ParagraphPlace[],
): void {
  useEffect(() => {
    if (focus === null || places.length === 0 || page.current === null) return undefined
    return bringIntoView(places, focus.sentence, page.current)
    // A focus with the same key is the same place.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [focus?.key, places])
  useEffect(() => {
    if (focus === null) window.scrollTo(0, 0)
    // Only when the document is opened: later the person is somewhere in it.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [])
}

function selectedCard({ focus }: ReaderView): string | null {
  if (focus === null) return null
  if (focus.factId !== null) return factKey(focus.factId)
  return focus.noteId === null ? null : noteKey(focus.noteId)
}

/** The paragraphs on the page; none before the first layout. `attach` is the ref of the element they stand in. */
function usePlaces() {
  const [places, setPlaces] = useState<readonly ParagraphPlace[]>([])
  const attach = useCallback((element: HTMLElement | null) => {
    if (element !== null) setPlaces(paragraphPlaces(element))
  }, [])
  return { places, attach }
}

/** The section a paragraph stands in; null before the first heading and in a document without sections. */
function useSectionOf(doc: CompiledDocument, paragraph: Paragraph | undefined): Section | null {
  return useMemo(
    () => (paragraph === undefined ? null : sectionAt(doc.sections, paragraph.span)),
    [doc, paragraph],
  )
}
