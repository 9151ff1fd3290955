import { useEffect, useState } from 'react'
import type { ParagraphPlace } from '../../anchor/dom-range.ts'

/**
 * Index of the paragraph being read: the one at a line that moves from the top of the window to its bottom as the
 * page is scrolled through, so that the first and the last are both reached. -1 before the first layout.
 */
export function useScrollPlace(places: readonly ParagraphPlace[]): number {
  const [at, setAt] = useState(-1)
  useEffect(() => {
    let frame = 0
    const look = () => {
      frame = 0
      setAt(paragraphAt(places, readingLine()))
    }
    const schedule = () => {
      frame ||= requestAnimationFrame(look)
    }
    look()
    window.addEventListener('scroll', schedule, { passive: true })
    window.addEventListener('resize', schedule)
    return () => {
      cancelAnimationFrame(frame)
      window.removeEventListener('scroll', schedule)
      window.removeEventListener('resize', schedule)
    }
  }, [places])
  return at
}

/** Pixels from the top of the window; three tenths of the window, nine tenths at the very end. */
function readingLine(): number {
  const { scrollHeight, clientHeight } = document.documentElement
  const room = Math.max(1, scrollHeight - clientHeight)
  const done = Math.min(1, Math.max(0, window.scrollY / room))
  // The line leaves its place near the top only on the last screen.
  const last = Math.max(0, 1 - (room - window.scrollY) / Math.max(1, clientHeight))
  return clientHeight * (0.3 + 0.6 * last * done)
}

/** The last paragraph that begins above a line of the window; the first when none does. */
function paragraphAt(places: readonly ParagraphPlace[], line: number): number {
  let [low, high] = [0, places.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (places[middle]!.element.getBoundingClientRect().top <= line) low = middle + 1
    else high = middle
  }
  return Math.max(0, low - 1)
}
