import type { IndexedDbFactory } from '../../src/storage/reader-database.ts'

/** What goes wrong with a command's transaction: full = putting into one table (`*`: any) is refused; abort = it ends in the middle. */
export type Fault = { readonly kind: 'full' | 'abort'; readonly table: string } | null

/** The same IndexedDB with a disk that fails a command when `fault` says so. Reading, and opening, go well. */
export function withFaults(
  { indexedDB, IDBKeyRange }: IndexedDbFactory,
  fault: () => Fault,
): IndexedDbFactory {
  const open = (name: string, version?: number) => {
    const request = indexedDB.open(name, version)
    request.addEventListener('success', () => {
      const transact = request.result.transaction.bind(request.result)
      request.result.transaction = (...wanted) => spoilt(transact(...wanted), fault())
    })
    return request
  }
  return { indexedDB: { open, cmp: indexedDB.cmp.bind(indexedDB) } as unknown as IDBFactory, IDBKeyRange }
}

function spoilt(transaction: IDBTransaction, fault: Fault): IDBTransaction {
  const isCommand = transaction.mode === 'readwrite' && transaction.objectStoreNames.length > 1
  if (fault === null || (fault.table !== '*' && !isCommand)) return transaction
  const store = transaction.objectStore.bind(transaction)
  transaction.objectStore = (name) => {
    const found = store(name)
    if (fault.table !== '*' && name !== fault.table) return found
    const refuse = (): never => {
      if (fault.kind === 'abort') transaction.abort()
      throw new DOMException('no room', fault.kind === 'full' ? 'QuotaExceededError' : 'AbortError')
    }
    found.put = refuse
    found.add = refuse
    return found
  }
  return transaction
}
