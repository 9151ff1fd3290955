import { newProfile, startBrowser } from '../profile.ts'
import type { ServedPage } from '../serve-page.ts'

const DAY = 86_400_000
/** Two years and a day back, an hour and ten years ahead, the leap day, and a change to summer time. */
const JUMPS = [-731 * DAY, -DAY, 3_600_000, 3652 * DAY]
const FIXED = ['2028-02-29T12:00:00Z', '2027-03-28T00:59:59Z']
const ZONES = ['Asia/Shanghai', 'America/Adak', 'Pacific/Kiritimati']

/**
 * T11 in a browser: starts and writes under clocks that jump and in other time zones. Throws when a record of the trash
 * goes, a reading's day shifts, the order of records follows the clock, or a start reports a loss.
 */
export async function runClock(served: ServedPage): Promise<void> {
  const profile = newProfile()
  const browser = await startBrowser(profile)
  try {
    await browser.context.newPage() // keeps the window when a test's own tab goes
    const real = Date.now()
    const moments = [
      real,
      ...JUMPS.map((jump) => real + jump),
      ...FIXED.map((text) => Date.parse(text)),
      real,
    ]
    for (const [n, moment] of moments.entries()) {
      const page = await browser.context.newPage()
      const session = await browser.context.newCDPSession(page)
      await session.send('Emulation.setTimezoneOverride', { timezoneId: ZONES[n % ZONES.length]! })
      await page.clock.setFixedTime(moment)
      await page.goto(served.url)
      const problem = await page.evaluate(oneStart, n)
      if (problem !== null) throw new Error(`start ${n} at ${new Date(moment).toISOString()}: ${problem}`)
      await page.close()
    }
  } finally {
    await browser.kill()
    profile.remove()
  }
}

/** Runs in the page; what is wrong, or null. */
async function oneStart(n: number): Promise<string | null> {
  const look = await window.store.load()
  if (look.findings.length > 0) return JSON.stringify(look.findings)
  const { make, trash } = window.store.records.getState()
  const target = { documentId: 'd-1', factId: 't-1', quote: '15家' }
  const note = { source: '', note: '', unit: '家', value: n }
  await make('reading', { target, date: '2028-02-29', ...note })
  const { id } = await make('reading', { target, date: '2026-12-31', ...note })
  await trash([window.store.records.getState().records[id]!])
  const { records, order } = window.store.records.getState()
  const readings = Object.values(records).flatMap((record) => (record.kind === 'reading' ? [record] : []))
  if (readings.length !== 2 * (n + 1))
    return `${readings.length} readings, trash included, not ${2 * (n + 1)}`
  if (readings.some(({ date }) => date !== '2028-02-29' && date !== '2026-12-31')) return 'a day has shifted'
  const made = [...readings].sort((a, b) => order[a.id]!.made - order[b.id]!.made).map(({ value }) => value)
  return made.every((value, k) => value === Math.floor(k / 2)) ? null : `the order is ${made.join()}`
}
