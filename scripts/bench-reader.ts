import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { inBrowser } from './bench-page/in-browser.ts'
import { judge, type Measured, type Run } from './bench-page/judge.ts'
import { threadTime } from './bench-page/thread-time.ts'
import { makeAppFolder, SEED } from './bench-reader/app-folder.ts'
import { madeText } from './bench-reader/made-text.ts'
import {
  jumpTo,
  openingTime,
  type Opening,
  scrollFrames,
  showList,
  wholeTime,
} from './bench-reader/measures.ts'

const PROJECT = join(import.meta.dirname, '..')
const FOLDER = '.cache/bench-reader'
const BYTES = 1024 * 1024
const NOTES = 2000
const FACTS = 5000
const OPENINGS = 7
const SCROLLS = 9
/** Frames of one scroll, and pixels of each: a page in a third of a second. */
const FRAMES = 120
const STEP = 40

/** Milliseconds a person may wait to read, and the longest frame of a scroll, each at the median of the runs. */
const BARS = { opening: 300, frame: 50 }

/**
 * `npm run bench:reader [bytes]`: the built 原文 with one long made document (1 MB in UTF-8 unless told) and 2,000 notes,
 * in the installed browser: how long it takes until it can be read from its beginning and at a fact far in it (what is in
 * the window stands there with its marks and cards, see `openingTime`), after a click of a hand, whose press is read ahead
 * at, and without one; and the longest frame while it is scrolled. Also says when all of it is on the page. Fails above the
 * bars. Where the machine has more to do than processors, processor time is judged instead of the clock; that of a click by
 * hand counts what is read ahead, too.
 */
process.exitCode = await bench(Number(process.argv[2] ?? BYTES))

async function bench(bytes: number): Promise<number> {
  if (!existsSync(join(PROJECT, 'dist/index.html'))) {
    console.error('dist is not there. Run npm run build first.')
    return 1
  }
  const doc = await makeAppFolder(PROJECT, join(PROJECT, FOLDER), madeText(bytes))
  const { text, sections, events, targets, mentions } = doc
  const facts = events.length + targets.length + mentions.length
  const size = `${(bytes / BYTES).toFixed(1)} MB, ${text.length} characters, ${sections.length} sections`
  console.log(`${size}, ${facts} facts, ${NOTES} notes`)
  if (bytes >= BYTES && facts < FACTS) {
    console.error(`the bar is for ${FACTS} facts: the text holds too few`)
    return 1
  }
  try {
    return await inBrowser(FOLDER, async (page, address) => {
      await storeNotes(page, address, doc.id)
      const far = targets[Math.floor(targets.length * 0.8)]!
      const link = `#/reader/${doc.id}?fact=${far.id}`
      const ways: readonly (readonly [string, Opening])[] = [
        ['click by hand to text', { link: null, byHand: true }],
        ['link by hand to far fact', { link, byHand: true }],
        ['click by key to text', { link: null, byHand: false }],
        ['address of far fact', { link, byHand: false }],
      ]
      const measured: Measured[] = []
      for (const [what, opening] of ways)
        measured.push({ what, runs: await openings(page, address, opening), bar: BARS.opening })
      return judge([...measured, { what: 'longest frame', runs: await longestFrames(page), bar: BARS.frame }])
    })
  } finally {
    rmSync(join(PROJECT, FOLDER), { recursive: true, force: true })
  }
}

async function storeNotes(page: Page, address: string, documentId: string): Promise<void> {
  await page.goto(address)
  await page.evaluate(
    async ([module, id, count]) => {
      const { seedNotes } = await import(/* @vite-ignore */ module)
      const response = await fetch(`data/documents/${id}.json`)
      await seedNotes(await response.json(), count)
    },
    [`${address}${SEED}`, documentId, NOTES] as const,
  )
}

/** Opens the document again and again; the first time, in which the browser compiles the code, is not counted. */
async function openings(page: Page, address: string, opening: Opening): Promise<Run[]> {
  const runs: Run[] = []
  const whole: number[] = []
  for (let run = 0; run <= OPENINGS; run += 1) {
    await showList(page, address)
    const { result, thread } = await threadTime(page, () => openingTime(page, opening))
    runs.push({ clock: result, thread: thread.all })
    whole.push(await wholeTime(page))
  }
  const last = whole.slice(1).toSorted((a, b) => a - b)
  console.log(`all of the text after ${last.map((one) => one.toFixed(0)).join(' ')} ms`)
  return runs.slice(1)
}

/** The longest frame, and the longest task, of each of several scrolls all through the document with its notes. */
async function longestFrames(page: Page): Promise<Run[]> {
  await page.locator('.card-note').first().waitFor()
  const runs: Run[] = []
  for (let run = 0; run < SCROLLS; run += 1) {
    await jumpTo(page, (run + 0.5) / SCROLLS)
    const { result, thread } = await threadTime(page, () => scrollFrames(page, STEP, FRAMES))
    runs.push({ clock: Math.max(...result), thread: thread.longest })
  }
  return runs
}
