import { useMemo, useRef, type RefObject } from 'react'
import { sentenceBefore, sentenceFrom } from '../../model/sentence.ts'
import { overlaps, type Span } from '../../model/span.ts'
import { bringIntoView } from './bring-into-view.ts'
import { isInWindow } from './is-in-window.ts'
import { readPlace } from './keep-place.ts'
import { select } from './use-selection.ts'
import type { Selecting } from './use-selection.ts'
import type { PlacedText } from './use-text-layout.ts'

interface SentenceGrounds {
  readonly text: string
  readonly placed: PlacedText
  /** The words that are selected when a key is pressed. */
  readonly selected: Selecting['live']
  /** The sentence in focus; null when there is none. */
  readonly focused: Span | null
  readonly page: RefObject<HTMLElement | null>
}

/** Selecting by keyboard, a sentence at a time. */
export interface Sentences {
  /**
   * Selects the sentence after (1) or before (-1) the selected words; with none selected it goes on from those selected
   * last while nothing else is in focus, and begins at the one in focus or in view.
   */
  readonly step: (by: 1 | -1) => void
  /** Takes one more sentence into the selection (1), or the last one out of it (-1). */
  readonly stretch: (by: 1 | -1) => void
}

/** The sentence keys of the page. */
export function useSentences({ text, placed, selected, focused, page }: SentenceGrounds): Sentences {
  // A note that is saved takes the selection away; the reader is still where it was, until the focus goes elsewhere.
  const last = useRef<{ readonly span: Span; readonly focused: Span | null } | null>(null)
  return useMemo(() => {
    const { places } = placed
    const left = () => {
      if (last.current === null) return null
      const { span, focused: then } = last.current
      const isElsewhere = focused !== null && focused.start !== then?.start && !overlaps(focused, span)
      return isElsewhere || !isInWindow(places, span) ? null : span
    }
    const show = (span: Span | null) => {
      if (span === null || page.current === null) return
      last.current = { span, focused }
      select(places, span)
      bringIntoView(places, span, page.current)
    }
    const here = (): Span | null => {
      if (focused !== null) return focused
      const seen = page.current === null ? null : readPlace(places, page.current)
      return sentenceFrom(text, seen?.offset ?? 0)
    }
    return {
      step: (by) => {
        const span = selected() ?? left()
        if (span === null) return show(here())
        const { start, end } = span
        return show(by === 1 ? sentenceFrom(text, end) : sentenceBefore(text, start))
      },
      stretch: (by) => {
        const span = selected()
        if (span === null) return show(here())
        const { start, end } = span
        if (by === 1) {
          const next = sentenceFrom(text, end)
          return show(next && { start, end: next.end })
        }
        const last = sentenceBefore(text, end)
        const before = last === null ? null : sentenceBefore(text, last.start)
        return before !== null && before.end > start ? show({ start, end: before.end }) : undefined
      },
    }
  }, [text, placed, selected, focused, page])
}
