import type { Page } from '@playwright/test'
import { SCHEMA_VERSION } from '../../../../src/storage/schema-version.ts'
import { randomFrom, type Random } from '../../../storage/runs/random.ts'
import { newProfile, startBrowser, type Profile } from '../profile.ts'
import { emptyAt, type ServedPage } from '../serve-page.ts'
import { writeVersion1 } from '../version-1.ts'

/** How a database of each earlier schema is written; a new schema is not tested until its forerunner is here. */
const EARLIER: Readonly<Record<number, (page: Page, notes: number) => Promise<void>>> = { 1: writeVersion1 }

export interface UpgradeSize {
  /** Kills for each earlier schema. */
  readonly kills: number
  /** Notes in each database: 2000 take some hundred milliseconds to bring to today's form. */
  readonly notes: number
  readonly seed: number
}

export interface UpgradeFigures {
  /** Kills, over all earlier schemas. */
  readonly kills: number
  /** Kills after which nothing was upgraded yet, so that the next start did it. */
  readonly inTime: number
}

/**
 * T6: kills the browser while it brings a database of an earlier schema to today's, as many times for each schema.
 * Throws unless every note is there at the next start, once, whole and without a report of loss, or when a further start
 * changes anything.
 */
export async function runUpgradeKills(
  served: ServedPage,
  { kills, notes, seed }: UpgradeSize,
): Promise<UpgradeFigures> {
  const random = randomFrom(seed)
  const figures = { kills: 0, inTime: 0 }
  for (let version = 1; version < SCHEMA_VERSION; version += 1) {
    const write = EARLIER[version]
    if (write === undefined) throw new Error(`nothing writes a database of schema ${version}`)
    const profile = newProfile()
    try {
      for (let kill = 0; kill < kills; kill += 1) {
        const url = served.at(`schema-${version}-${kill}`)
        figures.inTime += Number(
          await upgradeKilled(profile, url, (page) => write(page, notes), notes, random),
        )
        figures.kills += 1
      }
    } finally {
      profile.remove()
    }
  }
  return figures
}

/** One kill, and two starts after it; whether the kill came before the upgrade was done. */
async function upgradeKilled(
  profile: Profile,
  url: string,
  write: (page: Page) => Promise<void>,
  notes: number,
  random: Random,
): Promise<boolean> {
  const upgrading = await startBrowser(profile)
  let done = false
  try {
    const empty = await upgrading.open(emptyAt(url))
    await write(empty)
    const page = await upgrading.open(url)
    page
      .evaluate(() => window.store.load())
      .then(
        () => (done = true),
        () => undefined, // it is killed on the way
      )
    await new Promise((resolve) => setTimeout(resolve, random.below(60 + notes / 8)))
  } finally {
    await upgrading.kill()
  }
  const browser = await startBrowser(profile)
  try {
    const page = await browser.open(url)
    const first = await whole(page, notes)
    await page.reload()
    if ((await whole(page, notes)) !== first) throw new Error('a second start changed the records')
  } finally {
    await browser.kill()
  }
  return !done
}

/** Everything stored, once it was found to be whole. */
async function whole(page: Page, notes: number): Promise<string> {
  const look = await page.evaluate(() => window.store.load())
  const problem = look.findings.length > 0 || look.damaged > 0 || look.brokenSums > 0
  if (look.notes.length !== notes || problem) {
    throw new Error(`${look.notes.length} of ${notes} notes, ${JSON.stringify(look.findings)}`)
  }
  return JSON.stringify(await page.evaluate(() => window.store.gateway.raw()))
}
