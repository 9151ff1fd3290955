import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { lockDifference } from './lock-difference.mjs'
import { nodeProblem } from './node-version.mjs'
import { runStep } from './run-step.mjs'
import { SetupProblem } from './setup-problem.mjs'

/**
 * Installs what the lockfile of a folder asks for, when it is not there yet.
 *
 * npm runs no `pre` scripts here (`ignore-scripts`), so every command calls this itself.
 * Throws `SetupProblem` when Node is too old or npm fails.
 * @param {string} folder a folder with `package-lock.json`
 */
export async function ensurePackages(folder) {
  const problem = nodeProblem(process.versions.node)
  if (problem !== null) throw new SetupProblem(problem)
  if (packagesAreThere(folder)) return
  // npm's own engines check is left to nodeProblem: it would refuse the npm that comes with Node 20.
  const { ok } = await runStep('Install packages', ...npmCommand(['ci', '--engine-strict=false']), {
    cwd: folder,
  })
  if (!ok) {
    throw new SetupProblem(
      'npm could not install the packages (see above). Check the network or the npm registry setting, then run the command again.',
    )
  }
}

/** @param {string} folder */
function packagesAreThere(folder) {
  const wanted = readJson(join(folder, 'package-lock.json'))
  const installed = readJson(join(folder, 'node_modules/.package-lock.json'))
  if (wanted === null) throw new SetupProblem(`${folder} has no readable package-lock.json.`)
  if (lockDifference(wanted, installed).length > 0) return false
  // The list can outlive the packages, when someone has deleted a part of node_modules.
  return Object.keys(installed.packages).every((place) => existsSync(join(folder, place, 'package.json')))
}

/** @param {string} file */
function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null // Missing, or cut off by an interrupted install: both mean "install again".
  }
}

/**
 * The npm that started us where there is one: under a version manager it may not be the first on the path.
 * @param {string[]} args
 * @returns {[command: string, args: string[]]}
 */
export function npmCommand(args) {
  const npm = process.env['npm_execpath']
  if (npm !== undefined && /npm-cli\.c?js$/.test(npm)) return [process.execPath, [npm, ...args]]
  return process.platform === 'win32' ? ['cmd.exe', ['/c', 'npm', ...args]] : ['npm', args]
}
