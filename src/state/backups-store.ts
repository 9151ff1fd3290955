import { createStore } from 'zustand/vanilla'
import type { BackupDesk, BackupsState, BackupsStore, BackupTask } from './backups-state.ts'

/** The store of copies inside and outside this browser. One task at a time; a second one asked for meanwhile is passed over. */
export function createBackupsStore(desk: BackupDesk): BackupsStore {
  const store = createStore<BackupsState>((set, get) => {
    const work = async (busy: BackupTask, task: () => Promise<Partial<BackupsState> | void>) => {
      if (get().busy !== null) return
      set({ busy, failed: null, shrinks: null })
      try {
        set({ busy: null, ...(await task()) })
      } catch (error) {
        set({ busy: null, failed: { task: busy, error } })
      }
    }
    return {
      generations: [],
      held: [],
      problem: null,
      last: null,
      age: { state: 'nothing', changes: 0, days: 0 },
      folder: 'none',
      loaded: false,
      busy: null,
      failed: null,
      shrinks: null,
      load: async () => {
        const view = await desk.load().catch((problem: unknown) => ({ problem }))
        set({ ...view, loaded: true })
      },
      keep: () => work('keep', async () => void (await desk.keep())),
      agree: () => work('agree', desk.agree),
      chooseFolder: () => work('folder', async () => ({ folder: await desk.chooseFolder() })),
      allowFolder: () => work('folder', async () => ({ folder: await desk.allowFolder() })),
      forgetFolder: () =>
        work('folder', async () => {
          await desk.forgetFolder()
          return { folder: 'none' }
        }),
      copyOutside: (mayShrink = false) =>
        work('outside', async () => {
          const written = await desk.copyOutside(mayShrink)
          if (written.state === 'written') return { last: written.copy }
          if (written.state === 'no-folder') return { folder: (await desk.load()).folder }
          return { shrinks: { before: written.before, after: written.after } }
        }),
      download: () => work('download', async () => ({ last: await desk.download() })),
      read: desk.read,
      thin: desk.thin,
    }
  })
  desk.listen((change) => store.setState(change))
  return store
}
