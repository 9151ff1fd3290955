import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { inBrowser } from './bench-page/in-browser.ts'
import { judge, type Measured, type Run } from './bench-page/judge.ts'
import { makeRegisterFolder } from './bench-register/app-folder.ts'
import { MADE_TARGETS } from './bench-register/made-plans.ts'
import {
  drawnRows,
  findableRows,
  FRAMES_A_PRESS,
  openRegister,
  prepareScroll,
  prepareSort,
} from './bench-register/steps.ts'
import { frameWork } from './bench-timeline/frames.ts'

const PROJECT = join(import.meta.dirname, '..')
const FOLDER = '.cache/bench-register'
const SCROLLED = 240
/** Presses on the heads of the columns: eight heads, upwards and downwards. */
const PRESSES = 16
/** Milliseconds of work in a frame, at the median: of all frames while scrolling, of the longest after each press. */
const BAR = 50

/**
 * `npm run bench:register`: the built register with 5,000 made targets in the installed browser: the work of each frame while it
 * scrolls, and of the longest frame after a press on the head of a column. Fails above the bar, and when a row is missing on
 * paper or for the browser's own search.
 */
process.exitCode = await bench()

async function bench(): Promise<number> {
  if (!existsSync(join(PROJECT, 'dist/index.html'))) {
    console.error('dist is not there. Run npm run build first.')
    return 1
  }
  try {
    const targets = makeRegisterFolder(PROJECT, join(PROJECT, FOLDER))
    console.log(`${targets} targets`)
    return await inBrowser(FOLDER, async (page, address) => {
      await openRegister(page, address)
      const whole = await sayRows(page, targets)
      const code = judge([await scrolling(page), await sorting(page)])
      return targets === MADE_TARGETS && whole ? code : 1
    })
  } finally {
    rmSync(join(PROJECT, FOLDER), { recursive: true, force: true })
  }
}

/** Prints how many rows there are where, and says whether paper and search have them all. */
async function sayRows(page: Page, targets: number): Promise<boolean> {
  const findable = await findableRows(page)
  const { screen, paper } = await drawnRows(page)
  console.log(`${screen} rows drawn on screen, ${paper} on paper, ${findable} found by the browser's search`)
  return paper === targets && findable === targets
}

async function scrolling(page: Page): Promise<Measured> {
  const runs = await framesOf(page, SCROLLED, await prepareScroll(page, SCROLLED))
  sayTail('scrolling', runs)
  return { what: 'a frame while scrolling', runs, bar: BAR }
}

async function sorting(page: Page): Promise<Measured> {
  const frames = await framesOf(page, PRESSES * FRAMES_A_PRESS, await prepareSort(page))
  const runs = Array.from({ length: PRESSES }, (_, press) => {
    const own = frames.slice(press * FRAMES_A_PRESS, (press + 1) * FRAMES_A_PRESS)
    return {
      clock: Math.max(...own.map(({ clock }) => clock)),
      thread: Math.max(...own.map(({ thread }) => thread)),
    }
  })
  return { what: 'the longest frame after a press on a head', runs, bar: BAR }
}

async function framesOf(page: Page, frames: number, step: string): Promise<readonly Run[]> {
  const { clock, thread } = await frameWork(page, frames, step)
  return clock.map((each, at) => ({ clock: each, thread: thread[at]! }))
}

/** Prints what the median hides. */
function sayTail(what: string, runs: readonly Run[]): void {
  const thread = runs.map((run) => run.thread).toSorted((a, b) => a - b)
  const long = thread.filter((one) => one > BAR).length
  const at = (share: number) =>
    thread[Math.min(thread.length - 1, Math.floor(share * thread.length))]!.toFixed(0)
  console.log(
    `${what}: of ${runs.length} frames ${long} above ${BAR} ms of the processor; 95 % within ${at(0.95)} ms, the longest ${at(1)} ms`,
  )
}
