import { notesWords } from '../../messages/notes.ts'
import { readingWords } from '../../messages/reading.ts'
import { useWords } from '../shared/services.tsx'
import type { TextSelection } from './use-selection.ts'
import './selection-toolbar.css'

interface ToolbarProps {
  readonly selection: TextSelection
  /** Where the words stand, such as 一、(三) 总体目标; null in an unnumbered document. */
  readonly path: string | null
  readonly onNote: () => void
  readonly onHighlight: () => void
  readonly onQuote: () => void
  readonly onLink: () => void
}

/** What can be made of the selected words, just below them. Pressing it leaves the selection as it is. */
export function SelectionToolbar(props: ToolbarProps) {
  const { selection, path, onNote, onHighlight, onQuote, onLink } = props
  const words = useWords(notesWords)
  const { copyNames, copyHints } = useWords(readingWords)
  const { box } = selection
  return (
    <div
      className="selection-toolbar no-print"
      role="toolbar"
      aria-label={words.toolbar}
      style={{ top: box.bottom + 6, left: Math.max(0, box.left) }}
      onPointerDown={(domEvent) => domEvent.preventDefault()}
    >
      <button type="button" onClick={onNote} aria-keyshortcuts="n">
        {words.annotate} <kbd>N</kbd>
      </button>
      <button type="button" onClick={onHighlight} aria-keyshortcuts="h">
        {words.highlight} <kbd>H</kbd>
      </button>
      <button type="button" onClick={onQuote} aria-keyshortcuts="c" title={copyHints.quote}>
        {copyNames.quote} <kbd>C</kbd>
      </button>
      <button type="button" onClick={onLink} aria-keyshortcuts="l" title={copyHints.link}>
        {copyNames.link} <kbd>L</kbd>
      </button>
      {path !== null && <span className="muted">{path}</span>}
    </div>
  )
}
