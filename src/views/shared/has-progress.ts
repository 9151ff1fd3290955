import { useMemo } from 'react'
import type { AnyRecord } from '../../model/records/record.ts'
import { useRecords } from './services.tsx'

/** Whether anything is recorded by which a target is judged, outside the trash; false until the records are read. */
export function useHasProgress(): boolean {
  const records = useRecords((state) => state.records)
  return useMemo(() => Object.values(records).some(judges), [records])
}

/** A plan that only pins its target says nothing of how it stands. */
function judges(record: AnyRecord): boolean {
  if (record.deletedAt !== undefined) return false
  if (record.kind === 'target-plan') return record.baseline !== null || record.setStatus !== null
  return record.kind === 'reading' || record.kind === 'review'
}
