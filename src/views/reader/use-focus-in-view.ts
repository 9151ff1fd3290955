import { useEffect, type RefObject } from 'react'
import type { ReaderFocus } from '../../derive/reader-focus.ts'
import { bringIntoView } from './bring-into-view.ts'
import type { PlacedText } from './use-text-layout.ts'

/** Brings the place the address points at into view, once; a document opened without one begins at its top. */
export function useFocusInView(
  page: RefObject<HTMLElement | null>,
  focus: ReaderFocus | null,
  { places, inSource }: PlacedText,
): void {
  const laidOut = places.length > 0
  const printed = focus?.source ?? null
  useEffect(() => {
    if (focus === null || !laidOut || page.current === null) return undefined
    if (printed !== null && inSource.length > 0) return bringIntoView(inSource, printed, page.current)
    return bringIntoView(places, focus.sentence, page.current)
    // A focus with the same key is the same place; another view of the text keeps the place by itself.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [focus?.key, laidOut, printed !== null && inSource.length > 0])
  useEffect(() => {
    if (focus === null) window.scrollTo(0, 0)
    // Only when the document is opened: later the person is somewhere in it.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [])
}
