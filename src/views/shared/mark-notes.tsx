import { useMemo } from 'react'
import type { ChartMark } from '../../charts/picture.ts'
import { aboutWords } from '../../messages/about.ts'
import type { ChartNoting } from './chart.tsx'
import { useWithKey } from './key-label.ts'
import { useWords } from './services.tsx'
import './mark-notes.css'

/** The marks, each with the number of its notes in its sentence. */
export function useNotedMarks(
  marks: readonly ChartMark[],
  noting: ChartNoting | undefined,
): readonly ChartMark[] {
  const words = useWords(aboutWords)
  return useMemo(() => {
    if (noting === undefined) return marks
    return marks.map((mark) => {
      const count = noting.countOf(mark.id) ?? 0
      return count === 0 ? mark : { ...mark, label: `${mark.label} · ${words.noted(count)}` }
    })
  }, [marks, noting, words])
}

/** Pixels of a mark beside whose middle there is room for the word; on a narrower one it would take the press meant for the mark. */
const ROOMY = 120

interface MarkNotesProps {
  readonly marks: readonly ChartMark[]
  readonly hovered: ChartMark | undefined
  readonly noting: ChartNoting
}

/**
 * A folded corner on every mark with notes, as a spreadsheet shows a comment, and on the mark under the mouse a way to
 * write one. There is a key for it, so the button is no stop of theirs.
 */
export function MarkNotes({ marks, hovered, noting }: MarkNotesProps) {
  const words = useWords(aboutWords)
  const withKey = useWithKey()
  const noted = marks.filter(({ id }) => (noting.countOf(id) ?? 0) > 0)
  const offered = hovered !== undefined && noting.countOf(hovered.id) !== null ? hovered : null
  return (
    <>
      {noted.map(({ id, rect }) => (
        <span key={id} className="mark-noted" style={{ left: rect.x + rect.width, top: rect.y }} />
      ))}
      {offered !== null && (
        <button
          type="button"
          tabIndex={-1}
          className={`mark-note${offered.rect.width < ROOMY ? ' mark-note-small' : ''}`}
          aria-label={words.door}
          title={withKey(noting.hint ?? words.cellHint, 'note')}
          style={{ left: offered.rect.x + offered.rect.width, top: offered.rect.y }}
          onClick={(domEvent) => {
            domEvent.stopPropagation() // the mark itself opens something else
            noting.onNote(offered.id)
          }}
        >
          {offered.rect.width < ROOMY ? '＋' : words.door}
        </button>
      )}
    </>
  )
}
