import type { Page } from '@playwright/test'
import { newProfile, startBrowser, type OwnBrowser } from '../profile.ts'
import { emptyAt, type ServedPage } from '../serve-page.ts'
import { writeVersion1 } from '../version-1.ts'

const NOTES = 30

export interface BlockedFigures {
  /** Milliseconds until the new tab said that another one is in the way, the longest. */
  readonly slowestMessage: number
  /** Milliseconds from the other tab's end to the records being there, the longest. */
  readonly slowestOpen: number
}

/**
 * T7: another tab holds the database of an older schema, once without listening, once frozen by the browser. Throws
 * when the new tab does not say so, does not open by itself once the other is gone, or opens the database twice.
 */
export async function runBlocked(served: ServedPage, rounds: number): Promise<BlockedFigures> {
  const figures = { slowestMessage: 0, slowestOpen: 0 }
  const profile = newProfile()
  const browser = await startBrowser(profile)
  try {
    for (let round = 0; round < rounds; round += 1) {
      const { message, open } = await oneRound(browser, served.at(`round-${round}`), round % 2 === 1)
      figures.slowestMessage = Math.max(figures.slowestMessage, message)
      figures.slowestOpen = Math.max(figures.slowestOpen, open)
    }
  } finally {
    await browser.kill()
    profile.remove()
  }
  return figures
}

async function oneRound(browser: OwnBrowser, url: string, frozen: boolean) {
  const holding = await holdingTab(browser, url, frozen)
  const page = await browser.open(url)
  const since = performance.now()
  await page.evaluate(() => {
    let opens = 0
    const real = IDBFactory.prototype.open
    IDBFactory.prototype.open = function (...wanted) {
      if (wanted[0] === 'cetu') opens += 1
      Object.assign(window, { opens })
      return real.apply(this, wanted)
    }
    void window.store.load()
    void window.store.records.getState().load()
  })
  const said = await page.waitForFunction(saying, undefined, { polling: 20 })
  const message = performance.now() - since
  // Chromium wakes a frozen tab that listens, and nobody has to wait: then there is nothing to say.
  if ((await said.jsonValue()) === 'waiting') {
    const saved = await page.evaluate(() => window.store.make('n-early', 'early'))
    if (saved) throw new Error('something was called saved before the database was open')
  } else if (!frozen) throw new Error('nothing was said of the tab in the way')
  const gone = performance.now()
  await holding.close()
  await page.waitForFunction(() => window.store.look().condition.kind === 'ready', undefined, {
    polling: 20,
  })
  const open = performance.now() - gone
  const opens = await page.evaluate(() => (window as unknown as { opens: number }).opens)
  if (opens !== 1) throw new Error(`the database was opened ${opens} times`)
  const look = await page.evaluate(() => window.store.look())
  const there = look.notes.filter(({ id }) => id !== 'n-early').length
  if (there !== NOTES || look.findings.length > 0) throw new Error(`${there} of ${NOTES} notes are there`)
  return { message, open }
}

/** A tab that holds a database of the first schema open: either it does not listen, or it does and is frozen. */
async function holdingTab(browser: OwnBrowser, url: string, frozen: boolean): Promise<Page> {
  const holding = await browser.open(emptyAt(url))
  await writeVersion1(holding, NOTES)
  await holding.evaluate(async (listens) => {
    const request = indexedDB.open('cetu', 10)
    await new Promise((resolve) => request.addEventListener('success', resolve))
    if (listens) request.result.addEventListener('versionchange', () => request.result.close())
    Object.assign(window, { held: request.result })
  }, frozen)
  if (frozen) {
    const session = await browser.context.newCDPSession(holding)
    await session.send('Page.setWebLifecycleState', { state: 'frozen' })
  }
  return holding
}

/** Runs in the page: how it stands with the records, once it is neither unknown nor under way. */
function saying(): string | false {
  const { kind } = window.store.look().condition
  return kind === 'waiting' || kind === 'ready' ? kind : false
}
