import type { Page } from '@playwright/test'
import type { OwnBrowser } from '../profile.ts'
import { emptyAt } from '../serve-page.ts'

/** A page at an origin that may store no more than a quota. */
export interface FullDisk {
  readonly page: Page
  readonly url: string
  /** Gives the origin another quota, in bytes: a disk on which somebody made room. */
  readonly allow: (bytes: number) => Promise<void>
}

/** Room for everything a try does. */
export const ROOM = 100_000_000

/** An origin nobody has used, with a quota: set before the first use, because the browser allots room ahead. */
export async function smallOrigin(browser: OwnBrowser, url: string, quota: number): Promise<FullDisk> {
  const page = await browser.open(emptyAt(url))
  const session = await browser.context.newCDPSession(page)
  const { origin } = new URL(url)
  const allow = async (quotaSize: number) => {
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize })
  }
  await allow(quota)
  return { page, url, allow }
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

/** What is there can be exported, and deleted for good, and then there is room again; else throws. */
export async function expectWaysOut({ page }: FullDisk): Promise<void> {
  const problem = await page.evaluate(async () => {
    const { records, gateway } = window.store
    const rows = await gateway.raw()
    if (rows.length === 0) return 'nothing can be exported'
    await records.getState().purge(Object.keys(records.getState().records))
    const left = window.store.look().notes.length
    if (left > 0) return `${left} records are left after all were deleted`
    // The browser gives the room back when it presses its files together, on a busy machine after a while.
    for (let wait = 0; wait < 400; wait += 1) {
      if (await window.store.make('n-again', 'kept')) return null
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    return 'there is no room after everything was deleted'
  })
  if (problem !== null) throw new Error(problem)
}
