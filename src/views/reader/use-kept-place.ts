import { useLayoutEffect, useRef, type RefObject } from 'react'
import { rangesOf, spanOf, type TextPlace } from '../../anchor/dom-range.ts'
import type { Span } from '../../model/span.ts'
import type { TextSize } from '../../state/preferences-store.ts'
import { readPlace, restorePlace, type KeptPlace } from './keep-place.ts'
import type { PlacedText } from './use-text-layout.ts'

/**
 * Gives a function to be called just before the text is set anew (another view, another size): the first character
 * in the window is then where it was, and what was selected is selected again.
 */
export function useKeptPlace(
  page: RefObject<HTMLElement | null>,
  { places }: PlacedText,
  size: TextSize,
): () => void {
  const kept = useRef<{ place: KeptPlace | null; selected: Span | null } | null>(null)
  useLayoutEffect(() => {
    const { current } = kept
    if (current === null || page.current === null || places.length === 0) return undefined
    kept.current = null
    if (current.selected !== null) select(places, current.selected)
    return current.place === null ? undefined : restorePlace(places, current.place, page.current)
    // The size moves the text as another view does, but leaves its pieces.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [page, places, size])
  return () => {
    if (page.current === null) return
    kept.current = { place: readPlace(places, page.current), selected: selectedNow(places) }
  }
}

function selectedNow(places: readonly TextPlace[]): Span | null {
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
