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
      const handle = await (await directory()).getFileHandle(name, { create: true })
      const stream = await handle.createWritable()
      try {
        await stream.write(bytes)
      } catch (error) {
        await stream.abort().catch(() => undefined) // the first error is the one to tell
        throw error
      }
      await stream.close()
    },
    remove: async (name) => (await directory()).removeEntry(name),
  }
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
