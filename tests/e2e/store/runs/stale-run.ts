import type { Page } from '@playwright/test'
import { newProfile, startBrowser, type OwnBrowser } from '../profile.ts'
import { emptyAt, type ServedPage } from '../serve-page.ts'

export interface StaleFigures {
  readonly cases: number
  /** Milliseconds until the older tab said that it is read-only, or closed, the longest. */
  readonly slowestNotice: number
}

/** `url` = the page at an origin nobody else uses. */
type Case = (browser: OwnBrowser, url: string) => Promise<number>

/**
 * T5: an older and a newer build on one database, the older one open before, or opened after. Throws when the older one
 * writes, does not say that it must not, or can no longer show and export what it has.
 */
export async function runStaleTabs(served: ServedPage): Promise<StaleFigures> {
  const cases: readonly Case[] = [newerOpensLater, newerWritesLater, olderOpensLast, newerSchema]
  const profile = newProfile()
  const browser = await startBrowser(profile)
  let slowestNotice = 0
  try {
    for (const [n, one] of cases.entries()) {
      slowestNotice = Math.max(slowestNotice, await one(browser, served.at(`case-${n}`)))
    }
  } finally {
    await browser.kill()
    profile.remove()
  }
  return { cases: cases.length, slowestNotice }
}

const newer = (url: string) => `${url}?writer=1`

async function loaded(browser: OwnBrowser, url: string): Promise<Page> {
  const page = await browser.open(url)
  await page.evaluate(() => window.store.load())
  return page
}

const newerOpensLater: Case = async (browser, url) => {
  const old = await loaded(browser, url)
  await old.evaluate(() => window.store.make('n-1', 'old'))
  const since = performance.now()
  await loaded(browser, newer(url))
  const took = await notice(old, since, 'read-only')
  await expectHarmless(old)
  return took
}

const newerWritesLater: Case = async (browser, url) => {
  const old = await loaded(browser, url)
  await old.evaluate(() => window.store.make('n-1', 'old'))
  const fresh = await loaded(browser, newer(url))
  await fresh.evaluate(() => window.store.edit('n-1', 'new'))
  // Even one that heard nothing is stopped by the database itself.
  await old.evaluate(() => window.store.records.setState({ condition: { kind: 'ready' } }))
  await expectHarmless(old)
  const look = await fresh.evaluate(() => window.store.look())
  if (look.notes[0]?.comment !== 'new') throw new Error('the older tab wrote over the newer one')
  return 0
}

const olderOpensLast: Case = async (browser, url) => {
  const fresh = await loaded(browser, newer(url))
  await fresh.evaluate(() => window.store.make('n-1', 'new'))
  await fresh.close()
  const since = performance.now()
  const old = await loaded(browser, url)
  const took = await notice(old, since, 'read-only')
  await expectHarmless(old)
  return took
}

/** A build with another schema asks for the database; the older tab must give way, and say so. */
const newerSchema: Case = async (browser, url) => {
  const old = await loaded(browser, url)
  await old.evaluate(() => window.store.make('n-1', 'old'))
  await old.evaluate(() => window.store.type('半句'))
  const fresh = await browser.open(emptyAt(url))
  const since = performance.now()
  await fresh.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('cetu', 90)
        request.addEventListener('success', () => {
          request.result.close()
          resolve()
        })
        request.addEventListener('error', () => reject(request.error))
      }),
  )
  const took = await notice(old, since, 'closed')
  const saved = await old.evaluate(() => window.store.make('n-2', 'late'))
  if (saved) throw new Error('a tab that gave way called something saved')
  const again = await loaded(browser, url)
  const { drafts } = await again.evaluate(() => window.store.look())
  const kept = await again.evaluate(() =>
    Object.keys(localStorage).some((key) => key.startsWith('cetu:draft:')),
  )
  if (!kept && !drafts.includes('半句')) throw new Error('words were lost when the tab gave way')
  return took
}

async function notice(page: Page, since: number, kind: string): Promise<number> {
  await page.waitForFunction((wanted) => window.store.look().condition.kind === wanted, kind, {
    polling: 20,
    timeout: 10_000,
  })
  return performance.now() - since
}

/** The older tab writes nothing, and still has everything for an export. */
async function expectHarmless(old: Page): Promise<void> {
  const saved = await old.evaluate(() => window.store.make('n-late', 'late'))
  const look = await old.evaluate(() => window.store.look())
  const raw = await old.evaluate(() => window.store.gateway.raw().then((rows) => rows.length))
  if (saved || !look.pending.includes('newer')) throw new Error('the older tab called something saved')
  if (look.notes.length === 0 || raw === 0) throw new Error('the older tab cannot export what is there')
}
