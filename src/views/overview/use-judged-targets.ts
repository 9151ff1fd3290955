import { useMemo } from 'react'
import { filterDocuments } from '../../derive/filter-documents.ts'
import { targetRows, type TargetRow } from '../../derive/target-rows.ts'
import { useFilter } from '../shared/use-filter.ts'
import { useHasProgress } from '../shared/has-progress.ts'
import { useOwnProgress } from '../shared/use-progress.ts'
import { useFacts } from '../shared/whole-dataset.tsx'

/**
 * Every target in scope with how it stands by the person's records; null while nothing is recorded, when figures alone say it,
 * and until the facts are there.
 */
export function useJudgedTargets(): readonly TargetRow[] | null {
  const recorded = useHasProgress()
  const facts = useFacts(recorded)
  const own = useOwnProgress()
  const { filter } = useFilter()
  return useMemo(
    () => (recorded && facts.kind === 'ready' ? targetRows(filterDocuments(facts.value, filter), own) : null),
    [recorded, facts, filter, own],
  )
}
