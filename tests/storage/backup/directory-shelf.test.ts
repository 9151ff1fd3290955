import { describe, expect, it } from 'vitest'
import { directoryShelf } from '../../../src/storage/backup/directory-shelf.ts'

/** A directory of the browser with files of some sizes in it; null = one that goes while the directory is read. */
function aDirectory(sizes: Readonly<Record<string, number | null>>) {
  const files = new Map(Object.entries(sizes))
  const handle = (size: number | null) => ({
    kind: 'file',
    getFile: async () => {
      if (size === null) throw new DOMException('gone', 'NotFoundError')
      return { size }
    },
  })
  const directory = {
    async *entries() {
      for (const [name, size] of files) yield [name, handle(size)]
      yield ['folder', { kind: 'directory' }]
    },
    removeEntry: async (name: string) => void files.delete(name),
  }
  return { files, shelf: directoryShelf(async () => directory as unknown as FileSystemDirectoryHandle) }
}

/** A directory on a full disk: files are made, and what is written to them is refused. `before` = bytes that are there. */
function aFullDirectory(before: Readonly<Record<string, string>>) {
  const files = new Map(Object.entries(before))
  const refuse = () => Promise.reject(new DOMException('no room', 'QuotaExceededError'))
  const directory = {
    getFileHandle: async (name: string) => {
      if (!files.has(name)) files.set(name, '')
      const getFile = async () => ({ size: files.get(name)!.length })
      const stream = { write: async () => undefined, close: refuse, abort: refuse }
      return { name, getFile, createWritable: async () => stream }
    },
    removeEntry: async (name: string) => void files.delete(name),
  }
  return { files, shelf: directoryShelf(async () => directory as unknown as FileSystemDirectoryHandle) }
}

const LEFT = { 'whole.ndjson': 300, 'begun.ndjson': 0, 'begun.ndjson.crswap': 0, 'half.ndjson.crswap': 120 }

describe('a folder of copies', () => {
  it('does not take for a copy what a killed tab has begun, nor what another tab takes away meanwhile', async () => {
    expect(await aDirectory({ ...LEFT, 'going.ndjson': null }).shelf.names()).toEqual(['whole.ndjson'])
  })

  it('is swept of what killed tabs left, and keeps every copy', async () => {
    const { files, shelf } = aDirectory(LEFT)
    await shelf.sweep()
    expect([...files.keys()]).toEqual(['whole.ndjson'])
  })

  it('keeps on a full disk what it had, and no empty file of what was refused', async () => {
    const { files, shelf } = aFullDirectory({ 'a.ndjson': 'whole' })
    for (const name of ['a.ndjson', 'b.ndjson'])
      await expect(shelf.write(name, new Uint8Array(3))).rejects.toThrow('no room')
    expect([...files]).toEqual([['a.ndjson', 'whole']])
  })
})
