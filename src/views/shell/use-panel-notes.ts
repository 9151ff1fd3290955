import { useMemo } from 'react'
import type { AboutDraft } from '../../state/about-store.ts'
import { beganFrom } from '../../state/began-from.ts'
import type { RecordOf } from '../../model/records/record.ts'
import {
  aboutKey,
  conflictsAbout,
  notesAbout,
  type AboutNote,
  type PlacedTarget,
} from '../../state/notes-about.ts'
import type { FactsNow } from '../../state/record-lists.ts'
import { useRecords, useServices } from '../shared/services.tsx'

/** The notes on one thing, and what can be done with them. */
export interface PanelDesk {
  readonly key: string
  readonly notes: readonly AboutNote[]
  /** Those of them that two windows have changed. */
  readonly conflicts: readonly RecordOf<'conflict'>[]
  readonly write: (draft: AboutDraft) => void
  /** Stores what is written; without words and tags it is a bare mark. */
  readonly save: (draft: AboutDraft) => void
  /** Gives up what is being written. */
  readonly drop: () => void
  readonly edit: (note: AboutNote) => void
  readonly remove: (note: AboutNote) => void
  readonly retry: (key: number) => void
  readonly giveUp: (key: number) => void
}

export function usePanelNotes(target: PlacedTarget, facts: FactsNow | null): PanelDesk {
  const { about, records: store } = useServices()
  const records = useRecords((state) => state.records)
  const order = useRecords((state) => state.order)
  const pending = useRecords((state) => state.pending)
  const key = aboutKey(target)
  const notes = useMemo(
    () => notesAbout({ records, order, pending }, key, facts),
    [records, order, pending, key, facts],
  )
  const conflicts = useMemo(() => conflictsAbout({ records }, key, facts), [records, key, facts])
  const verbs = useMemo(() => {
    const keep = (draft: AboutDraft | null) => about.getState().keepDraft(key, draft)
    return {
      write: keep,
      save: (draft: AboutDraft) => {
        // A bare mark was never written in: it becomes a draft only to be stored.
        if (about.getState().drafts[key] === undefined) keep(draft)
        void about.getState().save(key)
      },
      drop: () => keep(null),
      edit: ({ id, content: { comment, tags }, stored }: AboutNote) =>
        keep({ target, noteId: id, comment, tags, began: beganFrom({ comment, tags }, stored) }),
      remove: ({ stored }: AboutNote) => {
        if (stored !== null) void store.getState().trash([stored])
      },
      retry: (task: number) => void store.getState().retry(task),
      giveUp: (task: number) => store.getState().giveUp(task),
    }
  }, [about, store, key, target])
  return useMemo(() => ({ key, notes, conflicts, ...verbs }), [key, notes, conflicts, verbs])
}
