import { useEffect, useState } from 'react'
import type { PlacedBlock } from './use-text-layout.ts'

/**
 * Index of the line being read: the one at a height that moves from the top of the window to its bottom as the page
 * is scrolled through, so that the first and the last are both reached. -1 before the first layout.
 */
export function useScrollPlace(blocks: readonly PlacedBlock[]): number {
  const [at, setAt] = useState(-1)
  useEffect(() => {
    let frame = 0
    const look = () => {
      frame = 0
      setAt(lineAtHeight(blocks, readingHeight()))
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
  }, [blocks])
  return at
}

/** Pixels from the top of the window; three tenths of the window, nine tenths at the very end. */
function readingHeight(): number {
  const { scrollHeight, clientHeight } = document.documentElement
  const room = Math.max(1, scrollHeight - clientHeight)
  const done = Math.min(1, Math.max(0, window.scrollY / room))
  // The height leaves its place near the top only on the last screen.
  const last = Math.max(0, 1 - (room - window.scrollY) / Math.max(1, clientHeight))
  return clientHeight * (0.3 + 0.6 * last * done)
}

/** The last line that begins above a height of the window; the first when none does. */
export function lineAtHeight(blocks: readonly PlacedBlock[], height: number): number {
  // Lines of a block that is not laid out are not asked: that would lay it out.
  const block =
    blocks[
      lastAbove(
        blocks.map(({ element }) => element),
        height,
      )
    ]
  if (block === undefined) return -1
  return block.first + lastAbove(block.element.children, height)
}

/** Index of the last element that begins above a height; 0 when none does. */
function lastAbove(elements: ArrayLike<Element>, height: number): number {
  let [low, high] = [0, elements.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (elements[middle]!.getBoundingClientRect().top <= height) low = middle + 1
    else high = middle
  }
  return Math.max(0, low - 1)
}
