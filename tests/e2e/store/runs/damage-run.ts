import { readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { randomFrom, type Random } from '../../../storage/runs/random.ts'
import { newProfile, startBrowser, type OwnBrowser, type Profile } from '../profile.ts'
import type { ServedPage } from '../serve-page.ts'

const NOTES = 15
/** The two ways Chromium keeps IndexedDB: as it was for years, and the one that is being rolled out. */
const BACKENDS = [[], ['--enable-features=IdbSqliteBackingStore']] as const

export interface DamageFigures {
  readonly rounds: number
  /** Rounds after which the browser gave everything back all the same. */
  readonly whole: number
  /** Rounds in which something was gone, and the store said so. */
  readonly named: number
}

/** The damage that is not done to files. */
const CLEARED = 'cleared while open'

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
 * gone and the next start does not say so: every loss is named, none is shown as a first run. A database is damaged once;
 * so each round has an origin of its own, and the rounds of one backend share a browser.
 */
export async function runDamage(served: ServedPage, rounds: number, seed: number): Promise<DamageFigures> {
  const random = randomFrom(seed)
  const figures = { rounds, whole: 0, named: 0 }
  const names = [...Object.keys(DAMAGES), CLEARED]
  for (const [backend, args] of BACKENDS.entries()) {
    const profile = newProfile()
    const here = Array.from({ length: Math.ceil((rounds - backend) / BACKENDS.length) }, (_, n) => ({
      name: names[n % names.length]!,
      origin: `round-${backend}-${n}`,
    }))
    try {
      await written(served, profile, args, here)
      for (const { name, origin } of here) DAMAGES[name]?.(filesOf(profile, origin), random)
      const browser = await startBrowser(profile, args)
      try {
        for (const { name, origin } of here) {
          const outcome = await lookAt(browser, served.at(origin), name)
          if (outcome === 'silent') throw new Error(`${origin}: ${name} went unnoticed`)
          figures[outcome] += 1
        }
      } finally {
        await browser.kill()
      }
    } finally {
      profile.remove()
    }
  }
  return figures
}

interface Round {
  readonly name: string
  readonly origin: string
}

/** Puts notes into the database of every origin, and closes the browser as a person does. */
async function written(
  served: ServedPage,
  profile: Profile,
  args: readonly string[],
  rounds: readonly Round[],
): Promise<void> {
  const browser = await startBrowser(profile, args)
  await browser.context.newPage() // keeps the window when a test's own tab goes
  for (const { origin } of rounds) {
    const page = await browser.open(served.at(origin))
    await page.evaluate(() => window.store.load())
    await page.evaluate(async (count) => {
      for (let n = 0; n < count; n += 1) await window.store.make(`n-${n}`, window.store.noise(1000))
    }, NOTES)
    await page.waitForTimeout(100)
    await page.close()
  }
  await browser.close()
}

async function lookAt(browser: OwnBrowser, url: string, name: string): Promise<'whole' | 'named' | 'silent'> {
  const page = await browser.open(url)
  if (name === CLEARED) {
    await page.evaluate(() => window.store.load())
    const session = await browser.context.newCDPSession(page)
    const { origin } = new URL(url)
    await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' })
    await page.evaluate(() => window.store.make('n-late', 'late'))
    await page.reload()
  }
  const look = await page.evaluate(() => window.store.load())
  if (look.condition.kind !== 'ready' || look.findings.length > 0) return 'named'
  return look.notes.length >= NOTES && look.brokenSums === 0 ? 'whole' : 'silent'
}

/** The files in which the browser keeps the databases of an origin. */
function filesOf({ folder }: Profile, origin: string): readonly string[] {
  const root = join(folder, 'Default', 'IndexedDB')
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.includes(`${origin}.`))
    .map((name) => join(root, name))
    .filter((path) => statSync(path).isFile() && !/LOCK$|LOG$/.test(path))
  if (files.length === 0) throw new Error(`${root} has no files of ${origin}`)
  return files
}

function largest(files: readonly string[]): string {
  return [...files].sort((a, b) => statSync(b).size - statSync(a).size)[0]!
}
