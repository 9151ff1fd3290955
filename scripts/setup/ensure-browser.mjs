import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { findBrowser, findHeadlessShell } from './find-browser.mjs'
import { toolCommand } from './project.mjs'
import { runStep } from './run-step.mjs'
import { SetupProblem } from './setup-problem.mjs'

/**
 * Finds or installs a browser and a Chinese font for the browser tests.
 *
 * Looks for `CHROMIUM_PATH`, an installed Chromium or Chrome, Debian's own package (when root), and the one Playwright
 * brings, in this order. Throws `SetupProblem` when none is to be had.
 * @returns {Promise<string>} the program's path
 */
export async function ensureBrowser() {
  const named = process.env['CHROMIUM_PATH']
  if (named && findBrowser() === null) {
    throw new SetupProblem(`CHROMIUM_PATH names 「${named}」, which is not a program that can be run.`)
  }
  const fontMissing = !hasChineseFont()
  const wanted = [...(findBrowser() === null ? ['chromium'] : []), ...(fontMissing ? ['fonts-noto-cjk'] : [])]
  if (wanted.length > 0 && isRootOnDebian()) await installDebianPackages(wanted)
  if (!hasChineseFont()) console.warn('! No Chinese font is installed: the pages will show boxes for Han.')
  const browser = findBrowser() ?? (await playwrightBrowser())
  if (browser !== null) return browser
  throw new SetupProblem(
    'No browser for the browser tests: install Chromium or Chrome, or set CHROMIUM_PATH to one, and run npm test again.',
  )
}

/**
 * The headless shell, in which the pages are tested in half the time: the one `HEADLESS_SHELL_PATH` names, else one that is
 * installed, as root on Debian by us. Null where it is not to be had, and where only `CHROMIUM_PATH` names a browser, which is
 * then meant for all tests. Throws `SetupProblem` when the one that is named is none.
 * @returns {Promise<string | null>}
 */
export async function ensureHeadlessShell() {
  const named = process.env['HEADLESS_SHELL_PATH']
  if (named && findHeadlessShell() === null) {
    throw new SetupProblem(`HEADLESS_SHELL_PATH names 「${named}」, which is not a program that can be run.`)
  }
  if (named || process.env['CHROMIUM_PATH']) return findHeadlessShell()
  if (findHeadlessShell() === null && isRootOnDebian())
    await installDebianPackages(['chromium-headless-shell'])
  const shell = findHeadlessShell()
  if (shell === null)
    console.log('No headless shell: the pages are tested in the whole browser, which takes longer.')
  return shell
}

/** @param {string[]} packages */
async function installDebianPackages(packages) {
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  // One list of several that cannot be had fails the update; the packages may be there all the same.
  await runStep('Update the package lists', 'apt-get', ['update', '-q'], { env })
  const args = ['install', '-y', '-q', '--no-install-recommends', ...packages]
  await runStep(`Install ${packages.join(' and ')}`, 'apt-get', args, { env })
}

/** Playwright's own browser, downloaded when it is not there; null when that fails. */
async function playwrightBrowser() {
  const { chromium } = await import('@playwright/test')
  const there = () => (existsSync(chromium.executablePath()) ? chromium.executablePath() : null)
  if (there() === null) {
    await runStep('Download a browser', ...toolCommand('@playwright/test', ['install', 'chromium']))
  }
  return there()
}

function isRootOnDebian() {
  if (process.getuid?.() !== 0 || !existsSync('/etc/os-release')) return false
  return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'))
}

/** Whether a font with Han is installed; by file name, since `fc-list` may be missing. macOS and Windows bring one. */
function hasChineseFont() {
  if (process.platform !== 'linux') return true
  const folders = ['/usr/share/fonts', '/usr/local/share/fonts', join(homedir(), '.local/share/fonts')]
  return folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    .some((file) => /cjk|source-?han|wqy|droidsansfallback|uming|ukai|simsun|msyh/i.test(file))
}
