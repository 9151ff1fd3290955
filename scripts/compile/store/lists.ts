import { randomBytes } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import { createPieceReader } from './piece-reader.ts'
import { readIfThere } from './sealed-file.ts'
import type { StoredFile } from './stored-file.ts'
import type { ListsName, StoreTable } from './table.ts'

/** What the whole dataset is made of, of one document: its ids as numbers and its entry's JSON, in bytes. */
export interface Listed {
  readonly ids: Uint8Array
  readonly entry: Uint8Array
}

/** The same of many documents, in few pieces: neighbours come as one. */
export interface Lists {
  /** All ids of documents, in pieces. */
  readonly ids: (files: readonly string[]) => readonly Uint8Array[]
  /** The entries of documents as JSON, each with a comma behind it, in pieces. */
  readonly entries: (files: readonly string[]) => readonly Uint8Array[]
}

const COMMA = Buffer.from(',')

/** Nothing but what is given one by one. */
export const listsOf = (made: ReadonlyMap<string, Listed>): Lists => ({
  ids: (files) => files.map((file) => made.get(file)!.ids),
  entries: (files) => files.flatMap((file) => [made.get(file)!.entry, COMMA]),
})

/**
 * Ids and entries of all documents of a table: one read instead of one in each segment; `made` has those of documents compiled
 * since. Null when the file is not there or not what was written; the segments hold the same.
 */
export function readLists(
  store: string,
  { rows, lists }: StoreTable,
  made: ReadonlyMap<string, Listed>,
): Lists | null {
  const bytes = readIfThere(join(store, lists.name))
  if (bytes === null || crc32(bytes) !== lists.crc) return null
  const places = new Map(rows.map(({ file }, index) => [file, index]))
  const idsAt = ends(rows, 0, ({ place }) => place.ids)
  const entriesAt = ends(rows, idsAt.at(-1)!, ({ place }) => place.entry + COMMA.length)
  const pieces = (files: readonly string[], at: readonly number[], own: (one: Listed) => Uint8Array[]) => {
    const found: Uint8Array[] = []
    let [from, to] = [0, 0]
    const flush = () => {
      if (to > from) found.push(bytes.subarray(at[from], at[to]))
    }
    for (const file of files) {
      const fresh = made.get(file)
      const place = fresh === undefined ? places.get(file)! : -1
      if (place === to && to > from) {
        to += 1
        continue
      }
      flush()
      ;[from, to] = place < 0 ? [0, 0] : [place, place + 1]
      if (fresh !== undefined) found.push(...own(fresh))
    }
    flush()
    return found
  }
  return {
    ids: (files) => pieces(files, idsAt, ({ ids }) => [ids]),
    entries: (files) => pieces(files, entriesAt, ({ entry }) => [entry, COMMA]),
  }
}

/** Where the parts of rows begin, one after the other from `start`, and where the last ends. */
function ends(rows: readonly StoredFile[], start: number, lengthOf: (row: StoredFile) => number): number[] {
  const at = [start]
  for (const row of rows) at.push(at.at(-1)! + lengthOf(row))
  return at
}

/** The same from the segments, of documents that were found sound. */
export function collectLists(
  store: string,
  rows: readonly StoredFile[],
  made: ReadonlyMap<string, Listed>,
): Lists {
  const reader = createPieceReader(store, { inOrder: true })
  const listed = rows.map(({ file, place }): [string, Listed] => {
    const part = (name: 'ids' | 'entry') => Buffer.from(reader.part(place, name))
    return [file, made.get(file) ?? { ids: part('ids'), entry: part('entry') }]
  })
  reader.close()
  return listsOf(new Map(listed))
}

/** Writes them under a new name, which the table is to hold: first all ids, then all entries. */
export function writeLists(store: string, files: readonly string[], lists: Lists): ListsName {
  const bytes = Buffer.concat([...lists.ids(files), ...lists.entries(files)])
  const name = `${randomBytes(8).toString('hex')}.lists`
  writeFileSync(join(store, name), bytes, { flag: 'wx' })
  return { name, crc: crc32(bytes) }
}
