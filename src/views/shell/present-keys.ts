import { useEffect } from 'react'
import { useAddressState } from '../shared/services.tsx'
import { usePresenting } from '../shared/presenting.ts'
import { isTyping } from '../shared/typing.ts'

/**
 * The keys of presenting: P shows the open view, Esc leaves, Backspace comes back from a sentence.
 *
 * Leaving full screen by the browser's own Esc leaves presenting as well.
 */
export function usePresentKeys(): void {
  const { slide, start, leave } = usePresenting()
  const back = useAddressState((state) => state.back)
  const presenting = slide !== null
  const onSlides = useAddressState((state) => state.address.page) === 'overview'
  useEffect(() => {
    const onKey = (domEvent: KeyboardEvent) => {
      if (isTyping(domEvent.target) || domEvent.ctrlKey || domEvent.metaKey || domEvent.altKey) return
      if (domEvent.defaultPrevented) return
      if (!presenting && domEvent.key.toLowerCase() === 'p') start()
      else if (presenting && domEvent.key === 'Escape') leave()
      else if (presenting && !onSlides && domEvent.key === 'Backspace') back()
      else return
      domEvent.preventDefault()
    }
    const onFullscreen = () => {
      if (presenting && document.fullscreenElement === null) leave()
    }
    window.addEventListener('keydown', onKey)
    document.addEventListener('fullscreenchange', onFullscreen)
    return () => {
      window.removeEventListener('keydown', onKey)
      document.removeEventListener('fullscreenchange', onFullscreen)
    }
  }, [presenting, onSlides, start, leave, back])
}
