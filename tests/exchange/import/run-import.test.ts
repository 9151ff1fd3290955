import { beforeEach, describe, expect, it } from 'vitest'
import { createRandom } from '../../../scripts/fuzz/random.ts'
import { makeUpLibrary } from '../../../scripts/soak/made-up-records.ts'
import type { ImportRead } from '../../../src/exchange/import/import-read.ts'
import { countPlan, planImport } from '../../../src/exchange/import/plan-import.ts'
import { runImport, type ImportDeps } from '../../../src/exchange/import/run-import.ts'
import { readLibrary } from '../../../src/exchange/library/read-library.ts'
import { writeLibrary } from '../../../src/exchange/library/write-library.ts'
import type { RecordGateway } from '../../../src/model/records/record-gateway.ts'
import { openRecordGateway } from '../../../src/storage/record-gateway.ts'
import { aRecord } from '../../model/records/a-record.ts'
import { aBrowser } from '../../storage/a-browser.ts'
import { aNote, AT, aTag, editing, making } from '../../storage/a-command.ts'

const SOURCE = { app: '1', dataset: null }
const LATER = '2027-01-01T00:00:00.000Z'
let gateway: RecordGateway
let backups: number
let deps: ImportDeps

beforeEach(() => {
  gateway = openRecordGateway(aBrowser().tab())
  backups = 0
  deps = { gateway, backUp: async () => (backups += 1), at: () => LATER }
})

/** Everything stored, as a file. */
async function exported(from = gateway): Promise<Uint8Array<ArrayBuffer>> {
  const { records, foreign, damaged } = await from.read()
  expect(damaged).toEqual([])
  return writeLibrary([...records, ...foreign], SOURCE)
}

function offerIn(file: Uint8Array) {
  const read: ImportRead = readLibrary(file)
  if (read.state !== 'whole') throw new Error(JSON.stringify(read))
  return read
}

async function bringIn(file: Uint8Array, into = gateway) {
  const offer = offerIn(file)
  return runImport(offer, planImport(offer, await into.read()), new Map(), { ...deps, gateway: into })
}

const other = () => openRecordGateway(aBrowser().tab())

describe('an import', () => {
  it('brings a library into an empty browser as it was, byte for byte', async () => {
    const file = writeLibrary(makeUpLibrary(createRandom(11), 60), SOURCE)
    await bringIn(file)
    expect(await exported()).toEqual(file)
    expect(backups).toBe(1)
  })

  it('changes nothing the second time', async () => {
    const file = writeLibrary(makeUpLibrary(createRandom(12), 40), SOURCE)
    await bringIn(file)
    const { seq } = await gateway.read()
    const done = await bringIn(file)
    expect(done.state === 'done' && done.commit).toBeNull()
    expect((await gateway.read()).seq).toBe(seq)
    expect(await exported()).toEqual(file)
  })

  it('is one command, which can be taken back', async () => {
    await gateway.commit(making(aTag('t-1')))
    const before = (await gateway.read()).records
    await bringIn(writeLibrary(makeUpLibrary(createRandom(13), 30), SOURCE))
    const { undo } = await gateway.read()
    expect(undo?.name).toBe('import')
    await gateway.undo(undo!.seq, LATER)
    expect((await gateway.read()).records).toEqual(before)
  })

  it('keeps another version beside the one here, once, and lets the person choose', async () => {
    const elsewhere = other()
    await elsewhere.commit(making(aNote('n-1', { comment: '那边写的' })))
    const file = await exported(elsewhere)
    await gateway.commit(making(aNote('n-1', { comment: '这边写的' })))
    for (let time = 0; time < 3; time += 1) {
      await bringIn(file)
      const { records } = await gateway.read()
      expect(records).toHaveLength(2)
      expect(records.find(({ id }) => id === 'n-1')).toMatchObject({ comment: '这边写的', rev: 1 })
      expect(records.find(({ kind }) => kind === 'conflict')).toMatchObject({
        of: 'n-1',
        mine: { comment: '那边写的' },
      })
    }
  })

  it('takes the file’s version when told to, and a copy of before stands in the undo', async () => {
    const elsewhere = other()
    await elsewhere.commit(making(aNote('n-1', { comment: '那边写的' })))
    const offer = offerIn(await exported(elsewhere))
    await gateway.commit(making(aNote('n-1', { comment: '这边写的' })))
    const plan = planImport(offer, await gateway.read())
    await runImport(offer, plan, new Map([['n-1', 'take']]), deps)
    const after = await gateway.read()
    expect(after.records).toEqual([expect.objectContaining({ comment: '那边写的', rev: 2, createdAt: AT })])
    await gateway.undo(after.undo!.seq, LATER)
    expect((await gateway.read()).records).toEqual([expect.objectContaining({ comment: '这边写的' })])
  })

  it('puts the rest into the trash when the file is to replace everything, and nothing for good', async () => {
    const elsewhere = other()
    await elsewhere.commit(making(aTag('t-1', '甲')))
    const offer = offerIn(await exported(elsewhere))
    await gateway.commit(making(aTag('t-1', '乙'), aTag('t-2'), aNote()))
    await runImport(offer, planImport(offer, await gateway.read(), 'replace'), new Map(), deps)
    const { records } = await gateway.read()
    expect(records.find(({ id }) => id === 't-1')).toMatchObject({ name: '甲' })
    expect(
      records
        .filter(({ deletedAt }) => deletedAt !== undefined)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['n-1', 't-2'])
  })

  it('shows a new plan instead when another window wrote in between', async () => {
    const offer = offerIn(writeLibrary([aRecord('tag'), aRecord('deck')], SOURCE))
    const plan = planImport(offer, await gateway.read())
    await gateway.commit(making(aTag('tag-1', '抢先')))
    const done = await runImport(offer, plan, new Map(), deps)
    expect(done.state).toBe('changed')
    expect(countPlan(done.plan)).toMatchObject({ new: 1, conflict: 1 })
    expect((await gateway.read()).records).toHaveLength(1)
    expect(backups).toBe(0)
  })

  it('does not begin when no copy could be made before it', async () => {
    const offer = offerIn(writeLibrary(makeUpLibrary(createRandom(15), 10), SOURCE))
    const failing = { ...deps, backUp: () => Promise.reject(new RangeError('the disk is full')) }
    const plan = planImport(offer, await gateway.read())
    await expect(runImport(offer, plan, new Map(), failing)).rejects.toThrow('full')
    expect((await gateway.read()).seq).toBe(0)
  })

  it('leaves an older version in the file', async () => {
    await gateway.commit(making(aNote('n-1', { comment: '一' })))
    const old = await exported()
    await gateway.commit(editing(1, aNote('n-1', { comment: '二' })))
    await bringIn(old)
    expect((await gateway.read()).records).toEqual([expect.objectContaining({ comment: '二', rev: 2 })])
  })
})
