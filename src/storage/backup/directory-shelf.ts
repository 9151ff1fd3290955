import type { BackupShelf } from './backup-shelf.ts'

/** What the browser's type library leaves out. */
interface ListedDirectory extends FileSystemDirectoryHandle {
  keys(): AsyncIterableIterator<string>
}

/**
 * Files in a directory of the browser's file system: the origin's private one, or a folder the person chose.
 *
 * A writable stream writes beside the file and takes its place when it is closed, so a tab killed in between leaves
 * the file as it was.
 */
export function directoryShelf(directory: () => Promise<FileSystemDirectoryHandle>): BackupShelf {
  return {
    names: async () => {
      const names: string[] = []
      for await (const name of ((await directory()) as ListedDirectory).keys()) names.push(name)
      return names
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
