import { useCallback, useEffect, useState } from 'react'
import { boxesOf, rangesOf, spanOf, type TextPlace } from '../../anchor/dom-range.ts'
import { wholeCharacters, withoutEdgeSpace } from '../../anchor/make-selector.ts'
import type { Span } from '../../model/span.ts'

/** Words the person has selected, and where, in CSS pixels from the top left of the text's element. */
export interface TextSelection {
  readonly span: Span
  readonly box: { readonly left: number; readonly top: number; readonly bottom: number }
}

/** What is known of the selected words. */
export interface Selecting {
  /** The selection as the page shows it, once the pointer has let go; null without one. */
  readonly selection: TextSelection | null
  /**
   * The words that are selected in this very moment; null when none are. For keys: the browser tells of a change only
   * some milliseconds after it, and a key pressed before that must not act on the words of before.
   */
  readonly live: () => Span | null
  /** Takes the selection away. */
  readonly clear: () => void
}

/** The selection in a document's text. */
export function useSelection(places: readonly TextPlace[], text: string): Selecting {
  const [selection, setSelection] = useState<TextSelection | null>(null)
  useEffect(() => {
    let pressed = false
    const read = () => setSelection(pressed ? null : selectionIn(places, text))
    const press = () => (pressed = true)
    const release = () => {
      pressed = false
      setTimeout(read) // a click on selected words takes the selection away only after the pointer is up
    }
    document.addEventListener('selectionchange', read)
    document.addEventListener('pointerdown', press)
    document.addEventListener('pointerup', release)
    document.addEventListener('pointercancel', release)
    return () => {
      document.removeEventListener('selectionchange', read)
      document.removeEventListener('pointerdown', press)
      document.removeEventListener('pointerup', release)
      document.removeEventListener('pointercancel', release)
    }
  }, [places, text])
  const clear = useCallback(() => {
    document.getSelection()?.removeAllRanges()
    setSelection(null)
  }, [])
  const live = useCallback(() => selectedSpan(places, text), [places, text])
  return { selection, live, clear }
}

function selectionIn(places: readonly TextPlace[], text: string): TextSelection | null {
  const root = places[0]?.element.closest('.reader-text')
  const span = selectedSpan(places, text)
  const boxes = span === null ? [] : boxesOf(places, span)
  const [first, last] = [boxes[0], boxes.at(-1)]
  if (!root || span === null || first === undefined || last === undefined) return null
  const { left, top } = root.getBoundingClientRect()
  return { span, box: { left: first.left - left, top: first.top - top, bottom: last.bottom - top } }
}

/** The span of the document's text that is selected; null when nothing is, or nothing of the text. */
export function selectedSpan(places: readonly TextPlace[], text: string): Span | null {
  const found = selectedNow(places)
  if (found === null) return null
  const span = withoutEdgeSpace(text, wholeCharacters(text, found))
  return span.start < span.end ? span : null
}

/** The same to the code unit, as the browser has it. */
export function selectedNow(places: readonly TextPlace[]): Span | null {
  const selected = document.getSelection()
  if (selected === null || selected.isCollapsed || selected.rangeCount === 0) return null
  return spanOf(places, selected.getRangeAt(0))
}

/** Selects words of the text as a person would. */
export function select(places: readonly TextPlace[], span: Span): void {
  const ranges = rangesOf(places, span)
  const [first, last] = [ranges[0], ranges.at(-1)]
  if (first === undefined || last === undefined) return
  const { startContainer, startOffset } = first
  document.getSelection()?.setBaseAndExtent(startContainer, startOffset, last.endContainer, last.endOffset)
}
