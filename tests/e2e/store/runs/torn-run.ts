import { appendFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { newProfile, startBrowser, type Profile } from '../profile.ts'
import type { ServedPage } from '../serve-page.ts'

/** The head of a record of LevelDB's log (checksum, length 148, whole record) whose body was never written. */
const HEAD = Uint8Array.from([0x12, 0x34, 0x56, 0x78, 148, 0, 1])

/**
 * What a kill does to LevelDB's log in the worst moment: Chromium writes the head of a record, then its body, and dies
 * between the two. It goes on writing behind that head at the next start, cannot read the log at the one after, and
 * deletes the database. Throws when anything called saved is not there then.
 */
export async function runTornLog(served: ServedPage, starts: number): Promise<void> {
  const profile = newProfile()
  let saved = 0
  try {
    for (let start = 0; start <= starts; start += 1) {
      const browser = await startBrowser(profile)
      try {
        const page = await browser.open(served.url)
        const look = await page.evaluate(() => window.store.load())
        if (look.notes.length !== saved || look.findings.length > 0) {
          const found = `${look.notes.length} of ${saved} notes, ${JSON.stringify(look.findings)}`
          throw new Error(`start ${start} after a torn log: ${found}`)
        }
        for (let n = 0; n < 20; n += 1) {
          saved += Number(await page.evaluate((id) => window.store.make(id, 'x'), `n-${start}-${n}`))
        }
      } finally {
        await browser.kill()
      }
      if (start % 2 === 0) appendFileSync(newestLog(profile), HEAD)
    }
  } finally {
    profile.remove()
  }
}

function newestLog({ folder }: Profile): string {
  const root = join(folder, 'Default', 'IndexedDB')
  const logs = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\d+\.log$/.test(name),
  )
  return join(root, logs.sort().at(-1)!)
}
