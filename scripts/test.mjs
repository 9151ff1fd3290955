import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { buildApp } from './setup/build-app.mjs'
import { countPlaywright, countVitest, withCrash } from './setup/count-tests.mjs'
import { ensureBrowser, ensureHeadlessShell } from './setup/ensure-browser.mjs'
import { ensurePackages } from './setup/ensure-packages.mjs'
import { findFreePort, USUAL_PORT } from './setup/free-port.mjs'
import { PROJECT, toolCommand } from './setup/project.mjs'
import { runStep } from './setup/run-step.mjs'
import { serveBuilt } from './setup/serve.mjs'
import { runCommand, SetupProblem } from './setup/setup-problem.mjs'

/** @typedef {{ passed: number, failed: number, skipped?: number }} Outcome */

/** `npm test`: installs what is missing, builds, runs every test, and closes with 「N passed, N failed」. */
await runCommand(async () => {
  const since = performance.now()
  const parts = partsOf(process.argv.slice(2))
  await ensurePackages(PROJECT)
  /** @type {Outcome[]} */
  const outcomes = []
  const built = await buildApp({ budget: true })
  outcomes.push(...built.filter(({ ok }) => !ok).map(() => ({ passed: 0, failed: 1 })))
  if (parts.unit) outcomes.push(await runUnitTests())
  if (parts.e2e) {
    outcomes.push(built.every(({ ok }) => ok) ? await runBrowserTests() : notRun('the app was not built'))
  }
  const sum = (/** @type {'passed' | 'failed' | 'skipped'} */ key) =>
    outcomes.reduce((total, outcome) => total + (outcome[key] ?? 0), 0)
  console.log(`\n${((performance.now() - since) / 1000).toFixed(0)} s in all`)
  if (sum('skipped') > 0) console.log(`${sum('skipped')} skipped`)
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`)
  process.exitCode = sum('failed') > 0 ? 1 : 0
  process.exit() // The preview server's kept-alive connections would hold the process for seconds.
})

/** @param {string[]} args */
function partsOf(args) {
  const unknown = args.find((arg) => arg !== '--unit' && arg !== '--e2e')
  if (unknown !== undefined) {
    throw new SetupProblem(`「${unknown}」 is not understood; npm test takes --unit and --e2e.`)
  }
  return {
    unit: args.includes('--unit') || !args.includes('--e2e'),
    e2e: args.includes('--e2e') || !args.includes('--unit'),
  }
}

async function runUnitTests() {
  const report = reportFile('unit')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  // Nothing else runs meanwhile; left alone it keeps one processor free.
  const args = ['run', '--allowOnly=false', '--maxWorkers=100%', ...reporters]
  const { ok } = await runStep('Unit tests', ...toolCommand('vitest', args))
  return outcomeOf('The unit tests', ok, countVitest, report)
}

async function runBrowserTests() {
  const browser = await ensureBrowser().catch((error) => {
    if (error instanceof SetupProblem) return error
    throw error
  })
  if (browser instanceof SetupProblem) return notRun(browser.message)
  const shell = await ensureHeadlessShell()
  const server = await serveBuilt(await findFreePort(USUAL_PORT + 100))
  const report = reportFile('browser')
  const args = ['test', '--config=tests/e2e/playwright.config.ts', '--forbid-only', '--reporter=list,json']
  const browsers = { CHROMIUM_PATH: browser, HEADLESS_SHELL_PATH: shell ?? '' }
  const env = { CETU_URL: server.url, ...browsers, PLAYWRIGHT_JSON_OUTPUT_FILE: report }
  const { ok } = await runStep('Browser tests', ...toolCommand('@playwright/test', args), { env })
  return outcomeOf('The browser tests', ok, countPlaywright, report)
}

/** @param {string} reason */
function notRun(reason) {
  console.error(`\n✗ The browser tests did not run and count as failed: ${reason}`)
  return { passed: 0, failed: 1 }
}

/** A report's place, emptied, so that one of an earlier run is never counted. @param {string} name */
function reportFile(name) {
  const file = join(PROJECT, '.cache/reports', `${name}.json`)
  rmSync(file, { force: true })
  return file
}

/**
 * @param {string} who
 * @param {boolean} ok
 * @param {(report: any) => import('./setup/count-tests.mjs').Count} count
 * @param {string} file
 */
function outcomeOf(who, ok, count, file) {
  let counted = null
  try {
    counted = count(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    // No report or half of one: withCrash counts it.
  }
  const outcome = withCrash(ok, counted)
  if (outcome.crashed) console.error(`✗ ${who} ended without a full result; this counts as one failed test.`)
  return outcome
}
