import { accessSync, constants, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import process from 'node:process'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const SHELL_NAMES = ['chromium-headless-shell', 'chrome-headless-shell']

/** Where Chrome stands when it is not on the path. */
const USUAL_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
]

/**
 * A Chromium or Chrome of this machine: the one `CHROMIUM_PATH` names, else the first that is installed; null when
 * there is none. What Playwright has downloaded for itself is not looked for; Playwright finds it.
 * @param {NodeJS.ProcessEnv} [env]
 * @param {(file: string) => boolean} [isProgram]
 * @returns {string | null}
 */
export function findBrowser(env = process.env, isProgram = canRun) {
  const named = env['CHROMIUM_PATH'] ?? ''
  if (named !== '') return isProgram(named) ? named : null
  return firstOnPath(NAMES, env, isProgram) ?? USUAL_PLACES.find(isProgram) ?? null
}

/**
 * The headless shell of this machine, which is Chromium without its windows and menus: the one `HEADLESS_SHELL_PATH` names, else
 * the first on the path; null when there is none, and when `CHROMIUM_PATH` names a browser, which is then meant for all tests.
 * @param {NodeJS.ProcessEnv} [env]
 * @param {(file: string) => boolean} [isProgram]
 * @returns {string | null}
 */
export function findHeadlessShell(env = process.env, isProgram = canRun) {
  const named = env['HEADLESS_SHELL_PATH'] ?? ''
  if (named !== '') return isProgram(named) ? named : null
  return (env['CHROMIUM_PATH'] ?? '') !== '' ? null : firstOnPath(SHELL_NAMES, env, isProgram)
}

/**
 * @param {readonly string[]} names
 * @param {NodeJS.ProcessEnv} env
 * @param {(file: string) => boolean} isProgram
 */
function firstOnPath(names, env, isProgram) {
  const folders = (env['PATH'] ?? '').split(delimiter)
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find(isProgram) ?? null
}

/** @param {string} file */
function canRun(file) {
  try {
    accessSync(file, constants.X_OK)
    return statSync(file).isFile()
  } catch {
    return false
  }
}
