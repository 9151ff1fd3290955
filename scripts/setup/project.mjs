import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's folder, wherever the command was called from. */
export const PROJECT = join(dirname(fileURLToPath(import.meta.url)), '../..')

/**
 * The command line of a tool in node_modules: started by Node itself, since `npx` leaves its child behind when
 * it is killed.
 * @param {string} packageName
 * @param {readonly string[]} args
 * @param {string} [folder] the folder whose node_modules is meant
 * @returns {[command: string, args: string[]]}
 */
export function toolCommand(packageName, args, folder = PROJECT) {
  const home = join(folder, 'node_modules', packageName)
  const { bin } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'))
  const script = typeof bin === 'string' ? bin : (bin[packageName] ?? Object.values(bin)[0])
  return [process.execPath, [join(home, script), ...args]]
}

/**
 * The command line of a TypeScript script of ours, in one process.
 * @param {string} script path from the project's folder
 * @param {readonly string[]} [args]
 * @returns {[command: string, args: string[]]}
 */
export function scriptCommand(script, args = []) {
  return [process.execPath, ['--import', 'tsx', join(PROJECT, script), ...args]]
}
