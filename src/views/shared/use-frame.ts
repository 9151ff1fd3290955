import { useLayoutEffect, useRef, useState, type RefObject } from 'react'
import type { Frame } from '../../charts/picture.ts'

/**
 * The room an element offers, followed as it changes: put the ref on an element whose size its CSS decides.
 *
 * Null until it is first measured, and while it has no size (hidden).
 */
export function useFrame<E extends HTMLElement>(): readonly [RefObject<E | null>, Frame | null] {
  const place = useRef<E>(null)
  const [frame, setFrame] = useState<Frame | null>(null)
  useLayoutEffect(() => {
    const element = place.current
    if (element === null) return undefined
    const measure = () => setFrame((before) => same(before, frameOf(element)))
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return [place, frame]
}

function frameOf(element: HTMLElement): Frame | null {
  const { width, height } = element.getBoundingClientRect()
  const root = Number.parseFloat(getComputedStyle(element.ownerDocument.documentElement).fontSize)
  if (width < 1 || height < 1) return null
  return { width: Math.floor(width), height: Math.floor(height), scale: root > 0 ? root / 16 : 1 }
}

/** The frame before when nothing changed, so that nothing is laid out anew. */
function same(before: Frame | null, now: Frame | null): Frame | null {
  if (before === null || now === null) return now
  const still = before.width === now.width && before.height === now.height && before.scale === now.scale
  return still ? before : now
}
