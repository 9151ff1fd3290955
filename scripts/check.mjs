import { buildApp } from './setup/build-app.mjs'
import { ensurePackages } from './setup/ensure-packages.mjs'
import { PROJECT, toolCommand } from './setup/project.mjs'
import { runStep } from './setup/run-step.mjs'
import { runCommand } from './setup/setup-problem.mjs'

/** @typedef {import('./setup/run-step.mjs').StepResult} StepResult */

/**
 * `npm run check`: all that holds before a change is shared, browser tests apart. Two lanes run side by side, for
 * two cores; every step runs even when another fails, and what failed is printed at the end.
 */
await runCommand(async () => {
  const since = performance.now()
  await ensurePackages(PROJECT)
  const quiet = (/** @type {string} */ title, /** @type {[string, string[]]} */ command) =>
    runStep(title, ...command, { quiet: true })
  const lanes = [
    async () => [
      await quiet('Format', toolCommand('prettier', ['--check', '.'])),
      await quiet('Lint', toolCommand('oxlint', ['--deny-warnings'])),
      await quiet('Types', toolCommand('typescript', ['--noEmit'])),
      await quiet('Unit tests', toolCommand('vitest', ['run', '--allowOnly=false', '--reporter=dot'])),
    ],
    () => buildApp({ budget: true, quiet: true }),
  ]
  const steps = (await Promise.all(lanes.map((lane) => lane()))).flat()
  const failed = steps.filter(({ ok }) => !ok)
  for (const { title, output } of failed) console.error(`\n━━ ${title}\n${output.trim()}`)
  const time = `${((performance.now() - since) / 1000).toFixed(0)} s`
  console.log(
    failed.length === 0
      ? `\n✓ All ${steps.length} steps hold (${time}).`
      : `\n✗ ${failed.length} of ${steps.length} steps failed (${time}): ${failed.map(({ title }) => title).join(', ')}.`,
  )
  if (failed.length > 0) process.exitCode = 1
})
