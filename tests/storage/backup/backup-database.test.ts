import { expect, it } from 'vitest'
import { backupDatabase } from '../../../src/storage/backup/backup-database.ts'
import { freshIndexedDb } from '../a-browser.ts'

it('keeps files and things where there is no private file system', async () => {
  const factory = freshIndexedDb()
  const { shelf, put } = backupDatabase(() => factory)
  await shelf.write('a.ndjson', Uint8Array.of(1, 2))
  await shelf.write('b.ndjson', Uint8Array.of(3))
  await shelf.write('a.ndjson', Uint8Array.of(4))
  await put('folder', { name: '备份' })
  const again = backupDatabase(() => factory)
  expect(await again.shelf.names()).toEqual(['a.ndjson', 'b.ndjson'])
  expect(await again.shelf.read('a.ndjson')).toEqual(Uint8Array.of(4))
  expect(await again.get('folder')).toEqual({ name: '备份' })
  await again.shelf.remove('a.ndjson')
  await again.forget('folder')
  await expect(again.shelf.read('a.ndjson')).rejects.toThrow(RangeError)
  expect(await again.get('folder')).toBeUndefined()
})

it('refuses where the browser refuses storage', async () => {
  const { shelf } = backupDatabase(() => {
    throw new DOMException('no', 'SecurityError')
  })
  await expect(shelf.names()).rejects.toThrow('no')
})
