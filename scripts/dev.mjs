import { ensurePackages } from './setup/ensure-packages.mjs'
import { PROJECT, scriptCommand, toolCommand } from './setup/project.mjs'
import { runStep } from './setup/run-step.mjs'
import { runCommand, SetupProblem } from './setup/setup-problem.mjs'

/** `npm run dev`: the app from its sources, reloading as they change. Options go on to Vite. */
await runCommand(async () => {
  await ensurePackages(PROJECT)
  const compiled = await runStep('Compile the seeds', ...scriptCommand('scripts/compile.ts'))
  if (!compiled.ok) throw new SetupProblem('The seeds could not be compiled; the reason stands above.')
  await runStep('Serve the sources', ...toolCommand('vite', process.argv.slice(2)))
})
