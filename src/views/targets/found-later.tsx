import { useCallback } from 'react'
import { displayText } from '../../derive/display-text.ts'
import type { RegisterEntry } from '../../derive/register/entries.ts'

/**
 * The words of rows that are not drawn, hidden until the browser's own search finds them: it scrolls here, and the rows are
 * drawn. Browsers that cannot do that skip them.
 */
export function FoundLater(props: {
  readonly entries: readonly RegisterEntry[]
  readonly onFound?: (() => void) | undefined
}) {
  const { onFound } = props
  const hide = useCallback(
    (element: HTMLElement | null) => {
      if (element === null) return undefined
      // React writes this attribute without its value, which would hide the words from the search as well.
      element.setAttribute('hidden', 'until-found')
      const found = () => onFound?.()
      element.addEventListener('beforematch', found)
      return () => element.removeEventListener('beforematch', found)
    },
    [onFound],
  )
  return <div ref={hide}>{props.entries.map(({ quote }) => displayText(quote)).join(' · ')}</div>
}
