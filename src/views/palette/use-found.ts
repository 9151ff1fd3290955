import { useEffect, useState } from 'react'
import type { Found, Looked, SearchNews } from '../../model/corpus-search.ts'
import { useServices } from '../shared/services.tsx'

/** Facts, and texts, after which the search stops until the person lets it go on. */
const ENOUGH = 60
/** Milliseconds after the last key until the documents are searched. */
const SETTLED = 150

/** What the documents hold of the words typed, as far as they have been looked through. */
export interface FoundState {
  /** The words this belongs to; what is typed may be ahead of it. */
  readonly typed: string
  readonly found: readonly Found[]
  /** Null before the first news. */
  readonly looked: Looked | null
  readonly state: SearchNews['state']
  readonly goOn: () => void
}

/** Looks for what is typed in all documents once the keys rest. `begin` is false while there is nothing to look for. */
export function useFound(typed: string, begin: boolean): FoundState {
  const { search } = useServices()
  const [enough, setEnough] = useState({ typed, times: 1 })
  const times = enough.typed === typed ? enough.times : 1
  const [now, setNow] = useState<Omit<FoundState, 'goOn'>>({
    typed: '',
    found: [],
    looked: null,
    state: 'looking',
  })
  useEffect(() => {
    if (!begin) return undefined
    let end: (() => void) | null = null
    const timer = setTimeout(() => {
      let all: readonly Found[] = []
      setNow({ typed, found: all, looked: null, state: 'looking' })
      end = search.ask({ typed, enough: ENOUGH * times }, ({ found, looked, state }) => {
        all = found.length === 0 ? all : [...all, ...found]
        setNow({ typed, found: all, looked, state })
      })
    }, SETTLED)
    return () => {
      clearTimeout(timer)
      end?.()
    }
  }, [search, typed, begin, times])
  return { ...now, goOn: () => setEnough({ typed, times: times * 4 }) }
}
