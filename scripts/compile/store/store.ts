import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, realpathSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { CompileTask } from '../compile-file.ts'
import { readSealed, writeSealed } from './sealed-file.ts'
import { packTable, unpackTable, type StoreTable } from './table.ts'

const FORMAT = 'cetu-store/3'
const TABLE = 'table'
/** Stores that are kept: those of the folders compiled last. */
const KEPT = 8

const hashOf = (value: unknown) =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 32)

/**
 * Hashes all that a document's result rests on but its own bytes: the rules (compiler and word list), the encoding that is
 * declared for it, and its corrections.
 */
export function createBasis(rules: string): (task: Pick<CompileTask, 'encoding' | 'corrections'>) => string {
  const plain = hashOf([rules, null, []])
  return ({ encoding, corrections }) =>
    encoding === null && corrections.length === 0 ? plain : hashOf([rules, encoding, corrections])
}

/** Makes the store of a folder of documents below `cache` and gives its path; the stores used longest ago go. */
export function makeStore(cache: string, documents: string): string {
  const stores = join(cache, 'stores')
  const store = join(stores, hashOf(realpathSync(documents)))
  mkdirSync(store, { recursive: true })
  const others = readdirSync(stores)
    .map((name) => join(stores, name))
    .filter((path) => path !== store)
    .map((path) => ({ path, used: statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0 }))
    .sort((a, b) => b.used - a.used)
  for (const { path } of others.slice(KEPT - 1)) rmSync(path, { recursive: true, force: true })
  return store
}

/** What a store holds; null when its table is not there or not whole. */
export function readStore(store: string): StoreTable | null {
  const sealed = readSealed(join(store, TABLE), FORMAT)
  return sealed === null ? null : unpackTable(sealed)
}

/** Makes this the table of the store; segments and lists that it does not name go. */
export function writeStore(store: string, table: StoreTable): void {
  writeSealed(join(store, TABLE), FORMAT, packTable(table))
  const used = new Set([table.lists.name, ...table.rows.map(({ place }) => place.segment)])
  for (const name of readdirSync(store))
    if (/\.(?:segment|lists)$/.test(name) && !used.has(name)) rmSync(join(store, name), { force: true })
}
