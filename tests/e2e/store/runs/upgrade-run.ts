import { randomFrom } from '../../../storage/runs/random.ts'
import { copyOf, newProfile, startBrowser, type OwnBrowser, type Profile } from '../profile.ts'
import type { ServedPage } from '../serve-page.ts'

const NOTES = 2000

/**
 * T6: kills the browser while it brings a database of version 1 to today's. Throws unless every note is there at the
 * next start, once, whole and without a report of loss. `twice` = also that another start changes nothing.
 */
export async function runUpgradeKills(
  served: ServedPage,
  kills: number,
  seed: number,
  twice: boolean,
): Promise<void> {
  const random = randomFrom(seed)
  const model = newProfile()
  try {
    const writing = await startBrowser(model)
    await writeVersion1(writing, served)
    await writing.close()
    for (let kill = 0; kill < kills; kill += 1) await oneKill(served, model, random.below(250), twice)
  } finally {
    model.remove()
  }
}

async function oneKill(served: ServedPage, model: Profile, wait: number, twice: boolean): Promise<void> {
  const profile = copyOf(model)
  try {
    const upgrading = await startBrowser(profile)
    const page = await upgrading.open(served.url)
    page.evaluate(() => window.store.load()).catch(() => undefined) // it is killed on the way
    await new Promise((resolve) => setTimeout(resolve, wait))
    await upgrading.kill()
    const first = await lookAfterStart(profile, served)
    if (twice && first !== (await lookAfterStart(profile, served)))
      throw new Error('a second start changed the records')
  } finally {
    profile.remove()
  }
}

async function lookAfterStart(profile: Profile, served: ServedPage): Promise<string> {
  const browser = await startBrowser(profile)
  try {
    const page = await browser.open(served.url)
    const look = await page.evaluate(() => window.store.load())
    const problem = look.findings.length > 0 || look.damaged > 0 || look.brokenSums > 0
    if (look.notes.length !== NOTES || problem) {
      throw new Error(`${look.notes.length} of ${NOTES} notes, ${JSON.stringify(look.findings)}`)
    }
    return JSON.stringify(await page.evaluate(() => window.store.gateway.raw()))
  } finally {
    await browser.kill()
  }
}

async function writeVersion1(browser: OwnBrowser, served: ServedPage): Promise<void> {
  const page = await browser.open(served.emptyUrl)
  await page.evaluate(async (count) => {
    const request = indexedDB.open('cetu', 10)
    await new Promise<void>((resolve, reject) => {
      request.addEventListener('error', () => reject(request.error))
      request.addEventListener('success', () => resolve())
      request.addEventListener('upgradeneeded', () => {
        request.result
          .createObjectStore('annotations', { keyPath: 'id' })
          .createIndex('documentId', 'documentId')
        request.result
          .createObjectStore('history', { keyPath: 'seq' })
          .createIndex('annotationId', 'annotationId')
        request.result.createObjectStore('meta', { keyPath: 'key' })
      })
    })
    const db = request.result
    const writing = db.transaction(['annotations', 'meta'], 'readwrite', { durability: 'strict' })
    const at = '2026-01-11T08:00:00.000Z'
    for (let n = 0; n < count; n += 1) {
      writing.objectStore('annotations').put({
        id: `n-${n}`,
        rev: 1 + (n % 3),
        v: 1,
        documentId: 'd-1',
        sha256: 'a'.repeat(64),
        selector: { quote: { exact: '目标', prefix: '', suffix: '' }, start: n, end: n + 2, sectionId: null },
        comment: `第${n}条，${'字'.repeat(n % 200)}`,
        tags: n % 5 === 0 ? ['口径'] : [],
        createdAt: at,
        updatedAt: at,
        ...(n % 10 === 0 ? { deletedAt: at } : {}),
      })
    }
    const trashed = Math.ceil(count / 10)
    writing.objectStore('meta').put({ key: 'commit', seq: count, annotations: count, trashed, minWriter: 1 })
    await new Promise((resolve) => writing.addEventListener('complete', resolve))
    db.close()
  }, NOTES)
}
