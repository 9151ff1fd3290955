import { displayText } from '../../derive/display-text.ts'
import { notesWords } from '../../messages/notes.ts'
import { readerWords } from '../../messages/reader.ts'
import { readingWords } from '../../messages/reading.ts'
import { useWords } from '../shared/services.tsx'
import { Popup } from './popup.tsx'
import type { Stop } from './stops.ts'
import type { OverlapChoice } from './use-reader-actions.ts'
import './overlap-list.css'

interface OverlapProps {
  readonly choice: OverlapChoice
  /** Which of them is chosen already; null when none is. */
  readonly chosenId: string | null
  readonly onChoose: (stop: Stop) => void
  readonly onClose: () => void
}

/** Marks that lie over each other, to choose from: arrows and Enter, or the pointer; Esc leaves all as it was. */
export function OverlapList({ choice: { stops, left, top }, chosenId, onChoose, onClose }: OverlapProps) {
  const words = useWords(readingWords)
  const first = stops.find(({ id }) => id !== chosenId)
  const onKeyDown = (domEvent: React.KeyboardEvent<HTMLUListElement>) => {
    const by = domEvent.key === 'ArrowDown' ? 1 : domEvent.key === 'ArrowUp' ? -1 : 0
    if (by === 0) return
    domEvent.preventDefault()
    const buttons = [...domEvent.currentTarget.querySelectorAll('button')]
    const at = buttons.findIndex((button) => button === document.activeElement)
    buttons[(at + by + buttons.length) % buttons.length]?.focus()
  }
  return (
    <Popup
      label={words.marksHere(stops.length)}
      className="overlap-list"
      style={{ top: top + 6, left: Math.max(0, left) }}
      onClose={onClose}
    >
      <p className="muted">{words.marksHere(stops.length)}</p>
      {/* Arrows go from button to button; each can be reached by Tab as well. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <ul onKeyDown={onKeyDown}>
        {stops.map((stop) => (
          <li key={stop.id}>
            <button
              type="button"
              data-chosen={stop.id === chosenId}
              {...(stop === first ? { 'data-first': true } : {})}
              onClick={() => onChoose(stop)}
            >
              <StopName stop={stop} />
            </button>
          </li>
        ))}
      </ul>
    </Popup>
  )
}

/** A mark in a few words: what it is, and of a note what the person wrote. */
function StopName({ stop }: { readonly stop: Stop }) {
  const { mark: names } = useWords(readerWords)
  const notes = useWords(notesWords)
  if (stop.kind === 'note') {
    const { note } = stop.note.entry
    const bare = note.comment.trim() === ''
    return (
      <>
        <span className="overlap-kind key-note">{names.note}</span>
        <span className="overlap-words">{bare ? notes.bareHighlight : note.comment}</span>
      </>
    )
  }
  const { fact } = stop
  const kind =
    fact.mark === null || fact.kind !== 'mention' ? fact.kind : fact.mark === 'mention' ? 'mention' : 'brand'
  return (
    <>
      <span className={`overlap-kind key-${kind}`}>{names[kind]}</span>
      <span className="overlap-words">{displayText(fact.quote)}</span>
    </>
  )
}
