import { useMemo } from 'react'
import { targetRows, type TargetRow } from '../../derive/target-rows.ts'
import { judge, type Judgement } from '../../derive/progress/judge.ts'
import { NO_PROGRESS, type TargetProgress } from '../../derive/progress/target-progress.ts'
import type { DocumentSummary } from '../../model/dataset.ts'
import { useOwnProgress } from '../shared/use-progress.ts'

/** One target with all that is recorded of it, and its neighbours in its document. */
export interface OpenTarget {
  readonly row: TargetRow
  /** How it stands; of a target without a record, too. */
  readonly judgement: Judgement
  readonly progress: TargetProgress
  readonly doc: DocumentSummary
  /** The targets of its document in reading order, and where it stands among them. */
  readonly siblings: readonly TargetRow[]
  readonly at: number
}

/** The target of an id; null when the dataset has none of it. */
export function useTarget(documents: readonly DocumentSummary[], id: string): OpenTarget | null {
  const own = useOwnProgress()
  const rows = useMemo(() => targetRows(documents, own), [documents, own])
  return useMemo(() => {
    const row = rows.find(({ targetId }) => targetId === id)
    const doc = documents.find((each) => each.id === row?.documentId)
    if (row === undefined || doc === undefined) return null
    const progress = own.of.get(id) ?? NO_PROGRESS
    const siblings = rows.filter(({ documentId }) => documentId === doc.id)
    const judgement = row.judgement ?? judge(row, progress, own.today)
    return { row, judgement, progress, doc, siblings, at: siblings.indexOf(row) }
  }, [rows, documents, own, id])
}
