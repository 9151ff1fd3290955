import { randomFrom } from '../../../storage/runs/random.ts'
import { newProfile, startBrowser, type OwnBrowser } from '../profile.ts'
import type { ServedPage } from '../serve-page.ts'

const NOTES = 200

export interface BackupFigures {
  readonly kills: number
  /** Copies that were begun. */
  readonly begun: number
  /** Copies there are at the end. */
  readonly left: number
}

/**
 * T22: kills the browser while it makes copies of the records, then reads every copy that is left. Throws when none is
 * whole, when one that is listed cannot be read, or when the records of the newest are not those that were there; at
 * the end brings the newest into an empty profile and compares.
 */
export async function runBackupKills(
  served: ServedPage,
  kills: number,
  seed: number,
): Promise<BackupFigures> {
  const random = randomFrom(seed)
  const profile = newProfile()
  const figures = { kills, begun: 0, left: 0 }
  try {
    for (let kill = 0; kill <= kills; kill += 1) {
      const browser = await startBrowser(profile)
      try {
        const page = await browser.open(served.url)
        const checked = await page.evaluate(checkCopies, { first: kill === 0, notes: NOTES })
        if (checked.problem !== null) throw new Error(`after kill ${kill}: ${checked.problem}`)
        figures.left = checked.copies
        if (kill === kills) {
          await restoreElsewhere(served, await page.evaluate(newestCopy))
          break
        }
        await page.exposeFunction('begun', () => void (figures.begun += 1))
        page.evaluate(copyOnAndOn).catch(() => undefined) // it is killed in the middle, as it should
        await new Promise((resolve) => setTimeout(resolve, 100 + random.below(400)))
      } finally {
        await browser.kill()
      }
    }
  } finally {
    profile.remove()
  }
  return figures
}

/** Runs in the page: makes the notes at the first start; at each later one reads every copy. */
async function checkCopies({ first, notes }: { readonly first: boolean; readonly notes: number }) {
  const look = await window.store.load()
  const { keeper } = window.store.backups()
  if (first) {
    await window.store.makeMany(
      Array.from({ length: notes }, (_, n) => `n-${n}`),
      '0',
    )
    await keeper.keep('routine')
  } else if (look.findings.length > 0) return { problem: JSON.stringify(look.findings), copies: 0 }
  const generations = await keeper.list()
  if (generations.length === 0) return { problem: 'no copy is left', copies: 0 }
  for (const generation of generations) {
    const read = await window.store.readCopy(await keeper.read(generation))
    if (read.state !== 'whole') return { problem: `copy ${generation.number} is ${read.state}`, copies: 0 }
    if (read.records < notes)
      return { problem: `copy ${generation.number} has ${read.records} records`, copies: 0 }
  }
  return { problem: null, copies: generations.length }
}

/** Runs in the page: changes a note and makes a copy, for as long as it lives. */
async function copyOnAndOn(): Promise<never> {
  const { begun } = window as unknown as { begun: () => void }
  const { keeper } = window.store.backups()
  for (let n = 0; ; n += 1) {
    await window.store.edit('n-0', String(n))
    begun()
    await keeper.keep('routine')
  }
}

/** Runs in the page: the newest copy as text, and the records it is of. */
async function newestCopy(): Promise<{ readonly text: string; readonly records: string }> {
  const { keeper } = window.store.backups()
  await keeper.keep('routine')
  const [newest] = await keeper.list()
  const text = new TextDecoder().decode(await keeper.read(newest!))
  return { text, records: window.store.contents() }
}

/** Brings a copy into a profile that has nothing, and compares what is there then. */
async function restoreElsewhere(
  served: ServedPage,
  copy: { readonly text: string; readonly records: string },
): Promise<void> {
  const profile = newProfile()
  const browser: OwnBrowser = await startBrowser(profile)
  try {
    const page = await browser.open(served.url)
    await page.evaluate(() => window.store.load())
    const restored = await page.evaluate((text) => window.store.takeIn(text), copy.text)
    if (restored !== copy.records) throw new Error('the restored records are others than those copied')
  } finally {
    await browser.kill()
    profile.remove()
  }
}
