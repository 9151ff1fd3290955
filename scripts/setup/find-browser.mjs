import { accessSync, constants, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import process from 'node:process'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']

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
  const named = env['CHROMIUM_PATH']
  if (named !== undefined && named !== '') return isProgram(named) ? named : null
  const onPath = (env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)))
  return [...onPath, ...USUAL_PLACES].find(isProgram) ?? null
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
