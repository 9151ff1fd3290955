import type { Page } from '@playwright/test'
import type { OwnBrowser } from '../profile.ts'
import { emptyAt } from '../serve-page.ts'

/** A page at an origin that may store no more than a quota. */
export interface FullDisk {
  readonly page: Page
  readonly url: string
  /** The quota it began with, in bytes. */
  readonly quota: number
  /** Gives the origin another quota, in bytes: a disk on which somebody made room. */
  readonly allow: (bytes: number) => Promise<void>
}

/** Room for everything a try does. */
export const ROOM = 100_000_000

/** Bytes the browser may set aside for one short note, with what it writes beside it. */
const SMALL_SAVE = 50_000

/** An origin nobody has used, with a quota: set before the first use, because the browser allots room ahead. */
export async function smallOrigin(browser: OwnBrowser, url: string, quota: number): Promise<FullDisk> {
  const page = await browser.open(emptyAt(url))
  const session = await browser.context.newCDPSession(page)
  const { origin } = new URL(url)
  const allow = async (quotaSize: number) => {
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize })
  }
  await allow(quota)
  return { page, url, quota, allow }
}

/** Saves notes until there is no room; gives the ids of those called saved. */
export function fillDisk({ page }: FullDisk): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const saved: string[] = []
    for (const size of [60_000, 8_000, 1_000]) {
      for (let n = 0; n < 200; n += 1) {
        const id = `n-${size}-${n}`
        if (!(await window.store.make(id, window.store.noise(size)))) break
        saved.push(id)
      }
    }
    for (const { key } of window.store.records.getState().pending) window.store.records.getState().giveUp(key)
    return saved
  })
}

/** Throws unless every note called saved is there, none of those refused (`late-`), and nothing is reported lost or damaged. */
export async function expectWhole(page: Page, saved: readonly string[]): Promise<void> {
  const look = await page.evaluate(() => window.store.look())
  const there = new Set(look.notes.map(({ id }) => id))
  const lost = saved.filter((id) => !there.has(id))
  const extra = look.notes.filter(({ id }) => id.startsWith('late-'))
  if (lost.length > 0 || extra.length > 0 || look.findings.length > 0 || look.brokenSums > 0) {
    throw new Error(`${lost.length} lost, ${extra.length} half stored, ${JSON.stringify(look.findings)}`)
  }
}

/**
 * What is there can be exported, and deleted for good, and then there is room again; else throws.
 *
 * The room is the browser's to give back: it counts the bytes of deleted records until it presses its files together,
 * which in a store this small may never come by itself (1 of 150 tries). There the origin is given room instead.
 */
export async function expectWaysOut({ page, allow, quota }: FullDisk): Promise<void> {
  const problem = await page.evaluate(async () => {
    const { records, gateway } = window.store
    const rows = await gateway.raw()
    if (rows.length === 0) return 'nothing can be exported'
    await records.getState().purge(Object.keys(records.getState().records))
    const left = window.store.look().notes.length
    return left > 0 ? `${left} records are left after all were deleted` : null
  })
  if (problem !== null) throw new Error(problem)
  const saves = () => page.evaluate(() => window.store.make('n-again', 'kept'))
  for (let wait = 0; wait < 20; wait += 1) {
    if (await saves()) return
    await page.waitForTimeout(100)
  }
  const used = await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0)
  if (used + SMALL_SAVE < quota)
    throw new Error(`refused with ${used} of ${quota} bytes used, all was deleted`)
  await allow(ROOM)
  if (!(await saves())) throw new Error('there is no room after everything was deleted and room was made')
}
