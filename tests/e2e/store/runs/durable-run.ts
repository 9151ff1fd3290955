import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { newProfile, startBrowser } from '../profile.ts'
import type { ServedPage } from '../serve-page.ts'

/**
 * T2: how many times the browser asks the disk to write for good during 100 saves. Needs `strace`; Linux only. Throws
 * when they are fewer than the saves.
 */
export async function runDurable(
  served: ServedPage,
): Promise<{ readonly saves: number; readonly syncs: number }> {
  const profile = newProfile()
  const trace = join(profile.folder, '..', `cetu-trace-${process.pid}.txt`)
  const browser = await startBrowser(
    profile,
    [],
    ['strace', '-f', '-e', 'trace=fdatasync,fsync', '-o', trace],
  )
  try {
    const page = await browser.open(served.url)
    await page.evaluate(() => window.store.load())
    await page.waitForTimeout(1000)
    const before = count(trace)
    await page.evaluate(async () => {
      for (let n = 0; n < 100; n += 1) await window.store.make(`n-${n}`, 'x')
    })
    const syncs = count(trace) - before
    if (syncs < 100) throw new Error(`100 saves were written for good ${syncs} times`)
    return { saves: 100, syncs }
  } finally {
    await browser.kill()
    profile.remove()
    rmSync(trace, { force: true })
  }
}

const count = (trace: string) => readFileSync(trace, 'utf8').split(/f(?:data)?sync\(/).length - 1
