import { expect, test } from '@playwright/test'
import { runBackupKills } from './runs/backup-run.ts'
import { runBlocked } from './runs/blocked-run.ts'
import { runClock } from './runs/clock-run.ts'
import { runCloses } from './runs/close-run.ts'
import { runDamage } from './runs/damage-run.ts'
import { runKills } from './runs/kill-run.ts'
import { runQuota } from './runs/quota-run.ts'
import { runRefused } from './runs/refused-run.ts'
import { runStaleTabs } from './runs/stale-run.ts'
import { runTornLog } from './runs/torn-run.ts'
import { runTwoTabs } from './runs/tabs-run.ts'
import { runUpgradeKills } from './runs/upgrade-run.ts'
import { servePage, type ServedPage } from './serve-page.ts'

/**
 * The promises of the store in real browsers that are killed, starved and damaged. Each run throws on the first thing
 * that is lost or wrongly called saved; `npm run soak:storage` runs the same ones for longer and prints their times.
 */
test.describe('the store in a real browser', () => {
  test.setTimeout(240_000)
  let served: ServedPage
  test.beforeAll(async () => {
    served = await servePage()
  })
  test.afterAll(() => served.close())

  test('has everything it called saved after the browser was killed in the middle of writing', async () => {
    const figures = await runKills(served, 25, 1)
    expect(figures.acknowledged).toBeGreaterThan(25)
  })

  test('has everything after a kill that left the browser half a record in its own log', async () => {
    await expect(runTornLog(served, 3)).resolves.toBeUndefined()
  })

  test('has saved notes and unsaved words after windows were closed, reloaded and crashed', async () => {
    await expect(runCloses(served, 20, 1)).resolves.toMatchObject({ rounds: 20 })
  })

  test('keeps every version of a record that two tabs write at once', async () => {
    await expect(runTwoTabs(served, 300)).resolves.toMatchObject({ saved: 600 })
  })

  test('is not written by a tab that runs an older version of the app', async () => {
    await expect(runStaleTabs(served)).resolves.toMatchObject({ cases: 4 })
  })

  test('has every note of version 1 after it was killed while bringing them to today’s form', async () => {
    await expect(runUpgradeKills(served, { kills: 5, notes: 300, seed: 1 })).resolves.toMatchObject({
      kills: 5,
    })
  })

  test('says that another tab is in the way, and opens by itself when it is gone', async () => {
    const { slowestMessage } = await runBlocked(served, 2)
    expect(slowestMessage).toBeGreaterThan(0)
  })

  test('has a whole copy of the records after it was killed while making copies', async () => {
    const { left } = await runBackupKills(served, 10, 1)
    expect(left).toBeGreaterThan(0)
  })

  test('on a full disk calls nothing saved that is not, and can still be read and deleted', async () => {
    await expect(runQuota(served, 6, 1)).resolves.toMatchObject({ levels: 6 })
  })

  test('names every loss when the browser’s own files are damaged', async () => {
    const { named } = await runDamage(served, 10, 1)
    expect(named).toBeGreaterThan(5)
  })

  test('says so where the browser refuses to store, whichever way it refuses', async () => {
    await expect(runRefused(served)).resolves.toMatchObject({ cases: 8 })
  })

  test('keeps its order, its days and its trash under clocks that jump', async () => {
    await expect(runClock(served)).resolves.toBeUndefined()
  })
})
