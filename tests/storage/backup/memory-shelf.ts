import type { BackupShelf } from '../../../src/storage/backup/backup-shelf.ts'

/** A shelf in memory, with its files to look at. */
export interface MemoryShelf extends BackupShelf {
  readonly files: Map<string, Uint8Array<ArrayBuffer>>
}

/** An empty shelf; `spoil` says what becomes of bytes on their way in, as a failing disk would have it. */
export function memoryShelf(
  spoil: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer> = (bytes) => bytes,
): MemoryShelf {
  const files = new Map<string, Uint8Array<ArrayBuffer>>()
  return {
    files,
    names: async () => [...files.keys()],
    read: async (name) => {
      const found = files.get(name)
      if (found === undefined) throw new DOMException(`${name} is not there`, 'NotFoundError')
      return found.slice()
    },
    write: async (name, bytes) => void files.set(name, spoil(bytes.slice())),
    remove: async (name) => void files.delete(name),
    sweep: async () => undefined,
  }
}
