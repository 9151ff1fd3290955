import { createBackupsStore } from '../../src/state/backups-store.ts'
import type { Services } from '../../src/views/shared/services.tsx'

const nothing = () => Promise.reject(new RangeError('this test brings nothing in and gives nothing out'))

/** Backups and exchange for pages that use neither. */
export const idleExchange: Pick<Services, 'backups' | 'exchange'> = {
  backups: createBackupsStore({
    load: nothing,
    listen: () => undefined,
    keep: nothing,
    agree: nothing,
    chooseFolder: nothing,
    allowFolder: nothing,
    forgetFolder: nothing,
    copyOutside: nothing,
    download: nothing,
    read: nothing,
    thin: nothing,
  }),
  exchange: { read: nothing, plan: nothing, run: nothing, library: nothing, unsaved: nothing },
}
