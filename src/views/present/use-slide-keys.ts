import { useKeys } from '../shared/use-keys.ts'

/** What turns slides. Clickers send PageUp and PageDown. */
export type SlideTurn = 'slide-next' | 'slide-before' | 'slide-first' | 'slide-last'

/** The slide a turn leads to, from 1; null when it leads nowhere: the ends hold. */
export function slideFor(turn: SlideTurn, slide: number, total: number): number | null {
  const wanted = { 'slide-next': slide + 1, 'slide-before': slide - 1, 'slide-first': 1, 'slide-last': total }
  const held = Math.min(Math.max(wanted[turn], 1), total)
  return held === slide ? null : held
}

/** Turns the slides by keys, except while the keys walk the marks of a picture. */
export function useSlideKeys(slide: number, total: number, onGo: (slide: number) => void): void {
  const turning = (turn: SlideTurn) => () => {
    const next = slideFor(turn, slide, total)
    return next === null ? false : onGo(next)
  }
  useKeys('slides', {
    'slide-next': turning('slide-next'),
    'slide-before': turning('slide-before'),
    'slide-first': turning('slide-first'),
    'slide-last': turning('slide-last'),
  })
}
