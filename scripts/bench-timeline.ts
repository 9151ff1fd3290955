import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { DocumentSummary } from '../src/model/dataset.ts'
import { inBrowser } from './bench-page/in-browser.ts'
import { judge, type Run } from './bench-page/judge.ts'
import { threadTime } from './bench-page/thread-time.ts'
import { makeAppFolder, RIVAL_PAGE } from './bench-timeline/app-folder.ts'
import { frameWork } from './bench-timeline/frames.ts'
import { drawnAt } from './bench-timeline/labels.ts'
import { ensurePackages } from './setup/ensure-packages.mjs'

const PROJECT = join(import.meta.dirname, '..')
const FOLDER = '.cache/bench-timeline'
const EVENTS = 10_000
const OPENINGS = 5
const FRAMES = 120
/** The stretch of time that is panned over, four of the 25 years. */
const [FROM, TO] = ['2014-01-01', '2018-01-01']
/** Milliseconds: until all events are drawn, and the work of a frame while panning, at the median. */
const BARS = { render: 600, frame: 12 }

/**
 * `npm run bench:timeline`: the built 时间线 with 10,000 labelled events of 20 documents in the installed browser, and vis-timeline with
 * the same events, labels and lanes in the same run. Fails above the bars, or when an event is in no mark.
 */
process.exitCode = await bench()

async function bench(): Promise<number> {
  if (!existsSync(join(PROJECT, 'dist/index.html'))) {
    console.error('dist is not there. Run npm run build first.')
    return 1
  }
  await ensurePackages(join(PROJECT, 'tests/bench'))
  const documents = await makeAppFolder(PROJECT, join(PROJECT, FOLDER))
  const events = documents.reduce((sum, doc) => sum + doc.events.length, 0)
  console.log(`${events} events in ${documents.length} documents`)
  const whole = [0.11, 0.7, 8].every((perDay) => sayDrawn(documents, perDay))
  try {
    return await inBrowser(FOLDER, async (page, address) => {
      const ours = await measured(page, () => openOurs(page, address), prepareOurs)
      const theirs = await measured(page, () => openTheirs(page, address, documents), prepareTheirs)
      say('vis-timeline 8.5.4', theirs)
      const code = judge([
        { what: 'all events drawn', runs: ours.render, bar: BARS.render },
        { what: 'work of a frame while panning', runs: ours.frames, bar: BARS.frame },
      ])
      return events === EVENTS && whole ? code : 1
    })
  } finally {
    rmSync(join(PROJECT, FOLDER), { recursive: true, force: true })
  }
}

interface Measures {
  readonly render: readonly Run[]
  readonly frames: readonly Run[]
}

/** Opens a timeline several times, each time from nothing drawn; then pans it. `open` gives the name of what draws in the page. */
async function measured(
  page: Page,
  open: () => Promise<string>,
  prepare: (page: Page) => Promise<string>,
): Promise<Measures> {
  const draw = await open()
  const render: Run[] = []
  for (let run = 0; run <= OPENINGS; run += 1) {
    const { result, thread } = await threadTime(page, () =>
      page.evaluate(async (name) => {
        const start = performance.now()
        await (globalThis as unknown as Record<string, () => Promise<void>>)[name]!()
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
        return performance.now() - start
      }, draw),
    )
    render.push({ clock: result, thread: thread.all })
  }
  const { clock, thread } = await frameWork(page, FRAMES, await prepare(page))
  const frames = clock.map((each, at) => ({ clock: each, thread: thread[at]! }))
  return { render: render.slice(1), frames: frames.slice(10) }
}

async function openOurs(page: Page, address: string): Promise<string> {
  await page.goto(`${address}#/timeline`)
  await page.locator('.timeline-canvas canvas').waitFor()
  await page.evaluate(() => {
    const until = async (there: () => boolean) => {
      while (!there()) await new Promise((resolve) => setTimeout(resolve))
    }
    const canvas = () => document.querySelector('.timeline-canvas canvas')
    Object.assign(globalThis, {
      drawOurs: async () => {
        location.hash = '#/timeline'
        await until(() => canvas() !== null)
      },
      leaveOurs: async () => {
        location.hash = '#/notes'
        await until(() => canvas() === null)
      },
    })
  })
  // The facts are there from now on; what is measured is the way from them to the picture.
  await page.evaluate(() => {
    const { drawOurs, leaveOurs } = globalThis as unknown as Record<string, () => Promise<void>>
    Object.assign(globalThis, { drawOurs: () => leaveOurs!().then(() => drawOurs!()) })
  })
  return 'drawOurs'
}

async function prepareOurs(page: Page): Promise<string> {
  await page.evaluate(
    ([from, to]) => {
      location.hash = `#/timeline?from=${from}&to=${to}`
      Object.assign(globalThis, {
        panOurs: (at: number) => {
          const deltaX = at % 60 < 30 ? 20 : -20
          const wheel = new WheelEvent('wheel', { deltaX, bubbles: true, cancelable: true })
          document.querySelector('.timeline-stage')!.dispatchEvent(wheel)
        },
      })
    },
    [FROM, TO] as const,
  )
  await page.waitForTimeout(1500)
  return 'panOurs'
}

async function openTheirs(
  page: Page,
  address: string,
  documents: readonly DocumentSummary[],
): Promise<string> {
  const items = documents.flatMap(({ id, events }) =>
    events.map((event) => ({
      id: event.id,
      group: id,
      content: `${event.label} ${event.quote}`,
      start: event.date,
    })),
  )
  await page.goto(`${address}${RIVAL_PAGE}`)
  await page.waitForFunction(() => 'rival' in globalThis)
  await page.evaluate((all) => {
    const { rival } = globalThis as unknown as { rival: { render: (items: unknown) => Promise<void> } }
    Object.assign(globalThis, { drawTheirs: () => rival.render(all) })
  }, items)
  return 'drawTheirs'
}

async function prepareTheirs(page: Page): Promise<string> {
  await page.evaluate(
    ([from, to]) => {
      const { rival } = globalThis as unknown as { rival: { show: (from: number, to: number) => void } }
      const [start, end] = [Date.parse(from), Date.parse(to)]
      let moved = 0
      rival.show(start, end)
      Object.assign(globalThis, {
        panTheirs: (at: number) => {
          moved += (at % 60 < 30 ? 0.02 : -0.02) * (end - start)
          rival.show(start + moved, end + moved)
        },
      })
    },
    [FROM, TO] as const,
  )
  await page.waitForTimeout(1500)
  return 'panTheirs'
}

/** Prints how the events are drawn at a zoom, and says whether each is in a mark and has words. */
function sayDrawn(documents: readonly DocumentSummary[], perDay: number): boolean {
  const { rows, placed, labelled, bare, clustered, wordless } = drawnAt(documents, perDay)
  console.log(
    `at ${perDay} px a day: ${placed} of ${rows} placed; ${labelled} with their label, ${bare} bare, ${clustered} in clusters; ${wordless} without words`,
  )
  return placed === rows && wordless === 0
}

function say(name: string, { render, frames }: Measures): void {
  const median = (runs: readonly Run[], part: keyof Run) => {
    const sorted = runs.map((run) => run[part]).toSorted((a, b) => a - b)
    return sorted[Math.floor(sorted.length / 2)]!.toFixed(1)
  }
  console.log(
    `${name}: drawn in ${median(render, 'clock')} ms on the clock, ${median(render, 'thread')} ms of the processor; a frame ${median(frames, 'thread')} ms of the processor`,
  )
}
