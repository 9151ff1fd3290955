import { useEffect, useState } from 'react'
import type { Span } from '../../model/span.ts'
import { sectionAt } from '../../model/section-at.ts'
import type { ReaderLine } from '../../derive/reader-lines.ts'
import type { CompiledDocument, Section } from '../../model/dataset.ts'
import { isInWindow } from './is-in-window.ts'
import type { PlacedBlock, PlacedText } from './use-text-layout.ts'

interface ReadGrounds {
  readonly lines: readonly ReaderLine[]
  readonly placed: PlacedText
  /** The sentence the address points at; null without one. */
  readonly focused: Span | null
}

/**
 * The section being read; null before the first heading and in a document without sections. It is that of the sentence in
 * focus while it is in the window: where that ends its section, the next one stands below it. Else it is that of the line
 * at a height that moves from the top of the window to its bottom as the page is scrolled through, so that the first and
 * the last section are both reached.
 */
export function useSectionRead(
  { sections }: CompiledDocument,
  { lines, placed, focused }: ReadGrounds,
): Section | null {
  const [current, setCurrent] = useState<Section | null>(null)
  useEffect(() => {
    if (sections.length === 0) return undefined
    const { places, blocks } = placed
    return onEachScroll(() => {
      const isRead = focused !== null && isInWindow(places, focused)
      const span = isRead ? focused : lines[lineAtHeight(blocks, readingHeight())]?.span
      if (span !== undefined) setCurrent(sectionAt(sections, span))
    })
  }, [sections, lines, placed, focused])
  return current
}

/** Calls once, and then once in every frame in which the page was scrolled or resized; gives a way to stop. */
function onEachScroll(look: () => void): () => void {
  let frame = 0
  const run = () => {
    frame = 0
    look()
  }
  const schedule = () => {
    frame ||= requestAnimationFrame(run)
  }
  schedule()
  window.addEventListener('scroll', schedule, { passive: true })
  window.addEventListener('resize', schedule)
  return () => {
    cancelAnimationFrame(frame)
    window.removeEventListener('scroll', schedule)
    window.removeEventListener('resize', schedule)
  }
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

/** The last line that begins above a height of the window; the first when none does; -1 before the first layout. */
export function lineAtHeight(blocks: readonly PlacedBlock[], height: number): number {
  // Lines of a block that is not laid out are not asked: that would lay it out.
  const block = blocks[lastAbove(blocks.length, (at) => blocks[at]!.element, height)]
  if (block === undefined) return -1
  const { children } = block.element
  return block.first + lastAbove(children.length, (at) => children[at]!, height)
}

/** Index of the last element that begins above a height; 0 when none does. */
function lastAbove(count: number, elementAt: (index: number) => Element, height: number): number {
  let [low, high] = [0, count]
  while (low < high) {
    const middle = (low + high) >> 1
    if (elementAt(middle).getBoundingClientRect().top <= height) low = middle + 1
    else high = middle
  }
  return Math.max(0, low - 1)
}
