import { useEffect, useState } from 'react'
import { sectionAt } from '../../model/section-at.ts'
import type { ReaderLine } from '../../derive/reader-lines.ts'
import type { CompiledDocument, Section } from '../../model/dataset.ts'
import type { PlacedBlock } from './use-text-layout.ts'

/**
 * The section being read; null before the first heading and in a document without sections. It is that of the line at
 * a height that moves from the top of the window to its bottom as the page is scrolled through, so that the first and
 * the last section are both reached.
 */
export function useSectionRead(
  { sections }: CompiledDocument,
  lines: readonly ReaderLine[],
  blocks: readonly PlacedBlock[],
): Section | null {
  const [current, setCurrent] = useState<Section | null>(null)
  useEffect(() => {
    if (sections.length === 0) return undefined
    let before = -1
    return onEachScroll(() => {
      const at = lineAtHeight(blocks, readingHeight())
      const line = lines[at]
      if (at === before || line === undefined) return
      before = at
      setCurrent(sectionAt(sections, line.span))
    })
  }, [sections, lines, blocks])
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
