import { hashInputs, noteBuild } from './build-stamp.mjs'
import { scriptCommand } from './project.mjs'
import { runStep } from './run-step.mjs'

/**
 * Compiles the seeds and builds the app; stops at the first that fails.
 * @param {{ budget: boolean, quiet?: boolean }} options whether an app over its size budget fails, and whether
 *   the output is kept for later
 * @returns {Promise<import('./run-step.mjs').StepResult[]>} the steps taken, in order
 */
export async function buildApp({ budget, quiet = false }) {
  const inputs = hashInputs()
  const compiled = await runStep('Compile the seeds', ...scriptCommand('scripts/compile.ts'), { quiet })
  if (!compiled.ok) return [compiled]
  const args = budget ? [] : ['--no-budget']
  const built = await runStep('Build the app', ...scriptCommand('scripts/build.ts', args), { quiet })
  if (built.ok) noteBuild(inputs)
  return [compiled, built]
}
