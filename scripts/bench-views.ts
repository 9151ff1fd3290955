import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { inBrowser } from './bench-page/in-browser.ts'
import { judge, type Measured, type Run } from './bench-page/judge.ts'
import { threadTime } from './bench-page/thread-time.ts'
import { makeCorpusFolder } from './bench-views/corpus-folder.ts'
import { filterTime, openFilter, sentenceTime, walkToGauge, watchDrawing } from './bench-views/measures.ts'

const PROJECT = join(import.meta.dirname, '..')
const FOLDER = '.cache/bench-views'
const RUNS = 7

/** Milliseconds a person may wait, at the median of the runs; those for a filter by how many documents there are. */
const BARS = { sentence: 300, filter: { 5: 150, 1000: 400 } } as const

/**
 * `npm run bench:views`: the built 总览 in the installed browser: from a mark to its marked sentence, and from a change of the filter until all
 * pictures are drawn anew, at five documents and at a thousand. Fails above the bars.
 */
process.exitCode = await bench()

async function bench(): Promise<number> {
  if (!existsSync(join(PROJECT, 'dist/index.html'))) {
    console.error('dist is not there. Run npm run build first.')
    return 1
  }
  const codes = [
    await inBrowser('dist', async (page, address) => {
      await watchDrawing(page)
      return judge([await sentences(page, address), await filters(page, address, 5)])
    }),
  ]
  try {
    makeCorpusFolder(PROJECT, join(PROJECT, FOLDER), 1000)
    codes.push(
      await inBrowser(FOLDER, async (page, address) => {
        await watchDrawing(page)
        return judge([await filters(page, address, 1000)])
      }),
    )
  } finally {
    rmSync(join(PROJECT, FOLDER), { recursive: true, force: true })
  }
  return Math.max(...codes)
}

/** One gauge after the other; the first, with which the page loads the code of 原文, is not counted. */
async function sentences(page: Page, address: string): Promise<Measured> {
  const runs: Run[] = []
  for (let run = 0; run <= RUNS; run += 1) {
    await walkToGauge(page, address, run)
    runs.push(await timed(page, () => sentenceTime(page)))
  }
  return { what: 'mark to marked sentence', runs: runs.slice(1), bar: BARS.sentence }
}

/** Boxes of the filter one by one; the first, with which the page loads the facts, is not counted. */
async function filters(page: Page, address: string, documents: keyof typeof BARS.filter): Promise<Measured> {
  await openFilter(page, address)
  const runs: Run[] = []
  for (let run = 0; run <= RUNS; run += 1) runs.push(await timed(page, () => filterTime(page, run >> 1)))
  const what = `filter change to all charts redrawn, ${documents} documents`
  return { what, runs: runs.slice(1), bar: BARS.filter[documents] }
}

async function timed(page: Page, measure: () => Promise<number>): Promise<Run> {
  const { result, thread } = await threadTime(page, measure)
  return { clock: result, thread: thread.all }
}
