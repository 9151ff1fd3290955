import { localDay } from './model/edtf.ts'
import { randomId } from './random-id.ts'
import type { FileShelf, Shelf, StorePlatform, TabChannel, TabLocks } from './storage/platform.ts'

/** This browser as storing needs it. Whatever it refuses is absent; nothing here throws, and nothing is asked before it is used. */
export function browserPlatform(): StorePlatform {
  const { storage } = navigator as Partial<Navigator>
  return {
    indexedDb: () => globalThis,
    shelf,
    files: typeof storage?.getDirectory === 'function' ? privateFiles(storage) : null,
    channel: channel('cetu'),
    locks: locksOf((navigator as Partial<Navigator>).locks ?? null),
    storage: storage ?? null,
    newId: randomId,
    tab: randomId(),
    today: () => localDay(new Date()),
    // The address of a built file holds a hash of its content: two builds never share it.
    build: import.meta.url,
  }
}

/** localStorage, or nothing where the browser refuses it. */
const shelf: Shelf = {
  read: (key) => attempt(() => localStorage.getItem(key), null),
  write: (key, text) => attempt(() => localStorage.setItem(key, text), undefined),
  remove: (key) => attempt(() => localStorage.removeItem(key), undefined),
  keys: (prefix) => attempt(() => Object.keys(localStorage).filter((key) => key.startsWith(prefix)), []),
}

function attempt<T>(work: () => T, otherwise: T): T {
  try {
    return work()
  } catch {
    return otherwise // storage is blocked or full: what lies here is a second copy only
  }
}

/** Files of the origin's private file system. Of several texts for one file that wait, only the last is written. */
function privateFiles(storage: StorageManager): FileShelf {
  const waiting = new Map<string, string>()
  let writing: Promise<void> = Promise.resolve()
  const writeNext = async (name: string) => {
    const text = waiting.get(name)
    if (text === undefined) return
    waiting.delete(name)
    const file = await (await storage.getDirectory()).getFileHandle(name, { create: true })
    const stream = await file.createWritable()
    await stream.write(text)
    await stream.close()
  }
  return {
    read: async (name) => {
      try {
        const file = await (await storage.getDirectory()).getFileHandle(name)
        return await (await file.getFile()).text()
      } catch {
        return null // no such file, or no such file system
      }
    },
    write: (name, text) => {
      waiting.set(name, text)
      const next = writing.then(() => writeNext(name))
      writing = next.catch(() => undefined) // told to the caller; the next file is tried all the same
      return next
    },
  }
}

function channel(name: string): TabChannel | null {
  if (typeof BroadcastChannel === 'undefined') return null
  const open = new BroadcastChannel(name)
  return {
    // A channel of one origin has no other to name.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    post: (message) => open.postMessage(message),
    onMessage: (listener) => open.addEventListener('message', ({ data }) => listener(data)),
  }
}

function locksOf(locks: LockManager | null): TabLocks | null {
  if (locks === null) return null
  return {
    // The lock manager answers with the work's own answer.
    alone: (name, work) => locks.request(name, work) as ReturnType<typeof work>,
    hold: (name) => {
      // Held until the page is gone: the promise never ends.
      locks.request(name, () => new Promise<never>(() => undefined)).catch(() => undefined)
    },
    held: async () => {
      const { held } = await locks.query()
      return held === undefined ? null : new Set(held.map(({ name }) => name ?? ''))
    },
  }
}
