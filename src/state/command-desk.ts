import type { Commit } from '../model/records/command.ts'
import { storageReason, type StorageReason } from '../model/storage-error.ts'
import type { InTurn, RecordsDependencies } from './records-store.ts'
import { takeUp } from './record-reading.ts'
import type { Pending, Plan, RecordsState, RecordsStore } from './records-state.ts'

type Desk = Pick<RecordsState, 'run' | 'retry' | 'giveUp' | 'undo' | 'redo'>

/** How commands are stored: one after the other, each shown as under way until its transaction has completed. */
export function commandDesk(
  { gateway, now }: RecordsDependencies,
  store: RecordsStore,
  inTurn: InTurn,
): Desk {
  let keys = 0
  const at = () => now().toISOString()
  const forget = (key: number) =>
    store.setState(({ pending }) => ({ pending: pending.filter((task) => task.key !== key) }))
  const put = (task: Pending) =>
    store.setState(({ pending }) => ({
      pending: [...pending.filter(({ key }) => key !== task.key), task].sort((a, b) => a.key - b.key),
    }))
  const carryOut = async (task: Pending): Promise<Commit | null> => {
    put({ ...task, failed: null })
    try {
      const { key: _key, failed: _failed, ...command } = task
      const commit = await gateway.commit({ ...command, at: at() })
      store.setState(({ pending }) => ({ pending: pending.filter(({ key }) => key !== task.key) }))
      takeUp(store, commit)
      return commit
    } catch (error) {
      put({ ...task, failed: storageReason(error) })
      return null
    }
  }
  const run = (plan: Plan) =>
    inTurn(async () => {
      const planned = plan()
      return planned === null ? null : carryOut({ key: (keys += 1), failed: null, ...planned })
    })
  const step = (way: 'undo' | 'redo') => {
    const asked = stepOf(store, way)
    return inTurn(async () => {
      // What the person saw is not the last any more: something else was asked for in between.
      if (asked === null || stepOf(store, way)?.seq !== asked.seq) return null
      try {
        const commit = await gateway[way](asked.seq, at())
        takeUp(store, commit)
        return commit
      } catch (error) {
        await afterRefusal(store, storageReason(error))
        return null
      }
    })
  }
  return {
    run,
    retry: (key) =>
      inTurn(async () => {
        const task = store.getState().pending.find((pending) => pending.key === key)
        return task === undefined || task.failed === null ? null : carryOut(task)
      }),
    giveUp: forget,
    undo: () => step('undo'),
    redo: () => step('redo'),
  }
}

const stepOf = (store: RecordsStore, way: 'undo' | 'redo') =>
  way === 'undo' ? store.getState().undoStep : store.getState().redoStep

/** Another tab was faster: what is on the screen is brought up to date. Everything else is shown. */
async function afterRefusal(store: RecordsStore, reason: StorageReason): Promise<void> {
  if (reason === 'conflict') void store.getState().refresh()
  else store.setState({ stepProblem: reason })
}
