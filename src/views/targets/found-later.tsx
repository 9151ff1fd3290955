import { useCallback, useMemo } from 'react'
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
  const { entries, onFound } = props
  const words = useMemo(() => entries.map(wordsOf).join(' · '), [entries])
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
  return <div ref={hide}>{words}</div>
}

/** The words of an entry as they are drawn, made once: a new order asks for those of every row. */
function wordsOf(entry: RegisterEntry): string {
  const known = WORDS.get(entry)
  if (known !== undefined) return known
  const words = displayText(entry.quote)
  WORDS.set(entry, words)
  return words
}

const WORDS = new WeakMap<RegisterEntry, string>()
