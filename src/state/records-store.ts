import { createStore } from 'zustand/vanilla'
import type { RecordGateway } from '../model/records/record-gateway.ts'
import { commandDesk } from './command-desk.ts'
import { recordReading } from './record-reading.ts'
import type { RecordsState, RecordsStore } from './records-state.ts'

/** What the store of records needs from outside. */
export interface RecordsDependencies {
  readonly gateway: RecordGateway
  readonly now: () => Date
}

/** The store of the person's records. Storage is written first; what the screen shows as stored follows. */
export function createRecordsStore({ gateway, now }: RecordsDependencies): RecordsStore {
  const store = createStore<RecordsState>(() => ({
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
    ...unmade,
  }))
  const inTurn = oneAfterTheOther()
  const reading = recordReading(gateway, store, inTurn)
  store.setState({ ...reading.actions, ...commandDesk({ gateway, now }, store, inTurn) })
  gateway.subscribe(reading.hear)
  return store
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

const never = () => Promise.reject(new RangeError('the store of records is not made yet'))
/** Stands for the actions until they are made from the store itself. */
const unmade = {
  load: never,
  refresh: never,
  run: never,
  retry: never,
  giveUp: () => undefined,
  undo: never,
  redo: never,
  purge: never,
  goOn: never,
} satisfies Partial<RecordsState>
