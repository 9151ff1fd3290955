import { notesWords } from '../../messages/notes.ts'
import { readingWords } from '../../messages/reading.ts'
import type { KeyActionId } from '../../model/key-table.ts'
import { useOwnKey } from '../shared/key-label.ts'
import { useWords } from '../shared/services.tsx'
import type { TextSelection } from './use-selection.ts'
import './selection-toolbar.css'

/** Room for the tools and a section’s name: they stay beside the cards of the margin. */
const WIDTH = '24rem'

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
      style={{ top: box.bottom + 6, left: `max(0px, min(${box.left}px, 100% - ${WIDTH}))` }}
      onPointerDown={(domEvent) => domEvent.preventDefault()}
    >
      <Tool id="note" name={words.annotate} onPress={onNote} />
      <Tool id="highlight" name={words.highlight} onPress={onHighlight} />
      <Tool id="quote" name={copyNames.quote} hint={copyHints.quote} onPress={onQuote} />
      <Tool id="link" name={copyNames.link} hint={copyHints.link} onPress={onLink} />
      {path !== null && <span className="muted">{path}</span>}
    </div>
  )
}

interface ToolProps {
  readonly id: KeyActionId
  readonly name: string
  readonly hint?: string
  readonly onPress: () => void
}

/** A tool with the key that does the same. */
function Tool({ id, name, hint, onPress }: ToolProps) {
  const key = useOwnKey(id)
  return (
    <button type="button" onClick={onPress} aria-keyshortcuts={key.aria} title={hint}>
      {name} {key.label !== undefined && <kbd>{key.label}</kbd>}
    </button>
  )
}
