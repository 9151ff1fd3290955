import type { Random } from '../../../storage/runs/random.ts'
import type { OwnBrowser } from '../profile.ts'
import { writeVersion1 } from '../version-1.ts'
import { ROOM, smallOrigin, type FullDisk } from './full-disk.ts'

/** Characters in each note that no compression makes smaller: the browser presses its files together when it likes. */
const NOISE = 1500
/** Bytes for each note: enough for one of version 1 (3,710 and some), too few for its record of today (4,270) beside it. */
const [LEAST, MOST] = [4200, 5200]

/**
 * T8: a library of version 1 is opened on a disk that has no room for its records of today. Gives the milliseconds until
 * that was said. Throws when a note changed, or is not brought to today's form once there is room.
 */
export async function migrationOnFullDisk(browser: OwnBrowser, url: string, random: Random): Promise<number> {
  const notes = 400 + random.below(400)
  const quota = notes * (LEAST + random.below(MOST - LEAST))
  const disk = await smallOrigin(browser, url, quota)
  await writeVersion1(disk.page, notes, NOISE)
  const before = await rowsOfVersion1(disk)
  const told = await opensRefused(disk)
  await opensRefused(disk)
  await disk.page.goto('about:blank')
  if ((await rowsOfVersion1(disk)) !== before) throw new Error('a refused upgrade changed the notes')
  await opensRefused(disk)
  await disk.allow(ROOM)
  await expectUpgraded(disk, notes)
  return told
}

/** Every row of the database as it lies there, the version and the names of its tables. */
async function rowsOfVersion1({ page, url }: FullDisk): Promise<string> {
  await page.goto(`${url}empty`)
  return page.evaluate(async () => {
    const answer = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result))
        request.addEventListener('error', () => reject(request.error))
      })
    const db = await answer(indexedDB.open('cetu'))
    const stores = [...db.objectStoreNames]
    const reading = db.transaction(stores)
    const rows = await Promise.all(stores.map((store) => answer(reading.objectStore(store).getAll())))
    db.close()
    return JSON.stringify([db.version, stores, rows])
  })
}

async function opensRefused({ page, url }: FullDisk): Promise<number> {
  await page.goto(url)
  const { condition, took, copies } = await page.evaluate(async () => {
    const since = performance.now()
    const look = await window.store.loadEarlier()
    return { ...look, took: performance.now() - since, copies: await window.store.copies() }
  })
  if (condition.kind !== 'refused' || condition.reason !== 'full')
    throw new Error(`without room the upgrade came to ${JSON.stringify(condition)}`)
  if (copies.unreadable.length > 0 || copies.left > 0 || copies.whole.length > 1)
    throw new Error(`refused upgrades left ${JSON.stringify(copies)}`)
  return took
}

/** In the same page, asked again; and after a reload. */
async function expectUpgraded({ page }: FullDisk, notes: number): Promise<void> {
  for (const again of ['in place', 'reloaded']) {
    if (again === 'reloaded') await page.reload()
    const look = await page.evaluate(() => window.store.loadEarlier())
    const problem = look.findings.length + look.damaged + look.brokenSums
    if (look.notes.length !== notes || problem > 0)
      throw new Error(`${again}: ${look.notes.length} of ${notes} notes, ${JSON.stringify(look)}`)
  }
}
