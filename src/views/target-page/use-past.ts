import { useEffect, useState } from 'react'
import type { PastChange } from '../../model/records/past-change.ts'
import { useRecords, useServices } from '../shared/services.tsx'

/** What is still held of some records. refused = the store could not be read, so `changes` may lack some. */
export interface Past {
  readonly state: 'reading' | 'ready' | 'refused'
  readonly changes: readonly PastChange[]
}

/** Reads it, and again whenever one of the records changes; without records nothing is read. */
export function usePast(ids: readonly string[]): Past {
  const { records: store } = useServices()
  const [past, setPast] = useState<Past>({ state: 'reading', changes: [] })
  const revisions = useRecords(({ records }) =>
    ids.map((id) => `${id} ${String(records[id]?.rev)}`).join('\n'),
  )
  useEffect(() => {
    if (revisions === '') return undefined
    let wanted = true
    const show = (next: Past) => wanted && setPast(next)
    store
      .getState()
      .past(revisions.split('\n').map((line) => line.split(' ')[0]!))
      .then(
        (changes) => show({ state: 'ready', changes }),
        () => show({ state: 'refused', changes: [] }),
      )
    return () => {
      wanted = false
    }
  }, [store, revisions])
  return past
}
