import type { Ref } from 'react'
import { offsetAtPoint } from '../../anchor/dom-range.ts'
import { readerWords } from '../../messages/reader.ts'
import type { CompiledDocument } from '../../model/dataset.ts'
import { usePreferences, useWords } from '../shared/services.tsx'
import { DocumentText } from './document-text.tsx'
import { OverlapList } from './overlap-list.tsx'
import { SelectionToolbar } from './selection-toolbar.tsx'
import type { MarkersOf } from './use-markers.ts'
import type { NoteDesk } from './use-note-desk.ts'
import type { OverlapChoice, ReaderActions } from './use-reader-actions.ts'
import type { Taking } from './use-taking.ts'
import type { TextLayout } from './use-text-layout.ts'
import type { TextLines } from './use-text-lines.ts'
import { selectedSpan, type TextSelection } from './use-selection.ts'

interface TextColumnProps {
  readonly ref: Ref<HTMLDivElement>
  readonly doc: CompiledDocument
  readonly text: TextLines
  readonly layout: Omit<TextLayout, 'attach'>
  readonly markers: MarkersOf
  readonly selection: TextSelection | null
  readonly desk: NoteDesk
  /** Something was made of the selection: it can go. */
  readonly onUsed: () => void
  readonly actions: ReaderActions
  readonly overlap: OverlapChoice | null
  readonly taking: Taking
  /** The mark that is chosen; null when none is. */
  readonly chosenId: string | null
}

/** The text, with what can be done with selected words. A copy gives the characters as printed. */
export function TextColumn(props: TextColumnProps) {
  const { ref, doc, text, layout, markers, selection, desk, onUsed } = props
  const { actions, overlap, taking, chosenId } = props
  const words = useWords(readerWords)
  const size = usePreferences((state) => state.textSize)
  const { places } = layout.placed
  const onClick = ({ clientX, clientY, currentTarget }: React.MouseEvent) => {
    if (document.getSelection()?.isCollapsed === false) return
    actions.closeOverlap()
    const offset = offsetAtPoint(places, clientX, clientY)
    const root = currentTarget.getBoundingClientRect()
    if (offset !== null) actions.pickAt(offset, { left: clientX - root.left, top: clientY - root.top })
  }
  const onKeyDown = (domEvent: React.KeyboardEvent) => {
    const { key, shiftKey, ctrlKey, altKey, metaKey } = domEvent
    if (shiftKey || ctrlKey || altKey || metaKey) return
    if (key !== 'ArrowRight' && key !== 'ArrowLeft') return
    domEvent.preventDefault()
    actions.move(key === 'ArrowRight' ? 1 : -1)
  }
  const onCopy = (domEvent: React.ClipboardEvent) => {
    // In the original what is seen is what the file holds.
    const span = text.view === 'original' ? null : selectedSpan(places, doc.text)
    if (span === null) return
    domEvent.clipboardData.setData('text/plain', doc.text.slice(span.start, span.end))
    domEvent.preventDefault()
  }
  return (
    <div ref={ref} className="reader-text" data-size={size}>
      {/* The text takes the focus, so that arrows walk from mark to mark in it; a click is the pointer's way to one. */}
      {/* oxlint-disable jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/no-noninteractive-tabindex */}
      <article
        lang="zh-CN"
        aria-label={words.text}
        tabIndex={0}
        onClick={onClick}
        onCopy={onCopy}
        onKeyDown={onKeyDown}
      >
        <DocumentText
          view={text.view}
          blocks={layout.blocks}
          near={layout.near}
          drawn={layout.drawn}
          markersOf={markers}
        />
      </article>
      {/* oxlint-enable jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/no-noninteractive-tabindex */}
      {selection !== null && (
        <SelectionToolbar
          selection={selection}
          path={taking.pathOf(selection.span)}
          onQuote={() => taking.onQuote(selection.span)}
          onLink={() => taking.onLink(selection.span)}
          onNote={() => {
            desk.begin(selection.span)
            onUsed()
          }}
          onHighlight={() => {
            desk.highlight(selection.span)
            onUsed()
          }}
        />
      )}
      {overlap !== null && (
        <OverlapList
          choice={overlap}
          chosenId={chosenId}
          onClose={actions.closeOverlap}
          onChoose={(stop) => {
            actions.closeOverlap()
            actions.choose(stop)
          }}
        />
      )}
    </div>
  )
}
