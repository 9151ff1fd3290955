import { randomFrom } from '../../../storage/runs/random.ts'
import { newProfile, startBrowser, type OwnBrowser } from '../profile.ts'
import type { ServedPage } from '../serve-page.ts'
import { expectWhole, fillDisk, smallOrigin } from './full-disk.ts'
import { migrationOnFullDisk } from './full-disk-migration.ts'
import { DISK_TRIES } from './full-disk-tries.ts'

export interface QuotaFigures {
  readonly levels: number
  /** Milliseconds from a refused command to the person being told, the longest; by what was tried. */
  readonly slowest: Readonly<Record<string, number>>
}

const TRIES = ['save', 'import', 'migration', 'bulk', 'backup', 'draft'] as const

/**
 * T8: gives the origin a quota and fills it, at several levels and with several sorts of writing. Throws when something
 * is called saved and is not there, a command is there by half, the refusal is not said, what is there can no longer be
 * read, exported and deleted, or the same thing does not work once there is room.
 */
export async function runQuota(served: ServedPage, levels: number, seed: number): Promise<QuotaFigures> {
  const random = randomFrom(seed)
  const profile = newProfile()
  const browser = await startBrowser(profile)
  const slowest: Record<string, number> = {}
  try {
    for (let level = 0; level < levels; level += 1) {
      const what = TRIES[level % TRIES.length]!
      const url = served.at(`level-${level}`)
      const told =
        what === 'migration'
          ? await migrationOnFullDisk(browser, url, random)
          : await oneLevel(browser, url, 250_000 + random.below(700_000), what)
      slowest[what] = Math.max(slowest[what] ?? 0, told)
    }
  } finally {
    await browser.kill()
    profile.remove()
  }
  return { levels, slowest }
}

async function oneLevel(
  browser: OwnBrowser,
  url: string,
  quota: number,
  what: keyof typeof DISK_TRIES,
): Promise<number> {
  const disk = await smallOrigin(browser, url, quota)
  const { page } = disk
  await page.goto(url)
  await page.evaluate(() => window.store.load())
  const early = await page.evaluate(async () => {
    await window.store.make('early', 'kept')
    return window.store.keepCopy()
  })
  if (early !== 'done') throw new Error(`the first copy came to ${early}`)
  const saved = ['early', ...(await fillDisk(disk))]
  const contents = () => page.evaluate(() => window.store.contents())
  const before = await contents()
  const told = await DISK_TRIES[what].refused(disk)
  await expectWhole(page, saved)
  await page.reload()
  await page.evaluate(() => window.store.load())
  await expectWhole(page, saved)
  if ((await contents()) !== before) throw new Error(`a refused ${what} changed what was there`)
  await DISK_TRIES[what].after(disk, saved)
  return told
}
