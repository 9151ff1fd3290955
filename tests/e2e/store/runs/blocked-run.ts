import { newProfile, startBrowser } from '../profile.ts'
import type { ServedPage } from '../serve-page.ts'

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
  for (let round = 0; round < rounds; round += 1) {
    const { message, open } = await oneRound(served, round % 2 === 1)
    figures.slowestMessage = Math.max(figures.slowestMessage, message)
    figures.slowestOpen = Math.max(figures.slowestOpen, open)
  }
  return figures
}

async function oneRound(served: ServedPage, frozen: boolean) {
  const profile = newProfile()
  const browser = await startBrowser(profile)
  try {
    const holding = await browser.open(served.emptyUrl)
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
    const page = await browser.open(served.url)
    const since = performance.now()
    await page.evaluate(() => {
      let opens = 0
      const real = IDBFactory.prototype.open
      IDBFactory.prototype.open = function (...wanted) {
        opens += 1
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
      const saved = await page.evaluate(() => window.store.make('n-1', 'early'))
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
    return { message, open }
  } finally {
    await browser.kill()
    profile.remove()
  }
}

/** Runs in the page: how it stands with the records, once it is neither unknown nor under way. */
function saying(): string | false {
  const { kind } = window.store.look().condition
  return kind === 'waiting' || kind === 'ready' ? kind : false
}
