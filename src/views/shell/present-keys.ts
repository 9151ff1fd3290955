import { useEffect } from 'react'
import { useAddressState } from '../shared/services.tsx'
import { usePresenting } from '../shared/presenting.ts'
import { useKeys } from '../shared/use-keys.ts'

/**
 * The keys of presenting: one shows the open view, Esc leaves, Backspace comes back from a sentence.
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
    'slide-back': presenting && !onSlides ? back : undefined,
  })
  useEffect(() => {
    const onFullscreen = () => {
      if (presenting && document.fullscreenElement === null) leave()
    }
    document.addEventListener('fullscreenchange', onFullscreen)
    return () => document.removeEventListener('fullscreenchange', onFullscreen)
  }, [presenting, leave])
}
