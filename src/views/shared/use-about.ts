import { useMemo } from 'react'
import { readAbout, viewAddress, writeAbout, type About } from '../../state/about-address.ts'
import { aboutKey, countAbout, type PlacedTarget } from '../../state/notes-about.ts'
import type { FactsNow } from '../../state/record-lists.ts'
import { useAboutNotes, useAddress, useAddressState, useRecords } from './services.tsx'

/** Of what the notes are open, and the ways to open and close them; the address holds it. */
export function useAbout() {
  const { params } = useAddress()
  const adjust = useAddressState((state) => state.adjust)
  const param = params['about']
  return useMemo(
    () => ({
      about: readAbout(param),
      open: (about: About) => adjust({ about: writeAbout(about) }),
      close: () => adjust({ about: null }),
    }),
    [param, adjust],
  )
}

/** How many notes there are on each thing, by `aboutKey`. Counted once for all parts that ask. */
export function useNoteCounts(): ReadonlyMap<string, number> {
  const records = useRecords((state) => state.records)
  const known = COUNTS.get(records)
  if (known !== undefined) return known
  const counts = countAbout(records)
  COUNTS.set(records, counts)
  return counts
}

const COUNTS = new WeakMap<object, ReadonlyMap<string, number>>()

/** As `useNoteCounts`; notes on facts whose ids are gone are counted with those that have their words. */
export function useFactNoteCounts(facts: FactsNow): ReadonlyMap<string, number> {
  const records = useRecords((state) => state.records)
  return useMemo(() => countAbout(records, facts), [records, facts])
}

/** The open page as it is filtered, as what a note can be about. */
export function useViewTarget(): Extract<PlacedTarget, { readonly type: 'view' }> {
  const address = viewAddress(useAddress())
  return useMemo(() => ({ type: 'view', address }), [address])
}

/** Whether something is being written on a thing. */
export function useHasDraft(key: string): boolean {
  return useAboutNotes(({ drafts }) => drafts[key] !== undefined)
}

/** The key under which notes on a fact or target are counted. */
export const factAboutKey = (factId: string): string =>
  aboutKey({ type: 'fact', documentId: '', factId, quote: '' })
