import { useEffect } from 'react'
import type { Draft } from '../../state/notes-state.ts'
import { useNotes } from './services.tsx'

/** Asks before the window closes over words that are not stored, whatever page is open. */
export function useUnsavedGuard(): void {
  const unsaved = useNotes(({ drafts, entries }) => {
    const drafting = Object.values(drafts).some(hasWords)
    return drafting || Object.values(entries).some(({ save }) => save.kind !== 'saved')
  })
  useEffect(() => {
    if (!unsaved) return undefined
    const ask = (domEvent: BeforeUnloadEvent) => domEvent.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [unsaved])
}

/** Whether a draft holds anything a person would miss. */
export const hasWords = (draft: Draft | null) => draft !== null && draft.comment.trim() !== ''
