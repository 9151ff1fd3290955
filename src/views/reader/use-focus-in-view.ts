import { useEffect, type RefObject } from 'react'
import { isPlaced } from '../../anchor/dom-range.ts'
import type { ReaderFocus } from '../../derive/reader-focus.ts'
import { bringIntoView } from './bring-into-view.ts'
import type { PlacedText } from './use-text-layout.ts'

/** Brings the place the address points at into view, once; a document opened without one begins at its top. */
export function useFocusInView(
  page: RefObject<HTMLElement | null>,
  focus: ReaderFocus | null,
  { places, inSource }: PlacedText,
): void {
  const printed = inSource.length > 0 ? (focus?.source ?? null) : null
  const wanted = printed ?? focus?.sentence ?? null
  const pieces = printed === null ? places : inSource
  // A long text is drawn from its first place on; another one may come a moment later.
  const isThere = wanted !== null && isPlaced(pieces, wanted)
  useEffect(() => {
    if (!isThere || page.current === null) return undefined
    return bringIntoView(pieces, wanted, page.current)
    // A focus with the same key is the same place; another view of the text keeps the place by itself.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [focus?.key, isThere, printed !== null])
  useEffect(() => {
    if (focus === null) window.scrollTo(0, 0)
    // Only when the document is opened: later the person is somewhere in it.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [])
}
