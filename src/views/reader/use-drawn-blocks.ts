import { startTransition, useEffect, useMemo, useState } from 'react'
import { flushSync } from 'react-dom'
import type { BlockRow } from './text-blocks.ts'

/** What may reach any place of the text in the next moment: a search, a heading of the outline, 全选. */
const REACHING = ['keydown', 'pointerdown', 'click'] as const

/**
 * The blocks whose lines are on the page, of `count`: those of `first` when a long text is opened, so that a person
 * can begin to read, and all of them right after that has been painted, or at once when something is pressed.
 */
export function useDrawnBlocks(count: number, first: readonly BlockRow[]): readonly BlockRow[] {
  const [whole, setWhole] = useState(false)
  const isWhole = whole || count <= 1
  useEffect(() => {
    if (isWhole) return undefined
    const stop = afterPaint(() => startTransition(() => setWhole(true)))
    const atOnce = () => flushSync(() => setWhole(true))
    for (const name of REACHING) window.addEventListener(name, atOnce, { capture: true })
    return () => {
      stop()
      for (const name of REACHING) window.removeEventListener(name, atOnce, { capture: true })
    }
  }, [isWhole])
  const places = first.map((row) => `${row.first}-${row.last}`).join(' ')
  // The same rows are the same object: what is placed on the page hangs on it.
  // oxlint-disable-next-line react/exhaustive-deps
  return useMemo(() => (isWhole ? WHOLE : first), [isWhole, places])
}

const WHOLE: readonly BlockRow[] = [{ first: 0, last: Number.MAX_SAFE_INTEGER }]

/** Milliseconds after the first frame in which nothing is drawn: outline and cards settle in the frames that follow it. */
const SETTLING = 60

/** Calls a moment after what is on the page now has been painted. Gives a way to stop. */
function afterPaint(work: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(work, SETTLING)
  })
  return () => {
    cancelAnimationFrame(frame)
    clearTimeout(timer)
  }
}
