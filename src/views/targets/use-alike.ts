import { useEffect, useMemo, useState } from 'react'
import { searchedWords, type Alike } from '../../derive/register/narrow-entries.ts'
import type { RegisterEntry } from '../../derive/register/entries.ts'
import { useServices } from '../shared/services.tsx'

/** Stands between texts that are folded together; no document has it. */
const BETWEEN = '\u0001'

/**
 * The words looked for and the entries as they are compared, so that 「零差错」 finds 零差錯; null while there is nothing to look for, until they
 * are folded, and where the code for it does not arrive: then words are found as they are written.
 */
export function useAlike(entries: readonly RegisterEntry[], words: string): Alike | null {
  const { forms } = useServices()
  const [texts, setTexts] = useState<{
    readonly of: typeof entries
    readonly folded: ReadonlyMap<RegisterEntry, string>
  } | null>(null)
  const [typed, setTyped] = useState<{ readonly words: string; readonly folded: string } | null>(null)
  const looking = words.trim() !== ''
  useEffect(() => {
    if (!looking) return undefined
    let here = true
    const take = (all: string) => {
      const parts = all.split(BETWEEN)
      const folded = new Map(entries.map((entry, at) => [entry, parts[at] ?? '']))
      if (here) setTexts({ of: entries, folded })
    }
    void forms.fold(entries.map(searchedWords).join(BETWEEN)).then(take, () => undefined)
    return () => {
      here = false
    }
  }, [forms, entries, looking])
  useEffect(() => {
    if (!looking) return undefined
    let here = true
    void forms.fold(words).then(
      (folded) => here && setTyped({ words, folded }),
      () => undefined,
    )
    return () => {
      here = false
    }
  }, [forms, words, looking])
  return useMemo(
    () =>
      looking && texts?.of === entries && typed?.words === words
        ? { words: typed.folded, textOf: (entry) => texts.folded.get(entry) ?? '' }
        : null,
    [looking, texts, typed, entries, words],
  )
}
