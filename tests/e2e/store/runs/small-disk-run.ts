import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startBrowser, type Profile } from '../profile.ts'
import type { ServedPage } from '../serve-page.ts'

export interface SmallDiskFigures {
  readonly rounds: number
  /** Notes called saved before the disk was full, over all rounds. */
  readonly saved: number
}

/**
 * T8 on a disk that is really full: the profile lies on a file system of 200 MB, which is filled. Needs root, for the
 * mount. Throws when something called saved is missing once there is room again, or a loss is reported.
 */
export async function runSmallDisk(served: ServedPage, rounds: number): Promise<SmallDiskFigures> {
  let saved = 0
  for (let round = 0; round < rounds; round += 1) saved += await oneRound(served)
  return { rounds, saved }
}

async function oneRound(served: ServedPage): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'cetu-small-disk-'))
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=200m', 'tmpfs', folder])
  const ballast = join(folder, 'ballast')
  const profile: Profile = { folder: join(folder, 'profile'), remove: () => undefined }
  try {
    execFileSync('mkdir', [profile.folder])
    const saved = await fill(served, profile, ballast)
    rmSync(ballast, { force: true })
    const browser = await startBrowser(profile)
    try {
      const page = await browser.open(served.url)
      const look = await page.evaluate(() => window.store.load())
      const there = new Set(look.notes.map(({ id }) => id))
      const lost = saved.filter((id) => !there.has(id))
      if (lost.length > 0 || look.findings.length > 0 || look.brokenSums > 0) {
        throw new Error(
          `${lost.length} of ${saved.length} saved notes are lost, ${JSON.stringify(look.findings)}`,
        )
      }
    } finally {
      await browser.kill()
    }
    return saved.length
  } finally {
    execFileSync('umount', ['-l', folder])
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Saves notes while the disk is filled by something else; gives the ids called saved. */
async function fill(served: ServedPage, profile: Profile, ballast: string): Promise<readonly string[]> {
  const browser = await startBrowser(profile)
  try {
    const page = await browser.open(served.url)
    await page.evaluate(() => window.store.load())
    const some = await page.evaluate(saveMany, { from: 0, count: 20 })
    try {
      execFileSync('dd', ['if=/dev/zero', `of=${ballast}`, 'bs=1M'], { stdio: 'ignore' })
    } catch {
      // the disk is full, as it should be
    }
    return [...some, ...(await page.evaluate(saveMany, { from: 20, count: 60 }))]
  } finally {
    await browser.kill()
  }
}

/** Runs in the page; the ids called saved. */
async function saveMany({ from, count }: { readonly from: number; readonly count: number }) {
  const saved: string[] = []
  for (let n = from; n < from + count; n += 1) {
    if (await window.store.make(`n-${n}`, window.store.noise(20_000))) saved.push(`n-${n}`)
  }
  return saved
}
