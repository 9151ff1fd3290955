import type { Delta } from '../model/records/command.ts'
import type { GatewayEvent, Library, RecordGateway } from '../model/records/record-gateway.ts'
import type { AnyRecord } from '../model/records/record.ts'
import { storageReason, type StorageReason } from '../model/storage-error.ts'
import type { InTurn } from './records-store.ts'
import type { Condition, RecordsState, RecordsStore } from './records-state.ts'

interface RecordReading {
  readonly actions: Pick<RecordsState, 'load' | 'refresh' | 'past' | 'purge' | 'goOn'>
  /** Takes up what the gateway tells unasked. */
  readonly hear: (event: GatewayEvent) => void
}

/** How the records are read, and kept up to date with other tabs. */
export function recordReading(gateway: RecordGateway, store: RecordsStore, inTurn: InTurn): RecordReading {
  let seq = 0
  let loading: Promise<void> | null = null
  const take = (library: Library) => {
    ;({ seq } = library)
    store.setState(stateOf(library))
  }
  const read = async (): Promise<void> => {
    if (store.getState().condition.kind === 'closed') return
    store.setState({ condition: { kind: 'loading' } })
    try {
      take(await inTurn(gateway.read))
    } catch (error) {
      const reason = storageReason(error)
      store.setState({ condition: refusal(reason) })
      if (reason === 'slow' || reason === 'blocked') void readWhenOpened()
      else loading = null // asked again, it may go better
    }
  }
  const readWhenOpened = async () => {
    try {
      await gateway.opened()
      await read()
    } catch (error) {
      store.setState({ condition: refusal(storageReason(error)) })
      loading = null
    }
  }
  /** A catching-up that has not begun yet: it will see everything, so nobody needs another one. */
  let due: Promise<void> | null = null
  const refresh = () => {
    due ??= catchUp()
    return due
  }
  const catchUp = () =>
    inTurn(async () => {
      due = null
      const { kind } = store.getState().condition
      if (kind !== 'ready' && kind !== 'read-only') return
      const delta = await gateway.since(seq)
      if (delta === null) take(await gateway.read())
      else {
        ;({ seq } = delta)
        takeUp(store, delta)
      }
    }).catch((error: unknown) => {
      store.setState({ condition: refusal(storageReason(error)) })
    })
  const load = () => (loading ??= read())
  const hear = (event: GatewayEvent) => {
    switch (event.type) {
      case 'behind':
        return void refresh()
      case 'lost':
        loading = read()
        return undefined
      case 'outdated':
        return readOnly(store)
      case 'closed':
        return store.setState({ condition: { kind: 'closed' } })
      case 'persistence':
        return store.setState({ persistence: event.persistence })
      case 'space':
        return store.setState({ space: event.space })
      case 'closing':
        return undefined // the drafts hear it
    }
  }
  return {
    actions: {
      load,
      refresh,
      past: (ids) => inTurn(() => gateway.past(ids)),
      purge: async (ids) => {
        // On a full disk no commit can be counted, so catching up would not find what is gone.
        await inTurn(async () => takeUp(store, await gateway.purge(ids)))
        await refresh()
      },
      goOn: () => inTurn(gateway.goOn).then(take),
    },
    hear,
  }
}

/** Puts records that changed on the screen; an older version never replaces a newer one. */
export function takeUp(store: RecordsStore, { changed, removed, order, undo, redo }: Delta): void {
  store.setState(({ records, order: known }) => ({
    records: withChanges(records, changed, removed),
    order: changed.length === 0 ? known : { ...known, ...order },
    undoStep: undo,
    redoStep: redo,
    stepProblem: null,
  }))
}

function withChanges(
  records: RecordsState['records'],
  changed: readonly AnyRecord[],
  removed: readonly string[],
): RecordsState['records'] {
  if (changed.length === 0 && removed.length === 0) return records
  const next: Record<string, AnyRecord> = { ...records }
  for (const record of changed) if ((next[record.id]?.rev ?? 0) < record.rev) next[record.id] = record
  for (const id of removed) delete next[id]
  return next
}

function stateOf(library: Library): Partial<RecordsState> {
  const { records, order, foreign, damaged, findings, recorded, found, undo, redo, readOnly: newer } = library
  return {
    condition: { kind: newer === null ? 'ready' : 'read-only' },
    records: Object.fromEntries(records.map((record) => [record.id, record])),
    order,
    foreign: foreign.length,
    damaged,
    recovery: findings.length === 0 ? null : { findings, recorded, found },
    undoStep: undo,
    redoStep: redo,
  }
}

function refusal(reason: StorageReason): Condition {
  if (reason === 'slow' || reason === 'blocked') return { kind: 'waiting', reason }
  return reason === 'closed' ? { kind: 'closed' } : { kind: 'refused', reason }
}

function readOnly(store: RecordsStore): void {
  if (store.getState().condition.kind === 'ready') store.setState({ condition: { kind: 'read-only' } })
}
