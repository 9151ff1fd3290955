import { useCallback, useEffect, useMemo, type RefObject } from 'react'
import { isPlaced } from '../../anchor/dom-range.ts'
import type { CompiledDocument } from '../../model/dataset.ts'
import { useKeys } from '../shared/use-keys.ts'
import { bringIntoView } from './bring-into-view.ts'
import { readPlace } from './keep-place.ts'
import { select } from './use-selection.ts'
import { useFind, type Find } from './use-find.ts'
import type { PlacedText } from './use-text-layout.ts'

/** Finding in the open document, with the hit one is at in view. Closing leaves it selected, to be noted or quoted. */
export function useFindInView(
  { text }: CompiledDocument,
  page: RefObject<HTMLElement | null>,
  { places }: PlacedText,
): Find {
  const placeNow = () => (page.current === null ? 0 : (readPlace(places, page.current)?.offset ?? 0))
  const find = useFind(text, placeNow)
  const { open, hits, at, show, close } = find
  const hit = hits?.[at] ?? null
  const isThere = hit !== null && isPlaced(places, hit)
  useEffect(() => {
    if (!isThere || page.current === null) return undefined
    return bringIntoView(places, hit, page.current)
    // Another view of the text keeps the place by itself.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [hit, isThere, page])
  useFindKeys(show)
  const leave = useCallback(() => {
    close()
    page.current?.querySelector('article')?.focus({ preventScroll: true })
    if (hit !== null) select(places, hit)
  }, [close, hit, page, places])
  return useMemo(() => ({ ...find, open, close: leave }), [find, open, leave])
}

/** In its field Ctrl with F is the browser's again, for whoever wants to find in all of the page. */
function useFindKeys(show: () => void): void {
  useKeys('reader', {
    find: () => {
      if (document.activeElement?.id === 'find-words') return false
      show()
      document.getElementById('find-words')?.focus()
      return true
    },
  })
}
