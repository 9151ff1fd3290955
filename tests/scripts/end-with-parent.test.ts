import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'

const module = pathToFileURL(join(import.meta.dirname, '../../scripts/setup/end-with-parent.mjs')).href
const waiting = `import { endWithParent } from '${module}'
endWithParent()
console.log(process.pid)
setInterval(() => {}, 1000)`
/** As npm's shell does it: starts a process, waits for it, and ends by a signal without passing it on. */
const shell = `require('child_process').spawn(process.execPath, ['--input-type=module', '-e', process.argv[1]], { stdio: 'inherit' })`

const lives = (pid: number) => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

describe.skipIf(process.platform === 'win32')('endWithParent', () => {
  it('ends a process whose shell was killed', async () => {
    const env = { ...process.env, npm_lifecycle_event: 'start' }
    const parent = spawn(process.execPath, ['-e', shell, waiting], {
      env,
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const pid = await new Promise<number>((resolve) =>
      parent.stdout.once('data', (text) => resolve(Number(text))),
    )
    expect(lives(pid)).toBe(true)
    parent.kill('SIGKILL')
    await expect.poll(() => lives(pid), { timeout: 5000, interval: 100 }).toBe(false)
  })
})
