import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildApp } from './setup/build-app.mjs'
import { ensureBrowser } from './setup/ensure-browser.mjs'
import { ensurePackages } from './setup/ensure-packages.mjs'
import { findFreePort, USUAL_PORT } from './setup/free-port.mjs'
import { loadFigures, loadTable, medianOf } from './setup/load-figures.mjs'
import { PROJECT, toolCommand } from './setup/project.mjs'
import { runStep } from './setup/run-step.mjs'
import { serveBuilt } from './setup/serve.mjs'
import { runCommand, SetupProblem } from './setup/setup-problem.mjs'

const BENCH = join(PROJECT, 'tests/bench')
const REPORTS = join(PROJECT, '.cache/lighthouse')
const ROUNDS = 5
/** Lighthouse now and then loses the start of its trace (NO_NAVSTART) and asks to be run again. */
const ATTEMPTS = 3
/** Largest contentful paint a reader on a phone may wait for, in ms. */
const LCP_LIMIT = 1000

/** `npm run bench:load`: how fast the built 总览 loads on a slow phone, the median of five Lighthouse runs. */
await runCommand(async () => {
  await ensurePackages(PROJECT)
  await ensurePackages(BENCH)
  const browser = await ensureBrowser()
  if ((await buildApp({ budget: false })).some(({ ok }) => !ok)) {
    throw new SetupProblem('The app could not be built; the reason stands above.')
  }
  const { url } = await serveBuilt(await findFreePort(USUAL_PORT + 200))
  mkdirSync(REPORTS, { recursive: true })
  const runs = []
  for (let round = 1; round <= ROUNDS; round += 1) runs.push(await measure(url, browser, round))
  const median = medianOf(runs)
  console.log(`\n${loadTable(runs, median)}`)
  const slow = median.lcp > LCP_LIMIT
  console.log(`\n${slow ? '✗' : '✓'} median LCP ${median.lcp.toFixed(0)} ms, limit ${LCP_LIMIT} ms`)
  process.exit(slow ? 1 : 0)
})

/**
 * One Lighthouse run with its own defaults: a mid-range phone on slow 4G, simulated.
 * @param {string} url
 * @param {string} browser
 * @param {number} round
 */
async function measure(url, browser, round) {
  const report = join(REPORTS, `${round}.json`)
  const flags = ['--headless=new', '--disable-quic', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])]
  const args = [
    url,
    '--quiet',
    '--only-categories=performance',
    '--output=json',
    `--output-path=${report}`,
    `--chrome-flags=${flags.join(' ')}`,
    '--no-enable-error-reporting',
  ]
  let said = ''
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const { ok, output } = await runStep(
      `Lighthouse, round ${round}`,
      ...toolCommand('lighthouse', args, BENCH),
      { env: { CHROME_PATH: browser }, quiet: true },
    )
    if (ok) return loadFigures(JSON.parse(readFileSync(report, 'utf8')))
    said = output.trim()
  }
  throw new SetupProblem(`Lighthouse failed ${ATTEMPTS} times in a row:\n${said}`)
}
