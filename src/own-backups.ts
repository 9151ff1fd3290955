import type { BackupReason } from './model/backup.ts'
import type { RecordGateway } from './model/records/record-gateway.ts'
import type { BackupService } from './backup-service.ts'
import type { BackupDesk, BackupsStore, BackupView } from './state/backups-state.ts'
import { createBackupsStore } from './state/backups-store.ts'
import { backedUpGateway } from './storage/backup/backed-up-gateway.ts'
import { outsideAge } from './storage/backup/outside-age.ts'
import type { StorePlatform } from './storage/platform.ts'
import { SCHEMA_VERSION } from './storage/schema-version.ts'
import { saveFile } from './save-file.ts'

interface OwnBackups {
  /** The gateway with copies made in time. */
  readonly gateway: RecordGateway
  readonly backups: BackupsStore
  /** Makes a copy of everything before something large. */
  readonly before: (reason: BackupReason) => Promise<unknown>
  /** Copies a database of an older schema; to be waited for before it is opened, which upgrades it. */
  readonly copyBeforeMigration: () => Promise<unknown>
}

/** Copies of the person's records, inside this browser and outside. Their code is loaded when the first one is due. */
export function ownBackups(
  platform: StorePlatform,
  plain: RecordGateway,
  dataset: () => string | null,
): OwnBackups {
  let loading: Promise<BackupService> | null = null
  let tell: (change: Partial<BackupView>) => void = () => undefined
  let standing = { seq: 0, records: false, known: false }
  const service = () => {
    loading ??= import('./backup-service.ts').then(({ createBackupService }) =>
      createBackupService({
        platform,
        gateway: plain,
        dataset,
        onChange: (state) =>
          void view().then(
            (whole) => tell({ ...whole, ...state }),
            () => tell(state),
          ),
      }),
    )
    loading.catch(() => {
      loading = null // the code did not arrive; the next call asks again
    })
    return loading
  }
  const view = async (): Promise<BackupView> => {
    const { keeper, outside } = await service()
    if (!standing.known) {
      // Where the records cannot be read they say so themselves; the copies are shown all the same.
      const read = await plain.read().catch(() => null)
      if (read !== null) standing = { seq: read.seq, records: read.records.length > 0, known: true }
    }
    const [state, last] = [await keeper.state(), outside.last()]
    const { seq: commitSeq, records } = standing
    const firstDay = state.generations.at(-1)?.day ?? null
    const grounds = { last, commitSeq, records: records ? 1 : 0, firstDay, today: platform.today() }
    return { ...state, last, age: outsideAge(grounds), folder: await outside.folder() }
  }
  const before = async (reason: BackupReason) => (await service()).keeper.keep(reason)
  const gateway = backedUpGateway(plain, {
    before,
    committed: () =>
      void service().then(
        ({ keeper }) => keeper.committed(),
        () => undefined,
      ),
    stands: (seq, records) => {
      standing = { seq, records: records || standing.records, known: true }
      if (loading !== null)
        void view().then(
          ({ age, last }) => tell({ age, last }),
          () => undefined,
        )
    },
  })
  const desk: BackupDesk = {
    load: view,
    listen: (listener) => (tell = listener),
    keep: async () => (await service()).keeper.keep('asked'),
    agree: async () => (await service()).keeper.agree(),
    chooseFolder: async () => (await service()).outside.choose(),
    allowFolder: async () => (await service()).outside.allow(),
    forgetFolder: async () => (await service()).outside.forget(),
    copyOutside: async (mayShrink) => {
      const written = await (await service()).outside.write(mayShrink)
      tell({ age: (await view()).age })
      return written
    },
    download: async () => {
      const { outside, snapshot } = await service()
      const made = await snapshot()
      saveFile(
        new Blob([made.bytes], { type: 'application/x-ndjson' }),
        `cetu-backup-${platform.today()}.ndjson`,
      )
      const copy = outside.downloaded(made)
      tell({ age: (await view()).age })
      return copy
    },
    thin: async () => (await service()).thin(),
    read: async (generation) => (await service()).keeper.read(generation),
  }
  const copyBeforeMigration = async () => {
    if (await isOlder(platform)) await (await service()).copyBeforeMigration()
  }
  return { gateway, backups: createBackupsStore(desk), before, copyBeforeMigration }
}

/** Whether opening the database will upgrade it. Asked of the browser's list, which needs no code of the database. */
async function isOlder(platform: StorePlatform): Promise<boolean> {
  const listed = await platform.indexedDb().indexedDB.databases()
  const { version } = listed.find(({ name }) => name === 'cetu') ?? {}
  return version !== undefined && version < SCHEMA_VERSION * 10
}
