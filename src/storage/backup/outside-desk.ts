import type { FolderState, OutsideCopy, OutsideWrite, Snapshot } from '../../model/backup.ts'
import type { Shelf } from '../platform.ts'
import type { BackupStore } from './backup-database.ts'
import { directoryShelf } from './directory-shelf.ts'
import { writeOutside, type Stamp } from './outside-copy.ts'

/** Where the last copy outside is written down, and the folder. */
const LAST_KEY = 'cetu:outside'
const FOLDER_KEY = 'folder'

/** What the browser's type library leaves out: asking for a folder again. */
interface AskedDirectory extends FileSystemDirectoryHandle {
  queryPermission(way: { readonly mode: 'readwrite' }): Promise<PermissionState>
  requestPermission(way: { readonly mode: 'readwrite' }): Promise<PermissionState>
}

export interface OutsideDeps {
  readonly notes: Shelf
  readonly things: Pick<BackupStore, 'get' | 'put' | 'forget'>
  /** Asks the person for a folder; null in a browser that cannot. */
  readonly pickFolder: (() => Promise<FileSystemDirectoryHandle>) | null
  readonly snapshot: () => Promise<Snapshot>
  readonly now: () => Stamp
  /** Lets one tab at a time do its work. */
  readonly exclusive: <T>(work: () => Promise<T>) => Promise<T>
}

/** Copies outside this browser: in a folder of the person's, or as downloads. */
export interface OutsideDesk {
  readonly last: () => OutsideCopy | null
  readonly folder: () => Promise<FolderState>
  /** Asks for a folder. Call it from a click. Gives the state after it; the one before when the person cancels. */
  readonly choose: () => Promise<FolderState>
  /** Asks again for the folder chosen before. Call it from a click. */
  readonly allow: () => Promise<FolderState>
  readonly forget: () => Promise<void>
  /** Writes everything into the folder; see `writeOutside`. */
  readonly write: (mayShrink: boolean) => Promise<OutsideWrite>
  /** Writes down that everything was given to the browser's downloads. */
  readonly downloaded: (snapshot: Snapshot) => OutsideCopy
}

export function createOutsideDesk(deps: OutsideDeps): OutsideDesk {
  const { notes, things, pickFolder, snapshot, now, exclusive } = deps
  const last = () => decodeCopy(notes.read(LAST_KEY))
  const keep = (copy: OutsideCopy) => {
    notes.write(LAST_KEY, JSON.stringify(copy))
    return copy
  }
  const handle = async () => (await things.get(FOLDER_KEY)) as AskedDirectory | undefined
  const folder = async (): Promise<FolderState> => {
    if (pickFolder === null) return 'unsupported'
    const chosen = await handle().catch(() => undefined)
    if (chosen === undefined) return 'none'
    return (await chosen.queryPermission({ mode: 'readwrite' })) === 'granted' ? 'ready' : 'ask'
  }
  return {
    last,
    folder,
    choose: async () => {
      if (pickFolder === null) return 'unsupported'
      const chosen = await pickFolder().catch(cancelled)
      if (chosen !== null) await things.put(FOLDER_KEY, chosen)
      return folder()
    },
    allow: async () => {
      await (await handle())?.requestPermission({ mode: 'readwrite' })
      return folder()
    },
    forget: async () => things.forget(FOLDER_KEY),
    write: (mayShrink) =>
      exclusive(async () => {
        const chosen = (await folder()) === 'ready' ? await handle() : undefined
        if (chosen === undefined) return { state: 'no-folder' }
        const shelf = directoryShelf(async () => chosen)
        const written = await writeOutside(shelf, last(), await snapshot(), now(), mayShrink)
        if (written.state === 'written') keep(written.copy)
        return written
      }),
    downloaded: ({ commitSeq, records }) =>
      // The files in the folder stay what they are: the next one goes into the one that is not the last.
      keep({ kind: 'download', commitSeq, records, slot: last()?.slot ?? null, ...now() }),
  }
}

/** The person closed the browser's question: nothing was chosen. Anything else is a problem. */
function cancelled(error: unknown): null {
  if (error instanceof DOMException && error.name === 'AbortError') return null
  throw error
}

/** What was written down; null for nothing, or what another program left there. */
function decodeCopy(text: string | null): OutsideCopy | null {
  if (text === null) return null
  try {
    const found = JSON.parse(text) as OutsideCopy
    return typeof found.commitSeq === 'number' && typeof found.day === 'string' ? found : null
  } catch {
    return null
  }
}
