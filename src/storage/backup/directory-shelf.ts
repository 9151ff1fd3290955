import type { BackupShelf } from './backup-shelf.ts'

/**
 * Files in a directory of the browser's file system: the origin's private one, or a folder the person chose.
 *
 * A writable stream writes beside the file and takes its place when it is closed, so a tab killed in between leaves
 * the file as it was: where there was none, an empty one. Chromium also leaves the one beside it, under `.crswap`.
 */
export function directoryShelf(directory: () => Promise<FileSystemDirectoryHandle>): BackupShelf {
  return {
    names: async () => {
      const sizes = await sizesIn(await directory())
      return [...sizes].flatMap(([name, size]) => (isWhole(name, size) ? [name] : []))
    },
    sweep: async () => {
      const folder = await directory()
      for (const [name, size] of await sizesIn(folder))
        if (!isWhole(name, size)) await folder.removeEntry(name)
    },
    read: async (name) => {
      const handle = await (await directory()).getFileHandle(name)
      return new Uint8Array(await (await handle.getFile()).arrayBuffer())
    },
    write: async (name, bytes) => {
      const folder = await directory()
      const handle = await folder.getFileHandle(name, { create: true })
      try {
        await writeWhole(handle, bytes)
      } catch (error) {
        await withoutEmpty(folder, handle).catch(() => undefined) // the first error is the one to tell
        throw error
      }
    },
    remove: async (name) => (await directory()).removeEntry(name),
  }
}

async function writeWhole(handle: FileSystemFileHandle, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  const stream = await handle.createWritable()
  try {
    await stream.write(bytes)
    await stream.close()
  } catch (error) {
    await stream.abort().catch(() => undefined) // closed already, or the first error is the one to tell
    throw error
  }
}

/** Takes away a file that was made for bytes which never came; one that was there before keeps what it had. */
async function withoutEmpty(folder: FileSystemDirectoryHandle, handle: FileSystemFileHandle): Promise<void> {
  const { size } = await handle.getFile()
  if (size === 0) await folder.removeEntry(handle.name)
}

/** A copy has at least the line that says what it is. */
const isWhole = (name: string, size: number) => size > 0 && !name.endsWith('.crswap')

/** The bytes of each file. */
async function sizesIn(directory: FileSystemDirectoryHandle): Promise<ReadonlyMap<string, number>> {
  const sizes = new Map<string, number>()
  for await (const [name, handle] of directory.entries()) {
    if (handle.kind !== 'file') continue
    try {
      sizes.set(name, (await handle.getFile()).size)
    } catch {
      // another tab took it away meanwhile
    }
  }
  return sizes
}
