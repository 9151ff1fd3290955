import { useEffect } from 'react'
import { isTyping } from '../shared/typing.ts'

const FORWARD = new Set(['ArrowRight', 'ArrowDown', 'PageDown', ' '])
const BACKWARD = new Set(['ArrowLeft', 'ArrowUp', 'PageUp'])

/**
 * The slide a key leads to; null when the key is none of a slide's or leads nowhere.
 *
 * Clickers send PageUp and PageDown. Slides count from 1; the ends hold.
 */
export function slideFor(key: string, slide: number, total: number): number | null {
  const next = FORWARD.has(key)
    ? slide + 1
    : BACKWARD.has(key)
      ? slide - 1
      : key === 'Home'
        ? 1
        : key === 'End'
          ? total
          : slide
  const held = Math.min(Math.max(next, 1), total)
  return held === slide ? null : held
}

/** Turns the slides by keys, except while the keys walk the marks of a picture. */
export function useSlideKeys(slide: number, total: number, onGo: (slide: number) => void): void {
  useEffect(() => {
    const onKey = (domEvent: KeyboardEvent) => {
      if (domEvent.defaultPrevented || domEvent.ctrlKey || domEvent.metaKey || domEvent.altKey) return
      if (isTyping(domEvent.target) || isButton(domEvent)) return
      const next = slideFor(domEvent.key, slide, total)
      if (next === null) return
      domEvent.preventDefault()
      onGo(next)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [slide, total, onGo])
}

/** The space bar presses a focused button; it does not turn the slide as well. */
const isButton = ({ key, target }: KeyboardEvent) => key === ' ' && target instanceof HTMLButtonElement
