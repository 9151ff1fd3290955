import { useCallback } from 'react'
import { parseSlide } from '../../state/slide-address.ts'
import { useAddress, useAddressState } from './services.tsx'

/** Presenting as the pages see it. The URL holds it: `present=3` is the third slide of a page. */
export interface Presenting {
  /** The slide shown, from 1; null when not presenting. */
  readonly slide: number | null
  /** Shows the open view without the frame, full screen where the browser allows it. */
  readonly start: () => void
  readonly leave: () => void
  readonly go: (slide: number) => void
}

/** Whether and what is presented, and the ways in and out. */
export function usePresenting(): Presenting {
  const address = useAddress()
  const { params } = address
  const open = useAddressState((state) => state.open)
  const adjust = useAddressState((state) => state.adjust)
  const slide = parseSlide(params['present'])
  const start = useCallback(() => {
    // A step of history: the browser's Back leaves the presentation, not the app.
    open({ ...address, params: { ...address.params, present: '1' } })
    // Refused without a gesture or inside a frame: the slide then fills the window.
    void document.documentElement.requestFullscreen?.().catch(() => undefined)
  }, [address, open])
  const leave = useCallback(() => {
    adjust({ present: null })
    if (document.fullscreenElement !== null) void document.exitFullscreen().catch(() => undefined)
  }, [adjust])
  const go = useCallback((next: number) => adjust({ present: String(next) }), [adjust])
  return { slide, start, leave, go }
}
