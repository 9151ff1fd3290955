import { useCallback, useEffect, useState } from 'react'

/** What was copied last: done, or to be copied by hand where the browser gives the page no clipboard. */
export interface Copied {
  readonly what: 'quote' | 'link' | 'citation'
  readonly text: string
  readonly byHand: boolean
}

/** Milliseconds for which it is said that something was copied. */
const SAID = 5000

/** Copies quotes and links; `close` ends saying so. */
export function useCopying() {
  const [copied, setCopied] = useState<Copied | null>(null)
  const copy = useCallback(async (what: Copied['what'], text: string) => {
    try {
      await navigator.clipboard.writeText(text)
      setCopied({ what, text, byHand: false })
    } catch {
      setCopied({ what, text, byHand: true }) // refused, or not there at all
    }
  }, [])
  useEffect(() => {
    if (copied === null || copied.byHand) return undefined
    const timer = setTimeout(() => setCopied(null), SAID)
    return () => clearTimeout(timer)
  }, [copied])
  const close = useCallback(() => setCopied(null), [])
  return { copied, copy, close }
}
