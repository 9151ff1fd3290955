import { spawn } from 'node:child_process'
import { PROJECT } from './project.mjs'

/**
 * @typedef {object} StepOptions
 * @property {string} [cwd] where it runs; the project's folder when absent
 * @property {Record<string, string | undefined>} [env] added to the environment
 * @property {boolean} [quiet] keep the output instead of passing it on
 *
 * @typedef {object} StepResult
 * @property {string} title
 * @property {boolean} ok whether it ended with exit code 0
 * @property {number} seconds
 * @property {string} output what it printed, when `quiet`
 */

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set()
let watching = false

/**
 * Runs one command to its end and prints how long it took. Never rejects: a command that cannot start is not ok.
 * @param {string} title
 * @param {string} command
 * @param {readonly string[]} args
 * @param {StepOptions} [options]
 * @returns {Promise<StepResult>}
 */
export function runStep(title, command, args, { cwd = PROJECT, env = {}, quiet = false } = {}) {
  takeChildrenAlong()
  const since = performance.now()
  if (!quiet) console.log(`\n▸ ${title}`)
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    })
    running.add(child)
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text) => (output += text))
    }
    const end = (/** @type {boolean} */ ok, /** @type {string} */ reason = '') => {
      running.delete(child)
      const seconds = (performance.now() - since) / 1000
      if (reason !== '') output += reason
      if (!quiet && reason !== '') console.error(reason)
      console.log(`${ok ? '✓' : '✗'} ${title} (${seconds.toFixed(1)} s)`)
      resolve({ title, ok, seconds, output })
    }
    child.once('error', (error) => end(false, `${command} could not be started: ${error.message}`))
    child.once('close', (code, signal) => end(code === 0, signal === null ? '' : `ended by ${signal}`))
  })
}

/** No child outlives this process, however it ends short of being killed outright. */
function takeChildrenAlong() {
  if (watching) return
  watching = true
  const stop = () => running.forEach((child) => child.kill('SIGTERM'))
  process.once('exit', stop)
  process.once('SIGINT', () => process.exit(130))
  process.once('SIGTERM', () => process.exit(143))
}
