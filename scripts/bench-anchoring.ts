import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { makeSelector } from '../src/anchor/make-selector.ts'
import { laterEdition } from './bench-anchoring/later-edition.ts'
import { runWorker, type Errand, type WorkerRun } from './bench-anchoring/worker-run.ts'
import { inBrowser } from './bench-page/in-browser.ts'
import { judge } from './bench-page/judge.ts'
import { madeText } from './bench-reader/made-text.ts'
import { createRandom } from './fuzz/random.ts'
import { quoteIn, sentencesOf } from './soak/anchoring/pieces.ts'

const ASSETS = join(import.meta.dirname, '../dist/assets')
const CHARACTERS = 100_000
const NOTES = 2000
const RUNS = 7

/** Milliseconds from the start of the worker until it has found all notes, at the median of the runs. */
const BARS = { unchanged: 1000, edited: 2500 }

/**
 * `npm run bench:anchoring`: 2,000 notes in a made document of 100,000 characters, looked for by the built app's worker in the installed
 * browser, in the same text and in an edited one. Fails above the bars.
 */
process.exitCode = await bench()

async function bench(): Promise<number> {
  const script = existsSync(ASSETS)
    ? readdirSync(ASSETS).find((name) => name.startsWith('anchoring-worker-'))
    : undefined
  if (script === undefined) {
    console.error('dist is not there. Run npm run build first.')
    return 1
  }
  const { text, edition, selectors } = notesInText()
  console.log(`${NOTES} notes, ${text.length} characters; edited ${edition.length}`)
  return inBrowser('dist', async (page, address) => {
    await page.goto(address)
    const times = async (errand: Errand) => measure(page, `${address}assets/${script}`, errand)
    const unchanged = await times({ text, selectors })
    const edited = await times({ text: edition, selectors })
    return judge([
      { what: `unchanged text (${found(unchanged)})`, runs: runsOf(unchanged), bar: BARS.unchanged },
      { what: `edited text (${found(edited)})`, runs: runsOf(edited), bar: BARS.edited },
    ])
  })
}

/** Words that a person may mark all through the text, the same in every run. */
function notesInText() {
  const text = madeText(CHARACTERS * 3).slice(0, CHARACTERS)
  const sentences = sentencesOf(text)
  const random = createRandom(11)
  const selectors = Array.from({ length: NOTES }, () =>
    makeSelector(text, [], quoteIn(text, sentences, random)),
  )
  return { text, selectors, edition: laterEdition(text, random) }
}

/** The first run, in which the browser compiles the code, is not counted. */
async function measure(page: Page, script: string, errand: Errand): Promise<readonly WorkerRun[]> {
  const runs: WorkerRun[] = []
  for (let run = 0; run <= RUNS; run += 1) runs.push(await runWorker(page, script, errand))
  return runs.slice(1)
}

function runsOf(runs: readonly WorkerRun[]) {
  return runs.map(({ run }) => run)
}

function found([first]: readonly WorkerRun[]): string {
  const kinds = Object.entries(first?.kinds ?? {})
  return kinds.map(([kind, count]) => `${kind} ${count}`).join(', ')
}
