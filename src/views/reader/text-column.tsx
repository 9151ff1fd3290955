import type { Ref } from 'react'
import { offsetAtPoint } from '../../anchor/dom-range.ts'
import { sectionAt } from '../../anchor/make-selector.ts'
import type { Marker } from '../../derive/line-markers.ts'
import { sectionPath } from '../../derive/section-path.ts'
import { readerWords } from '../../messages/reader.ts'
import type { CompiledDocument } from '../../model/dataset.ts'
import { usePreferences, useWords } from '../shared/services.tsx'
import { DocumentText } from './document-text.tsx'
import { SelectionToolbar } from './selection-toolbar.tsx'
import type { NoteDesk } from './use-note-desk.ts'
import type { TextLayout } from './use-text-layout.ts'
import type { TextLines } from './use-text-lines.ts'
import { selectedSpan, type TextSelection } from './use-selection.ts'

interface TextColumnProps {
  readonly ref: Ref<HTMLDivElement>
  readonly doc: CompiledDocument
  readonly text: TextLines
  readonly layout: Omit<TextLayout, 'attach'>
  readonly markers: ReadonlyMap<number, readonly Marker[]>
  readonly selection: TextSelection | null
  readonly desk: NoteDesk
  /** Something was made of the selection: it can go. */
  readonly onUsed: () => void
  /** A click on the character at this offset. */
  readonly onPickAt: (offset: number) => void
}

/** The text, with what can be done with selected words. A copy gives the characters as printed. */
export function TextColumn(props: TextColumnProps) {
  const { ref, doc, text, layout, markers, selection, desk, onUsed, onPickAt } = props
  const words = useWords(readerWords)
  const size = usePreferences((state) => state.textSize)
  const { places } = layout.placed
  const onClick = ({ clientX, clientY }: React.MouseEvent) => {
    if (document.getSelection()?.isCollapsed === false) return
    const offset = offsetAtPoint(places, clientX, clientY)
    if (offset !== null) onPickAt(offset)
  }
  const onCopy = (domEvent: React.ClipboardEvent) => {
    const span = selectedSpan(places, doc.text)
    if (span === null) return
    domEvent.clipboardData.setData('text/plain', doc.text.slice(span.start, span.end))
    domEvent.preventDefault()
  }
  const path =
    selection === null ? null : sectionPath(doc.sections, sectionAt(doc.sections, selection.span)?.id ?? null)
  return (
    <div ref={ref} className="reader-text" data-size={size}>
      {/* The click is a shortcut for the pointer; every mark has its button in the margin and the keys J and K. */}
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions */}
      <article lang="zh-CN" aria-label={words.text} onClick={onClick} onCopy={onCopy}>
        <DocumentText view={text.view} blocks={layout.blocks} near={layout.near} markers={markers} />
      </article>
      {selection !== null && (
        <SelectionToolbar
          selection={selection}
          path={path}
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
    </div>
  )
}
