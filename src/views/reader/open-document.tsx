import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { paragraphPlaces, type ParagraphPlace } from '../../anchor/dom-range.ts'
import { sectionAt } from '../../anchor/make-selector.ts'
import type { Paragraph } from '../../derive/paragraphs.ts'
import type { ReaderFocus } from '../../derive/reader-focus.ts'
import type { WalkPlace } from '../../derive/reader-place.ts'
import type { CompiledDocument, Section } from '../../model/dataset.ts'
import { useAddress, useAddressState, useNotes } from '../shared/services.tsx'
import { bringIntoView } from './bring-into-view.ts'
import { DRAFT_KEY, factKey, noteKey } from './margin-items.ts'
import { Margin } from './margin.tsx'
import { OutlineColumn } from './outline-column.tsx'
import { ReaderFoot } from './reader-foot.tsx'
import { ReaderHead } from './reader-head.tsx'
import { MissingNotice, PrintedNotes, StorageNotice } from './reader-notices.tsx'
import { TextColumn } from './text-column.tsx'
import { UnplacedNotes } from './unplaced-notes.tsx'
import { useMarking } from './use-marking.ts'
import { useNoteDesk } from './use-note-desk.ts'
import { useReaderActions } from './use-reader-actions.ts'
import { useReaderKeys } from './use-reader-keys.ts'
import { useReaderView } from './use-reader-view.ts'
import { useNearItems } from './use-near-items.ts'
import { useScrollPlace } from './use-scroll-place.ts'
import { useSelection } from './use-selection.ts'
import { WalkBar } from './walk-bar.tsx'

interface OpenDocumentProps {
  readonly doc: CompiledDocument
  readonly walk: WalkPlace | null
}

/** One document: outline, text and margin, with the place the address points at marked and in view. */
export function OpenDocument({ doc, walk }: OpenDocumentProps) {
  const { params } = useAddress()
  const adjust = useAddressState((state) => state.adjust)
  const load = useNotes((state) => state.load)
  const page = useRef<HTMLElement>(null)
  const view = useReaderView(doc, walk)
  const { places, attach } = usePlaces()
  const at = useScrollPlace(places)
  const current = useSectionOf(doc, view.paragraphs[at])
  const near = useNearItems(view.items, view.paragraphs, at)
  const { selection, clear } = useSelection(places, doc.text)
  const desk = useNoteDesk(doc)
  const { focus, notes } = view
  const actions = useReaderActions({ view, clear, places })
  useReaderKeys({ actions, desk, walk, clear, words: selection?.span ?? focus?.sentence ?? null })
  const selectedKey = selectedCard(view)
  useMarking(doc, view, walk, places)
  useEffect(() => void load(doc.id), [load, doc.id])
  useFocusInView(page, focus, places)

  const step = walk === null ? null : (doc.measures.find(({ id }) => id === walk.step.measureId) ?? null)
  const returnable = ['fact', 'span', 'note', 'cell', 'from'].some((name) => params[name] !== undefined)
  return (
    <main id="content" ref={page} className="page reader">
      <div className="reader-head">
        <ReaderHead doc={doc} current={current} canReturn={returnable} />
        {walk !== null && (
          <WalkBar
            place={walk}
            measure={step}
            onGo={actions.goToStep}
            onLeave={() => adjust({ cell: null, n: null })}
          />
        )}
      </div>
      <MissingNotice missing={view.missing} />
      <StorageNotice />
      <UnplacedNotes
        doc={doc}
        notes={notes.unplaced}
        draft={view.draftSpan === null ? view.draft : null}
        desk={desk}
      />
      <div className="reader-columns">
        <OutlineColumn doc={doc} current={current} onPick={actions.goToSection} />
        <TextColumn
          ref={attach}
          doc={doc}
          paragraphs={view.paragraphs}
          places={places}
          selection={selection}
          desk={desk}
          onUsed={clear}
          onPickAt={actions.pickAt}
        />
        <Margin
          doc={doc}
          places={places}
          items={near}
          selectedKey={desk.writing && view.draft !== null ? DRAFT_KEY : selectedKey}
          desk={desk}
          onPick={actions.pick}
        />
      </div>
      <PrintedNotes notes={notes.placed} />
      <p className="visually-hidden" aria-live="polite">
        {focus === null ? '' : doc.text.slice(focus.sentence.start, focus.sentence.end)}
      </p>
      <ReaderFoot doc={doc} current={current} paragraphs={view.paragraphs.length} />
    </main>
  )
}

/** Brings the place the address points at into view, once; a document opened without one begins at its top. */
function useFocusInView(
  page: React.RefObject<HTMLElement | null>,
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

function selectedCard({ focus }: ReturnType<typeof useReaderView>): string | null {
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
