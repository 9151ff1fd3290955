import { useEffect } from 'react'
import { useAddressState } from '../shared/services.tsx'
import { usePresenting } from '../shared/presenting.ts'
import { useKeys } from '../shared/use-keys.ts'

/**
 * The keys of presenting: one shows the open view, Esc leaves, Backspace comes back from a sentence; a page that is longer
 * than the screen is turned by the keys that turn slides.
 *
 * Leaving full screen by the browser's own Esc leaves presenting as well.
 */
export function usePresentKeys(): void {
  const { slide, start, leave } = usePresenting()
  const back = useAddressState((state) => state.back)
  const presenting = slide !== null
  const onSlides = useAddressState((state) => state.address.page) === 'overview'
  useKeys('everywhere', { present: presenting ? undefined : start })
  useKeys('slides', {
    'slide-leave': presenting ? leave : undefined,
    ...(presenting && !onSlides
      ? {
          'slide-back': back,
          'slide-next': () => turnBy(1),
          'slide-before': () => turnBy(-1),
          'slide-first': () => scrollTo({ top: 0 }),
          'slide-last': () => scrollTo({ top: document.documentElement.scrollHeight }),
        }
      : {}),
  })
  useEffect(() => {
    const onFullscreen = () => {
      if (presenting && document.fullscreenElement === null) leave()
    }
    document.addEventListener('fullscreenchange', onFullscreen)
    return () => document.removeEventListener('fullscreenchange', onFullscreen)
  }, [presenting, leave])
}

/** Turns a presented page by a screen, or the picture on it that scrolls; a few lines of the screen before stay in sight. */
function turnBy(screens: number): void {
  const page = document.documentElement
  const inner = page.scrollHeight > innerHeight + 1 ? null : document.querySelector('.timeline-scrolls')
  const turned = inner ?? page
  turned.scrollBy({ top: screens * turned.clientHeight * 0.85 })
}
