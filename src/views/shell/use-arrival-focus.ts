import { useEffect, useRef } from 'react'
import { useAddress } from '../shared/services.tsx'

/** Milliseconds to wait for a page whose code is still on its way. */
const PATIENCE = 3000

/**
 * Moves the focus to a page's content when another page opens, so that keys and screen readers go on there.
 *
 * The first page keeps the focus the browser gave it; a page that took the focus itself keeps it.
 */
export function useArrivalFocus(): void {
  const { page, item } = useAddress()
  const place = `${page}/${item ?? ''}`
  const before = useRef(place)
  useEffect(() => {
    if (before.current === place) return undefined
    before.current = place
    return whenContent((content) => {
      if (document.activeElement !== document.body && document.activeElement !== null) return
      content.setAttribute('tabindex', '-1')
      content.focus({ preventScroll: true })
    })
  }, [place])
}

const findContent = () => document.querySelector<HTMLElement>('#content:not([aria-busy])')

/** Calls back once a page's content stands; gives a way to stop waiting. */
function whenContent(arrived: (content: HTMLElement) => void): () => void {
  const watching = new MutationObserver(look)
  const timer = setTimeout(() => watching.disconnect(), PATIENCE)
  const stop = () => {
    watching.disconnect()
    clearTimeout(timer)
  }
  function look() {
    const content = findContent()
    if (content === null) return
    stop()
    arrived(content)
  }
  watching.observe(document.body, { childList: true, subtree: true })
  look()
  return stop
}
