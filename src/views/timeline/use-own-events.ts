import { useEffect, useMemo } from 'react'
import { ownEventRows } from '../../derive/own-event-rows.ts'
import type { TimelineRow } from '../../derive/timeline-rows.ts'
import type { OwnEventContent } from '../../model/records/own-event-content.ts'
import { isKind, type RecordOf } from '../../model/records/record.ts'
import { useAddress, useRecords, useServices } from '../shared/services.tsx'
import { useFilter } from '../shared/use-filter.ts'

/** A person's own dates, and what can be done with them. Each verb gives whether it is stored. */
export interface OwnEvents {
  readonly rows: readonly TimelineRow[]
  /** Whether exports and the wall chart hold them: only when the person says so. */
  readonly out: boolean
  readonly find: (id: string) => RecordOf<'own-event'> | null
  readonly save: (seen: RecordOf<'own-event'> | null, content: OwnEventContent) => Promise<boolean>
  readonly trash: (seen: RecordOf<'own-event'>) => Promise<boolean>
}

/** The own dates of the store of records, read when 时间线 opens. `asOf` is the day that days are counted to. */
export function useOwnEvents(asOf: string): OwnEvents {
  // A chart standing alone in another page shows what is published, and nothing of the person's.
  const { records: store, embedded } = useServices()
  const records = useRecords((state) => state.records)
  const { params } = useAddress()
  const { filter } = useFilter()
  const { from, to } = filter
  useEffect(() => {
    if (!embedded) void store.getState().load()
  }, [store, embedded])
  const own = useMemo(() => Object.values(records).filter((record) => isKind(record, 'own-event')), [records])
  const rows = useMemo(() => ownEventRows(own, asOf, { from, to }), [own, asOf, from, to])
  return {
    rows,
    out: params['mine'] === 'out',
    find: (id) => own.find((record) => record.id === id) ?? null,
    save: async (seen, content) => {
      const { make, edit } = store.getState()
      return seen === null
        ? (await make('own-event', content)).commit !== null
        : (await edit(seen, content)) !== null
    },
    trash: async (seen) => (await store.getState().trash([seen])) !== null,
  }
}
