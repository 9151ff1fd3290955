import type { Page } from '@playwright/test'
import { randomFrom } from '../../../storage/runs/random.ts'
import { newProfile, startBrowser, type OwnBrowser } from '../profile.ts'
import { emptyAt, type ServedPage } from '../serve-page.ts'

export interface QuotaFigures {
  readonly levels: number
  /** Milliseconds from a refused command to the person being told, the longest. */
  readonly slowestMessage: number
}

/** What is tried against a disk that has no room left. */
const TRIES = ['save', 'bulk', 'draft'] as const

/**
 * T8: gives the origin a quota and fills it, at several levels and with several sorts of writing. Throws when something
 * is called saved and is not there, a bulk command is there by half, the refusal is not said, or what is there can no
 * longer be read, exported and deleted.
 */
export async function runQuota(served: ServedPage, levels: number, seed: number): Promise<QuotaFigures> {
  const random = randomFrom(seed)
  const profile = newProfile()
  const browser = await startBrowser(profile)
  let slowestMessage = 0
  try {
    for (let level = 0; level < levels; level += 1) {
      const quota = 250_000 + random.below(700_000)
      const told = await oneLevel(browser, served.at(`level-${level}`), quota, TRIES[level % TRIES.length]!)
      slowestMessage = Math.max(slowestMessage, told)
    }
  } finally {
    await browser.kill()
    profile.remove()
  }
  return { levels, slowestMessage }
}

async function oneLevel(
  browser: OwnBrowser,
  url: string,
  quota: number,
  what: (typeof TRIES)[number],
): Promise<number> {
  // Before the first use: the browser allots room ahead.
  const page = await browser.open(emptyAt(url))
  const session = await browser.context.newCDPSession(page)
  const { origin } = new URL(url)
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: quota })
  await page.goto(url)
  await page.evaluate(() => window.store.load())
  const saved = await page.evaluate(fill)
  const told = await page.evaluate(refuse, what)
  if (told === null) throw new Error(`nothing was refused at ${quota} bytes`)
  await expectWhole(page, saved)
  await page.reload()
  await page.evaluate(() => window.store.load())
  await expectWhole(page, saved)
  await expectWaysOut(page)
  return told
}

/** Runs in the page: saves until there is no room; gives the ids called saved. */
async function fill(): Promise<readonly string[]> {
  const saved: string[] = []
  for (const size of [60_000, 8_000, 1_000]) {
    for (let n = 0; n < 200; n += 1) {
      const id = `n-${size}-${n}`
      if (!(await window.store.make(id, window.store.noise(size)))) break
      saved.push(id)
    }
  }
  for (const { key } of window.store.records.getState().pending) window.store.records.getState().giveUp(key)
  return saved
}

/** Runs in the page: tries once more; gives the milliseconds until the refusal was said, null when nothing was refused. */
async function refuse(what: 'save' | 'bulk' | 'draft'): Promise<number | null> {
  const since = performance.now()
  const big = window.store.noise(60_000)
  if (what === 'draft') {
    window.store.type(big)
    while (window.store.notes.getState().draftProblem === null) {
      if (performance.now() - since > 5000) return null
      await new Promise((resolve) => setTimeout(resolve, 10))
    }
    return window.store.notes.getState().draftProblem === 'full' ? performance.now() - since : null
  }
  const ids = what === 'save' ? ['late-0'] : Array.from({ length: 20 }, (_, n) => `late-${n}`)
  const saved = await window.store.makeMany(ids, big)
  const told = window.store.look().pending.includes('full')
  return saved || !told ? null : performance.now() - since
}

/** What was called saved is there, and nothing that was refused. */
async function expectWhole(page: Page, saved: readonly string[]): Promise<void> {
  const look = await page.evaluate(() => window.store.look())
  const there = new Set(look.notes.map(({ id }) => id))
  const lost = saved.filter((id) => !there.has(id))
  const extra = look.notes.filter(({ id }) => id.startsWith('late-'))
  if (lost.length > 0 || extra.length > 0 || look.findings.length > 0 || look.brokenSums > 0) {
    throw new Error(`${lost.length} lost, ${extra.length} half stored, ${JSON.stringify(look.findings)}`)
  }
}

/** What is there can be exported, and deleted for good, and then there is room again. */
async function expectWaysOut(page: Page): Promise<void> {
  const problem = await page.evaluate(async () => {
    const { records, gateway } = window.store
    const rows = await gateway.raw()
    if (rows.length === 0) return 'nothing can be exported'
    await records.getState().purge(Object.keys(records.getState().records))
    const left = window.store.look().notes.length
    if (left > 0) return `${left} records are left after all were deleted`
    for (let wait = 0; wait < 100; wait += 1) {
      if (await window.store.make('n-again', 'kept')) return null
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    return 'there is no room after everything was deleted'
  })
  if (problem !== null) throw new Error(problem)
}
