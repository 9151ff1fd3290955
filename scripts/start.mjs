import { buildApp } from './setup/build-app.mjs'
import { buildIsCurrent } from './setup/build-stamp.mjs'
import { ensurePackages } from './setup/ensure-packages.mjs'
import { findFreePort, parsePort, portIsFree, USUAL_PORT } from './setup/free-port.mjs'
import { PROJECT } from './setup/project.mjs'
import { serveBuilt } from './setup/serve.mjs'
import { runCommand, SetupProblem } from './setup/setup-problem.mjs'

/** `npm start`: from a bare clone to the built app on a local address. */
await runCommand(async () => {
  const wanted = parsePort(process.argv.slice(2))
  if (wanted !== null && !(await portIsFree(wanted))) {
    throw new SetupProblem(
      `Port ${wanted} is taken by another program. Choose another with npm start -- --port N, or leave the option out.`,
    )
  }
  await ensurePackages(PROJECT)
  if (buildIsCurrent()) console.log('✓ The app is built from these very sources already.')
  else if ((await buildApp({ budget: false })).some(({ ok }) => !ok)) {
    throw new SetupProblem('The app could not be built; the reason stands above.')
  }
  const { url } = await serveBuilt(wanted ?? (await findFreePort(USUAL_PORT)))
  console.log(`\n策图 Cetu is served at\n\n    ${url}\n\nCtrl+C ends it.`)
})
