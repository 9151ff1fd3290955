import { createStore } from 'zustand/vanilla'
import type { RecordGateway } from '../model/records/record-gateway.ts'
import { commandDesk } from './command-desk.ts'
import { recordReading } from './record-reading.ts'
import { recordVerbs } from './record-verbs.ts'
import type { RecordsState, RecordsStore } from './records-state.ts'

/** What the store of records needs from outside. */
export interface RecordsDependencies {
  readonly gateway: RecordGateway
  readonly now: () => Date
  readonly newId: () => string
}

/** The store of the person's records. Storage is written first; what the screen shows as stored follows. */
export function createRecordsStore(dependencies: RecordsDependencies): RecordsStore {
  const { gateway, newId } = dependencies
  return createStore<RecordsState>((_set, _get, store) => {
    const inTurn = oneAfterTheOther()
    const reading = recordReading(gateway, store, inTurn)
    gateway.subscribe(reading.hear)
    return {
      condition: { kind: 'idle' },
      records: {},
      order: {},
      foreign: 0,
      damaged: [],
      recovery: null,
      pending: [],
      undoStep: null,
      redoStep: null,
      stepProblem: null,
      persistence: 'unknown',
      space: null,
      ...reading.actions,
      ...commandDesk(dependencies, store, inTurn),
      ...recordVerbs(store, newId),
    }
  })
}

/** Runs a step once every step before it is done, so that the screen takes up changes in the order they were stored. */
export type InTurn = <T>(step: () => Promise<T>) => Promise<T>

function oneAfterTheOther(): InTurn {
  let last: Promise<unknown> = Promise.resolve()
  return (step) => {
    const result = last.then(step)
    last = result.catch(() => undefined) // whoever asked for it is told; the next one goes on
    return result
  }
}
