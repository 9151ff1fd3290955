import { useCallback, useEffect, useMemo, useState } from 'react'
import { findHits } from '../../model/find-hits.ts'
import type { Span } from '../../model/span.ts'
import type { TextForms } from '../../model/text-forms.ts'
import { useAddress, useAddressState, useServices } from '../shared/services.tsx'

/** Finding words in the open document. */
export interface Find {
  readonly open: boolean
  readonly words: string
  /** In reading order; null while they are looked for. */
  readonly hits: readonly Span[] | null
  /** Index of the hit one is at; -1 without hits. */
  readonly at: number
  /** Whether only the very same characters were looked for, as the table of characters did not arrive. */
  readonly literal: boolean
  readonly show: () => void
  readonly close: () => void
  readonly type: (words: string) => void
  /** To the next hit (1) or the one before (-1), round the end. */
  readonly step: (by: 1 | -1) => void
}

interface Found {
  readonly words: string
  readonly hits: readonly Span[]
  readonly literal: boolean
  readonly at: number
}

const NOTHING: Found = { words: '', hits: [], literal: false, at: -1 }

/** Milliseconds after the last key until the address names the words. */
const SETTLED = 300

/**
 * Finds words in a text, literally but whatever their width, script and case. `placeNow` gives the offset being read:
 * the first hit shown is the one from there on. The address holds the words (`find`).
 */
export function useFind(text: string, placeNow: () => number): Find {
  const { forms } = useServices()
  const asked = useAddress().params['find']
  const [open, setOpen] = useState(asked !== undefined)
  const [words, setWords] = useState(asked ?? '')
  const [found, setFound] = useState(NOTHING)
  const folding = useMemo(() => foldingOf(forms, text), [forms, text])
  useEffect(() => {
    if (!open || words === '') return undefined
    let stays = true
    const look = async () => {
      const { folded, wanted, literal } = await folding(words)
      if (!stays) return
      const hits = findHits(folded, wanted)
      const from = placeNow()
      const after = hits.findIndex(({ end }) => end > from)
      setFound({ words, hits, literal, at: hits.length === 0 ? -1 : Math.max(0, after) })
    }
    void look()
    return () => {
      stays = false
    }
    // Where one is matters at the moment of finding only.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [open, words, folding])
  useNamedWords(open ? words : '')
  const step = useCallback((by: 1 | -1) => {
    setFound((before) => {
      const { length } = before.hits
      return length === 0 ? before : { ...before, at: (before.at + by + length) % length }
    })
  }, [])
  const current = words === '' ? NOTHING : found
  const known = words === '' || found.words === words
  return {
    open,
    words,
    hits: open && known ? current.hits : open ? null : [],
    at: open && known ? current.at : -1,
    literal: open && known && current.literal,
    show: useCallback(() => setOpen(true), []),
    close: useCallback(() => setOpen(false), []),
    type: setWords,
    step,
  }
}

/** The address names the words that are looked for. */
function useNamedWords(words: string): void {
  const adjust = useAddressState((state) => state.adjust)
  const named = useAddress().params['find'] ?? ''
  useEffect(() => {
    if (words === named) return undefined
    const timer = setTimeout(() => adjust({ find: words }), SETTLED)
    return () => clearTimeout(timer)
  }, [adjust, words, named])
}

/** Folds a text once, and the words looked for in it; where the table does not arrive only their case. */
function foldingOf({ fold }: TextForms, text: string) {
  let whole: Promise<string> | null = null
  return async (words: string) => {
    try {
      whole ??= fold(text)
      const [folded, wanted] = await Promise.all([whole, fold(words)])
      return { folded, wanted, literal: false }
    } catch {
      whole = null // asked for again with the next words
      return { folded: lowered(text), wanted: lowered(words), literal: true }
    }
  }
}

/** In lower case, one unit for one; a text whose length would change stays as it is. */
function lowered(text: string): string {
  const lower = text.toLowerCase()
  return lower.length === text.length ? lower : text
}
