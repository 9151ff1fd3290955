import { useEffect } from 'react'
import { parseAddress } from '../../state/address.ts'
import { useServices } from '../shared/services.tsx'

/**
 * Has a document read from the moment a mouse or a pen presses a link to it: a hand takes about a tenth of a second until
 * it lets go, and only then the address changes.
 *
 * A finger that scrolls a list presses what lies under it, so it reads nothing ahead; nor does a press that opens a window
 * of its own.
 */
export function useReadAhead(): void {
  const { library } = useServices()
  useEffect(() => {
    const onPress = (domEvent: PointerEvent) => {
      const documentId = documentPressed(domEvent)
      if (documentId !== null) library.getState().readAhead(documentId)
    }
    document.addEventListener('pointerdown', onPress)
    return () => document.removeEventListener('pointerdown', onPress)
  }, [library])
}

function documentPressed(domEvent: PointerEvent): string | null {
  const { target, button, pointerType, ctrlKey, metaKey, shiftKey, altKey } = domEvent
  if (button !== 0 || pointerType === 'touch' || ctrlKey || metaKey || shiftKey || altKey) return null
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href^="#/reader/"]') : null
  return link === null ? null : parseAddress(link.hash).item
}
