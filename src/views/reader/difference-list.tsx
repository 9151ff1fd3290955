import type { Difference } from '../../anchor/differences.ts'
import { displayText } from '../../derive/display-text.ts'
import { notesWords } from '../../messages/notes.ts'
import { useWords } from '../shared/services.tsx'
import './difference-list.css'

/** What differs between the words a note was made on and those of a place; nothing when nothing does. */
export function DifferenceList({ differences }: { readonly differences: readonly Difference[] }) {
  const words = useWords(notesWords)
  if (differences.length === 0) return null
  return (
    <ul className="differences" aria-label={words.differences}>
      {differences.map(({ kind, from, to }, i) => (
        // oxlint-disable-next-line react/no-array-index-key -- the list never changes its order
        <li key={i}>
          <span className="muted">{words.difference[kind]}</span> {words.differs(clipped(from), clipped(to))}
        </li>
      ))}
    </ul>
  )
}

/** Characters shown of a long passage: its ends tell what it is. */
const SHOWN = 24

function clipped(text: string): string {
  const shown = displayText(text)
  return shown.length <= SHOWN ? shown : `${shown.slice(0, SHOWN / 2)}…${shown.slice(-SHOWN / 2)}`
}
