import { existsSync, rmSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { preview } from 'vite'
import { makeAppFolder, SEED } from './bench-reader/app-folder.ts'
import { madeText } from './bench-reader/made-text.ts'
import { jumpTo, openingTime, scrollFrames, showList } from './bench-reader/measures.ts'
import { threadTime } from './bench-reader/page-thread.ts'
import { findBrowser } from './setup/find-browser.mjs'
import { findFreePort, USUAL_PORT } from './setup/free-port.mjs'

const PROJECT = join(import.meta.dirname, '..')
const FOLDER = '.cache/bench-reader'
const BYTES = 1024 * 1024
const NOTES = 2000
const OPENINGS = 7
const SCROLLS = 9
/** Frames of one scroll, and pixels of each: a page in a third of a second. */
const FRAMES = 120
const STEP = 40

/** Milliseconds a person may wait for the text, and the longest frame of a scroll, each at the median of the runs. */
const BARS = { opening: 300, frame: 50 }

/**
 * `npm run bench:reader [bytes]`: the built 原文 with one long made document (1 MB in UTF-8 unless told) and 2,000 notes,
 * in the installed browser: how long it takes to open, and the longest frame while it is scrolled. Fails above the
 * bars. Where the machine has more to do than processors, processor time is judged instead of the clock.
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
  try {
    return await inBrowser(async (page, address) => {
      await storeNotes(page, address, doc.id)
      const load = loadavg()[0]!
      const busy = load > cpus().length
      const note = busy ? ': the clock cannot be judged' : ''
      console.log(`load ${load.toFixed(1)} on ${cpus().length} processors${note}`)
      const good = [
        judge('click to text', await openings(page, address), BARS.opening, busy),
        judge('longest frame', await longestFrames(page), BARS.frame, busy),
      ]
      return good.every(Boolean) ? 0 : 1
    })
  } finally {
    rmSync(join(PROJECT, FOLDER), { recursive: true, force: true })
  }
}

/** Serves the folder and opens a page of the installed browser; both are gone afterwards. */
async function inBrowser<T>(work: (page: Page, address: string) => Promise<T>): Promise<T> {
  const port = await findFreePort(USUAL_PORT + 300)
  const server = await preview({
    root: PROJECT,
    logLevel: 'error',
    build: { outDir: FOLDER },
    preview: { port, strictPort: true, host: '127.0.0.1' },
  })
  const executablePath = findBrowser()
  const browser = await chromium.launch({
    ...(executablePath === null ? {} : { executablePath }),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  })
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 720 } })
    // The tool that runs this file names functions; in the page nobody does.
    await page.addInitScript('globalThis.__name = (made) => made')
    return await work(page, `http://127.0.0.1:${port}/`)
  } finally {
    await browser.close()
    await server.close()
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

/** One run: on the clock, and in processor time of the page's own thread; milliseconds. */
interface Run {
  readonly clock: number
  readonly thread: number
}

/** Opens the document again and again; the first time, in which the browser compiles the code, is not counted. */
async function openings(page: Page, address: string): Promise<Run[]> {
  const runs: Run[] = []
  for (let run = 0; run <= OPENINGS; run += 1) {
    await showList(page, address)
    const { result, thread } = await threadTime(page, () => openingTime(page))
    runs.push({ clock: result, thread: thread.all })
  }
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

/** Prints the medians of the runs with all of them, and says whether the one that counts is within its bar. */
function judge(what: string, runs: readonly Run[], bar: number, busy: boolean): boolean {
  const clock = sorted(runs.map((run) => run.clock))
  const thread = sorted(runs.map((run) => run.thread))
  const counts = medianOf(busy ? thread : clock)
  const times = `${medianOf(clock).toFixed(0)} ms on the clock, ${medianOf(thread).toFixed(0)} ms of the page's thread`
  console.log(`${counts <= bar ? '✓' : '✗'} ${what}: ${times}, bar ${bar} ms`)
  console.log(`  clock ${all(clock)}; thread ${all(thread)}`)
  return counts <= bar
}

function sorted(numbers: readonly number[]): readonly number[] {
  return [...numbers].sort((a, b) => a - b)
}

function medianOf(ascending: readonly number[]): number {
  return ascending[Math.floor(ascending.length / 2)]!
}

function all(numbers: readonly number[]): string {
  return numbers.map((one) => one.toFixed(0)).join(' ')
}
