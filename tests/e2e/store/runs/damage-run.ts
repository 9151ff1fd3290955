import { readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { randomFrom, type Random } from '../../../storage/runs/random.ts'
import { copyOf, newProfile, startBrowser, type Profile } from '../profile.ts'
import type { ServedPage } from '../serve-page.ts'

const NOTES = 40
/** The two ways Chromium keeps IndexedDB: as it was for years, and the one that is being rolled out. */
const BACKENDS = [[], ['--enable-features=IdbSqliteBackingStore']] as const

export interface DamageFigures {
  readonly rounds: number
  /** Rounds after which the browser gave everything back all the same. */
  readonly whole: number
  /** Rounds in which something was gone, and the store said so. */
  readonly named: number
}

type Damage = (files: readonly string[], random: Random) => void

/** What happens to the database's files between two starts. */
const DAMAGES: Readonly<Record<string, Damage>> = {
  removed: (files) => files.forEach((file) => rmSync(file)),
  flipped: (files, random) => {
    const bytes = readFileSync(largest(files))
    for (let n = 0; n < 20; n += 1) bytes[random.below(bytes.length)]! ^= 1 << random.below(8)
    writeFileSync(largest(files), bytes)
  },
  truncated: (files, random) => {
    truncateSync(largest(files), Math.floor((statSync(largest(files)).size * random.below(90)) / 100))
  },
  headless: (files) => {
    const bytes = readFileSync(largest(files))
    bytes.fill(0, 0, 4096)
    writeFileSync(largest(files), bytes)
  },
  indexless: (files) => {
    const index = files.find((file) => /MANIFEST|CURRENT|-wal$/.test(file))
    rmSync(index ?? files[0]!)
  },
}

/**
 * T9: damages the browser's own files of the database, or clears them while they are open. Throws when something is
 * gone and the next start does not say so: every loss is named, none is shown as a first run.
 */
export async function runDamage(served: ServedPage, rounds: number, seed: number): Promise<DamageFigures> {
  const random = randomFrom(seed)
  const figures = { rounds, whole: 0, named: 0 }
  const models = await Promise.all(BACKENDS.map((args) => written(served, args)))
  const names = [...Object.keys(DAMAGES), 'cleared while open']
  try {
    for (let round = 0; round < rounds; round += 1) {
      const backend = round % BACKENDS.length
      const name = names[Math.floor(round / BACKENDS.length) % names.length]!
      const outcome = await oneRound(served, models[backend]!, BACKENDS[backend]!, name, random)
      if (outcome === 'silent') throw new Error(`round ${round}: ${name} (backend ${backend}) went unnoticed`)
      figures[outcome] += 1
    }
  } finally {
    for (const model of models) model.remove()
  }
  return figures
}

/** A profile with notes in it, closed as a person does. */
async function written(served: ServedPage, args: readonly string[]): Promise<Profile> {
  const profile = newProfile()
  const browser = await startBrowser(profile, args)
  const page = await browser.open(served.url)
  await page.evaluate(() => window.store.load())
  await page.evaluate(async (count) => {
    for (let n = 0; n < count; n += 1) await window.store.make(`n-${n}`, window.store.noise(500))
  }, NOTES)
  await page.waitForTimeout(300)
  await browser.close()
  return profile
}

async function oneRound(
  served: ServedPage,
  model: Profile,
  args: readonly string[],
  name: string,
  random: Random,
): Promise<'whole' | 'named' | 'silent'> {
  const profile = copyOf(model)
  const damage = DAMAGES[name]
  damage?.(filesOf(profile), random)
  const browser = await startBrowser(profile, args)
  try {
    const page = await browser.open(served.url)
    if (damage === undefined) {
      await page.evaluate(() => window.store.load())
      const session = await browser.context.newCDPSession(page)
      const { origin } = new URL(served.url)
      await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' })
      await page.evaluate(() => window.store.make('n-late', 'late'))
      await page.reload()
    }
    const look = await page.evaluate(() => window.store.load())
    if (look.condition.kind !== 'ready') return 'named'
    const all = look.notes.length >= NOTES && look.brokenSums === 0
    if (look.findings.length > 0) return 'named'
    return all ? 'whole' : 'silent'
  } finally {
    await browser.kill()
    profile.remove()
  }
}

/** The files in which the browser keeps IndexedDB. */
function filesOf({ folder }: Profile): readonly string[] {
  const root = join(folder, 'Default', 'IndexedDB')
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((name) => join(root, name))
    .filter((path) => statSync(path).isFile() && !/LOCK$|LOG$/.test(path))
}

function largest(files: readonly string[]): string {
  return [...files].sort((a, b) => statSync(b).size - statSync(a).size)[0]!
}
