import { beforeEach, describe, expect, it } from 'vitest'
import type { RecordGateway } from '../../src/model/records/record-gateway.ts'
import { openRecordGateway } from '../../src/storage/record-gateway.ts'
import { KEPT_WITHOUT_ROOM } from '../../src/storage/without-room.ts'
import { aBrowser, inside, type FakeBrowser } from './a-browser.ts'
import { withFaults, type Fault } from './a-bad-disk.ts'
import { aNote, AT, editing, making, trashing } from './a-command.ts'

let browser: FakeBrowser
let fault: Fault
let gateway: RecordGateway

const FULL: Fault = { kind: 'full', table: '*' }
const start = () =>
  openRecordGateway(browser.tab({ indexedDb: () => withFaults(browser.indexedDb, () => fault) }))
const journal = () => inside(browser, (db) => db.journal.count())

beforeEach(async () => {
  browser = aBrowser()
  fault = null
  gateway = start()
  await gateway.read()
  await gateway.commit(making(aNote('kept'), aNote('gone')))
  await gateway.commit(trashing('gone', 1))
})

describe('a full disk', () => {
  it('refuses a command, and leaves everything to be read and exported at the next start', async () => {
    fault = FULL
    await expect(gateway.commit(making(aNote('late')))).rejects.toMatchObject({ reason: 'full' })
    browser.today = '2026-11-22'
    const { records, findings } = await start().read()
    expect(records).toHaveLength(2)
    expect(findings).toEqual([])
    expect(await start().raw()).toHaveLength(2)
  })

  it('gets room by forgetting early commands, and the command is stored after all', async () => {
    for (let rev = 1; rev <= 40; rev += 1)
      await gateway.commit(editing(rev, aNote('kept', { comment: `${rev}` })))
    fault = FULL
    const freed = browserFreeing(() => (fault = null))
    await freed.commit(making(aNote('late')))
    expect(await journal()).toBeLessThanOrEqual(21)
    const { undo, findings, records } = await freed.read()
    expect(records).toHaveLength(3)
    expect(findings).toEqual([])
    expect(undo).toMatchObject({ name: 'make' })
  })

  it('still takes back and does again what it offered, also after many were taken back', async () => {
    for (let rev = 1; rev <= 40; rev += 1)
      await gateway.commit(editing(rev, aNote('kept', { comment: `${rev}` })))
    let next = (await gateway.read()).undo
    for (let n = 0; n < 30; n += 1) next = (await gateway.undo(next!.seq, AT)).undo
    fault = FULL
    await expect(gateway.commit(making(aNote('late')))).rejects.toMatchObject({ reason: 'full' })
    fault = null
    expect(await journal()).toBeLessThanOrEqual(2 * KEPT_WITHOUT_ROOM)
    const back = await gateway.undo(next!.seq, AT)
    expect(back.changed).toMatchObject([{ comment: '9' }])
    expect((await gateway.redo(back.redo!.seq, AT)).changed).toMatchObject([{ comment: '10' }])
  })

  it('lets the trash be emptied and records be deleted for good, and calls none of it a loss', async () => {
    fault = FULL
    expect(await gateway.purge(null)).toMatchObject({ removed: ['gone'] })
    expect((await start().read()).findings).toEqual([])
    expect(await gateway.purge(['kept'])).toMatchObject({ removed: ['kept'], undo: null })
    fault = null
    const { records, findings } = await start().read()
    expect([records, findings]).toEqual([[], []])
    expect((await start().read()).findings).toEqual([])
  })

  it('does not hide a loss that comes after room was made again', async () => {
    fault = FULL
    await gateway.purge(null)
    fault = null
    await start().read()
    await inside(browser, (db) => db.records.delete('kept'))
    expect((await start().read()).findings).toMatchObject([{ what: 'fewer', recorded: 1, found: 0 }])
  })
})

/** A window on a full disk that has room again once commands were deleted from the journal. */
function browserFreeing(onDelete: () => void): RecordGateway {
  return openRecordGateway(
    browser.tab({
      indexedDb: () => {
        const real = withFaults(browser.indexedDb, () => fault)
        const open = (name: string, version?: number) => {
          const request = real.indexedDB.open(name, version)
          request.addEventListener('success', () => {
            const transact = request.result.transaction.bind(request.result)
            request.result.transaction = (stores, mode, options) => {
              const transaction = transact(stores, mode, options)
              const frees = [...transaction.objectStoreNames].join() === 'annotations,history,journal,meta'
              if (frees) transaction.addEventListener('complete', onDelete)
              return transaction
            }
          })
          return request
        }
        return { ...real, indexedDB: { open, cmp: real.indexedDB.cmp } as unknown as IDBFactory }
      },
    }),
  )
}
