import type { MouseEvent } from 'react'
import { aboutWords } from '../../messages/about.ts'
import type { About } from '../../state/about-address.ts'
import { useWords } from './services.tsx'
import { useAbout, useHasDraft } from './use-about.ts'
import './note-door.css'

interface NoteDoorProps {
  readonly about: About
  /** What `useNoteCounts` counts it under. */
  readonly noteKey: string
  readonly count: number
  /** What a screen reader calls the thing. */
  readonly name: string
}

/** The way to the notes on something: how many there are, and whether one is being written. */
export function NoteDoor({ about, noteKey, count, name }: NoteDoorProps) {
  const words = useWords(aboutWords)
  const { open } = useAbout()
  const draft = useHasDraft(noteKey)
  const press = (domEvent: MouseEvent) => {
    domEvent.stopPropagation() // a row around it opens something else
    open(about)
  }
  return (
    <button
      type="button"
      className={count > 0 || draft ? 'note-door note-door-some no-print' : 'note-door no-print'}
      aria-haspopup="dialog"
      aria-label={`${words.doorOf(name, count)}${draft ? ` · ${words.draft}` : ''}`}
      onClick={press}
    >
      {count > 0 ? words.doorCount(count) : words.door}
      {draft && <span className="note-door-draft"> · {words.draft}</span>}
    </button>
  )
}
