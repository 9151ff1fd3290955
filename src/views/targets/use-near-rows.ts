import { useCallback, useEffect, useRef, useState } from 'react'

/** How far from the window a block of rows is still drawn, in heights of the window. */
const REACH = '50%'

/** Which blocks of rows are drawn, and how high those are that are not. */
export interface NearRows {
  /** Null until the browser has told. */
  readonly near: ReadonlySet<string> | null
  /** CSS pixels of a block when it was last drawn; undefined when it never was. */
  readonly heightOf: (block: string) => number | undefined
  /** Told by every block's element, whose `data-block` is the block's key; gives what ends it. */
  readonly watch: (element: HTMLElement | null) => (() => void) | undefined
}

/** The blocks in the window and close to it. */
export function useNearRows(): NearRows {
  const [near, setNear] = useState<ReadonlySet<string> | null>(null)
  const drawn = useRef(new Set<string>())
  const heights = useRef(new Map<string, number>())
  const observer = useRef<IntersectionObserver | null>(null)
  const watch = useCallback((element: HTMLElement | null) => {
    if (element === null || typeof IntersectionObserver === 'undefined') return undefined
    observer.current ??= new IntersectionObserver(
      (entries) => {
        for (const entry of entries) note(entry, drawn.current, heights.current)
        setNear(new Set(drawn.current))
      },
      { rootMargin: `${REACH} 0px` },
    )
    const own = observer.current
    own.observe(element)
    return () => own.unobserve(element)
  }, [])
  useEffect(() => () => observer.current?.disconnect(), [])
  const heightOf = useCallback((block: string) => heights.current.get(block), [])
  return { near, heightOf, watch }
}

function note(
  { target, isIntersecting, boundingClientRect }: IntersectionObserverEntry,
  drawn: Set<string>,
  heights: Map<string, number>,
): void {
  const block = (target as HTMLElement).dataset['block']!
  if (isIntersecting) drawn.add(block)
  // What goes out of reach was drawn until now: this is the height its place has to keep.
  else if (drawn.delete(block)) heights.set(block, boundingClientRect.height)
}
