import { beforeEach, describe, expect, it } from 'vitest'
import { openRecordGateway } from '../../src/storage/record-gateway.ts'
import { aBrowser, inside, type FakeBrowser } from './a-browser.ts'
import { runUseDays } from './runs/use-days-run.ts'
import { aNote, making, restoring, trashing } from './a-command.ts'

let browser: FakeBrowser

const dayOf = (n: number) => new Date(Date.UTC(2026, 10, 21) + n * 86_400_000).toISOString().slice(0, 10)
/** A start of the app on a day, counted from 21 November 2026. */
const startOn = async (n: number) => {
  browser.today = dayOf(n)
  const gateway = openRecordGateway(browser.tab())
  return { gateway, library: await gateway.read() }
}
const ids = async () => (await inside(browser, (db) => db.records.toCollection().primaryKeys())).sort()

beforeEach(async () => {
  browser = aBrowser()
  const { gateway } = await startOn(0)
  await gateway.commit(making(aNote('kept'), aNote('gone')))
  await gateway.commit(trashing('gone', 1))
})

describe('the trash', () => {
  it('is emptied after thirty days on which the app ran, however many lie between', async () => {
    for (let use = 1; use < 30; use += 1) await startOn(use * 7)
    expect(await ids()).toEqual(['gone', 'kept'])
    const { library } = await startOn(300)
    expect(await ids()).toEqual(['kept'])
    expect(library.findings).toEqual([])
    expect(library.undo).toBeNull()
    expect(await inside(browser, (db) => db.order.count())).toBe(1)
  })

  it('keeps nothing of what is gone: no version in the journal either', async () => {
    for (let use = 1; use <= 30; use += 1) await startOn(use)
    const rows = await inside(browser, (db) => db.journal.toArray())
    expect(JSON.stringify(rows)).not.toContain('查起点')
  })

  it('begins again for what was restored and deleted once more', async () => {
    for (let use = 1; use <= 20; use += 1) await startOn(use)
    const { gateway } = await startOn(21)
    await gateway.commit(restoring('gone'))
    await gateway.commit(trashing('gone', 3))
    for (let use = 22; use <= 50; use += 1) await startOn(use)
    expect(await ids()).toEqual(['gone', 'kept'])
    await startOn(51)
    expect(await ids()).toEqual(['kept'])
  })

  it('is emptied at once on a word, with nothing left to take back', async () => {
    const { gateway } = await startOn(1)
    const delta = await gateway.purge(null)
    expect(delta).toMatchObject({ removed: ['gone'], undo: null, redo: null })
    expect(await ids()).toEqual(['kept'])
    expect((await gateway.read()).findings).toEqual([])
    expect(JSON.stringify(await inside(browser, (db) => db.journal.toArray()))).not.toContain('查起点')
  })

  it('alone is emptied when it is not said what else should go', async () => {
    const { gateway } = await startOn(1)
    await gateway.purge(null)
    await gateway.purge(null)
    expect(await ids()).toEqual(['kept'])
    await gateway.purge(['kept'])
    expect(await ids()).toEqual([])
  })
})

describe('a clock that jumps', () => {
  it.each([-730, -1, 3650, 29 * 365])(
    'by %d days purges nothing, and counts as one day of use at most',
    async (jump) => {
      await startOn(jump)
      await startOn(0)
      await startOn(jump)
      expect(await ids()).toEqual(['gone', 'kept'])
      expect(await inside(browser, (db) => db.meta.get('store'))).toMatchObject({ days: jump > 0 ? 3 : 2 })
    },
  )

  it('never makes a day out of nothing: trash goes only after thirty starts on a later day than the start before', () => {
    expect(() => runUseDays({ sequences: 500, seed: 11 })).not.toThrow()
  })
})
