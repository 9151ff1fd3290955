import type { Page } from '@playwright/test'
import { randomFrom } from '../../../storage/runs/random.ts'
import { newProfile, startBrowser, type OwnBrowser } from '../profile.ts'
import type { ServedPage } from '../serve-page.ts'

/** Milliseconds after a key from which on a draft must survive anything. */
const SAFE = 250
const WAYS = ['close', 'reload', 'crash'] as const

export interface CloseFigures {
  readonly rounds: number
  /** Rounds in which the window went less than 250 ms after the last key, and how many of those kept the words all the same. */
  readonly early: number
  readonly earlyKept: number
}

/**
 * T3: types, and closes, reloads or crashes the window 0 to 400 ms after the last key. Throws when words typed 250 ms
 * before, or a note that was called saved, are not there afterwards. A window that is closed or reloaded puts its words
 * away itself, so there even the last key must be there.
 */
export async function runCloses(served: ServedPage, rounds: number, seed: number): Promise<CloseFigures> {
  const profile = newProfile()
  const random = randomFrom(seed)
  const figures = { rounds, early: 0, earlyKept: 0 }
  const browser = await startBrowser(profile)
  try {
    await browser.context.newPage() // keeps the window when a test's own tab goes
    let page = await browser.open(served.url)
    for (let round = 0; round < rounds; round += 1) {
      const way = WAYS[round % WAYS.length]!
      const wait = random.below(400)
      const { next, kept } = await oneRound(browser, served, page, { round, way, wait })
      page = next
      const must = wait >= SAFE || way !== 'crash'
      if (must && !kept) throw new Error(`round ${round}: words typed ${wait} ms before a ${way} are lost`)
      if (wait < SAFE) {
        figures.early += 1
        figures.earlyKept += Number(kept)
      }
    }
  } finally {
    await browser.kill()
    profile.remove()
  }
  return figures
}

interface Round {
  readonly round: number
  readonly way: (typeof WAYS)[number]
  readonly wait: number
}

/** Whether the words were offered afterwards, and the window in which they were looked for. */
async function oneRound(browser: OwnBrowser, served: ServedPage, page: Page, { round, way, wait }: Round) {
  await page.evaluate(() => window.store.load())
  const saved = await page.evaluate((n) => window.store.make(`n-${n}`, '0'), round)
  const words = `第${round}句`
  await page.evaluate(
    async ([text, time]) => {
      window.store.type(`${text}，前半`)
      window.store.type(text)
      await new Promise((resolve) => setTimeout(resolve, time))
    },
    [words, wait] as const,
  )
  const next = await leave(browser, served, page, way)
  const look = await next.evaluate(() => window.store.load())
  if (saved && !look.notes.some(({ id }) => id === `n-${round}`))
    throw new Error(`the saved note n-${round} is lost`)
  const kept = look.drafts.includes(words)
  // The draft is given up, so that the next round finds its own.
  await next.evaluate(() => window.store.notes.getState().keepDraft('d-1', null))
  await next.waitForFunction(() => window.store.look().drafts.length === 0, undefined, { polling: 10 })
  return { next, kept }
}

async function leave(browser: OwnBrowser, served: ServedPage, page: Page, way: Round['way']): Promise<Page> {
  if (way === 'reload') {
    await page.reload()
    return page
  }
  if (way === 'close') await page.close()
  else {
    const crashed = page.waitForEvent('crash')
    page.goto('chrome://crash').catch(() => undefined) // a crash is no answer
    await crashed
    await page.close()
  }
  return browser.open(served.url)
}
