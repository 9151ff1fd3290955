import { useEffect } from 'react'
import type { Draft } from '../../state/notes-state.ts'
import { holdsAnything } from '../../state/kept-drafts.ts'
import { useAboutNotes, useNotes, useRecords } from './services.tsx'

/** Asks before the window closes over words that are not stored, whatever page is open. */
export function useUnsavedGuard(): void {
  const unsaved = useNotes(({ drafts, entries }) => {
    const drafting = Object.values(drafts).some(hasWords)
    return drafting || Object.values(entries).some(({ save }) => save.kind !== 'saved')
  })
  const writing = useAboutNotes(({ drafts }) => Object.values(drafts).some(holdsAnything))
  const pending = useRecords((state) => state.pending.length > 0)
  useEffect(() => {
    if (!unsaved && !writing && !pending) return undefined
    const ask = (domEvent: BeforeUnloadEvent) => domEvent.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [unsaved, writing, pending])
}

/** Whether a draft holds anything a person would miss. */
export const hasWords = (draft: Draft | null) => draft !== null && holdsAnything(draft)
