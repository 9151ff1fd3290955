import { useEffect } from 'react'
import { parseAddress } from '../../state/address.ts'

/**
 * Has a document read from the moment a link to it is pressed: a hand takes a tenth of a second until it lets go, and
 * only then the address changes. A press that opens another window, and one that is no click, asks for nothing.
 */
export function useReadAhead(read: (documentId: string) => void): void {
  useEffect(() => {
    const onPress = (press: PointerEvent) => {
      const documentId = documentPressed(press)
      if (documentId !== null) read(documentId)
    }
    document.addEventListener('pointerdown', onPress)
    return () => document.removeEventListener('pointerdown', onPress)
  }, [read])
}

function documentPressed({
  target,
  button,
  ctrlKey,
  metaKey,
  shiftKey,
  altKey,
}: PointerEvent): string | null {
  if (button !== 0 || ctrlKey || metaKey || shiftKey || altKey || !(target instanceof Element)) return null
  const link = target.closest<HTMLAnchorElement>('a[href^="#/reader/"]')
  return link === null ? null : parseAddress(link.hash).item
}
