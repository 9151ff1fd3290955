import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Browser, type BrowserContext, type Page } from '@playwright/test'
import { findBrowser } from '../../../scripts/setup/find-browser.mjs'

/** A folder in which a browser keeps everything; it outlives the browsers that are killed over it. */
export interface Profile {
  readonly folder: string
  readonly remove: () => void
}

export function newProfile(): Profile {
  const folder = mkdtempSync(join(tmpdir(), 'cetu-profile-'))
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }) }
}

/** A browser of its own on a profile, in a process group that can be killed whole. */
export interface OwnBrowser {
  readonly context: BrowserContext
  readonly pid: number
  readonly open: (url: string) => Promise<Page>
  /** Ends every process at once, as a power cut would; nothing is written any more. */
  readonly kill: () => Promise<void>
  /** Closes it the way a person does. */
  readonly close: () => Promise<void>
}

/** Browsers that were started and have not ended; a test that is broken off must leave none behind. */
const running = new Set<ChildProcess>()
process.on('exit', () => running.forEach(killGroup))

/** Starts a browser on a profile. `args` = further switches, `under` = a program to run it under. Throws when it does not answer within 20 s. */
export async function startBrowser(
  { folder }: Profile,
  args: readonly string[] = [],
  under: readonly string[] = [],
): Promise<OwnBrowser> {
  const portFile = join(folder, 'DevToolsActivePort')
  rmSync(portFile, { force: true })
  const program = findBrowser()
  if (program === null) throw new Error('this machine has no Chromium')
  const [command, ...rest] = [...under, program, ...switches(folder), ...args]
  const child = spawn(command!, rest, { detached: true, stdio: 'ignore' })
  running.add(child)
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  void ended.then(() => running.delete(child))
  const browser = await connect(portFile, child)
  const context = browser.contexts()[0]!
  // Translators of TypeScript name functions by a helper of their own, which functions sent to a page do not have.
  await context.addInitScript('globalThis.__name ??= (value) => value')
  return {
    context,
    pid: child.pid!,
    open: async (url) => {
      const page = await context.newPage()
      await page.goto(url)
      return page
    },
    kill: async () => {
      killGroup(child)
      await ended
      await browser.close().catch(() => undefined) // the other end is gone already
    },
    close: async () => {
      const session = await browser.newBrowserCDPSession()
      await session.send('Browser.close').catch(() => undefined) // it answers by going away
      await ended
    },
  }
}

const switches = (folder: string) => [
  `--user-data-dir=${folder}`,
  '--remote-debugging-port=0',
  '--headless=new',
  // A window comes with the first page; extensions cost more than everything else at a start.
  '--no-startup-window',
  '--disable-extensions',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--disable-gpu',
  '--mute-audio',
  '--disable-dev-shm-usage',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
]

async function connect(portFile: string, child: ChildProcess): Promise<Browser> {
  for (let wait = 0; wait < 400; wait += 1) {
    if (existsSync(portFile)) {
      const [port, path] = readFileSync(portFile, 'utf8').split('\n')
      if (path !== undefined && path !== '') return chromium.connectOverCDP(`ws://127.0.0.1:${port}${path}`)
    }
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  killGroup(child)
  throw new Error('the browser did not start within 20 s')
}

function killGroup({ pid }: ChildProcess): void {
  try {
    process.kill(-pid!, 'SIGKILL')
  } catch {
    // the group has ended by itself
  }
}
