import { randomFrom } from '../../../storage/runs/random.ts'
import { newProfile, startBrowser, type OwnBrowser } from '../profile.ts'
import type { ServedPage } from '../serve-page.ts'

export interface KillFigures {
  readonly kills: number
  /** Commands that were called saved. */
  readonly acknowledged: number
  /** Milliseconds from opening the page to records on the screen, the longest of all starts. */
  readonly slowestStart: number
}

/** What the page said before it was killed: the last words called saved, by record. */
interface Said {
  readonly versions: Map<string, number>
  commands: number
}

/**
 * T1: kills the whole browser in the middle of writing, opens it again on the same profile and looks. Throws when
 * something that was called saved is missing, a bulk command is there by half, a checksum is wrong, or a loss is
 * reported that never was.
 */
export async function runKills(
  served: ServedPage,
  kills: number,
  seed: number,
  args: readonly string[] = [],
): Promise<KillFigures> {
  const profile = newProfile()
  const random = randomFrom(seed)
  const said: Said = { versions: new Map(), commands: 0 }
  let slowestStart = 0
  try {
    for (let kill = 0; kill <= kills; kill += 1) {
      const browser = await startBrowser(profile, args)
      try {
        const took = await writeUntilKilled(browser, served, said, kill)
        slowestStart = Math.max(slowestStart, took)
        await new Promise((resolve) => setTimeout(resolve, random.below(kill === kills ? 1 : 250)))
      } finally {
        await browser.kill()
      }
    }
  } finally {
    profile.remove()
  }
  return { kills, acknowledged: said.commands, slowestStart }
}

/** Opens the page, checks what is there against what was said, and begins to write. Gives the time to be usable. */
async function writeUntilKilled(browser: OwnBrowser, served: ServedPage, said: Said, round: number) {
  const page = await browser.context.newPage()
  let begun = () => {}
  const writing = new Promise<void>((resolve) => (begun = resolve))
  await page.exposeFunction('saved', (id: string, version: number) => {
    said.versions.set(id, version)
    said.commands += 1
    begun()
  })
  const since = performance.now()
  await page.goto(served.url)
  const look = await page.evaluate(() => window.store.load())
  const took = performance.now() - since
  check(look, said)
  page.evaluate(write, round).catch(() => undefined) // it is killed in the middle, as it should
  await writing
  return took
}

type Look = Awaited<ReturnType<Window['store']['load']>>

function check(look: Look, said: Said): void {
  const problems: string[] = []
  if (look.condition.kind !== 'ready') problems.push(`the store is ${look.condition.kind}`)
  if (look.findings.length > 0) problems.push(`a loss is reported: ${JSON.stringify(look.findings)}`)
  if (look.brokenSums + look.damaged > 0) problems.push('a record is damaged')
  const there = new Map(look.notes.map(({ id, comment }) => [id, Number(comment)]))
  for (const [id, version] of said.versions) {
    if (!((there.get(id) ?? -1) >= version))
      problems.push(`${id} was saved as ${version} and is ${there.get(id)}`)
  }
  for (const [batch, count] of batches(look))
    if (count !== 5) problems.push(`${batch} has ${count} of 5 records`)
  if (problems.length > 0) throw new Error(problems.join('; '))
}

/** How many records of each bulk command there are. */
function batches({ notes }: Look): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { id } of notes) {
    const [batch] = /^b-\d+-\d+/.exec(id) ?? []
    if (batch !== undefined) counts.set(batch, (counts.get(batch) ?? 0) + 1)
  }
  return counts
}

/** Runs in the page, for as long as it lives: notes made, edited five times, and five at once. */
async function write(round: number): Promise<never> {
  const { saved } = window as unknown as { saved: (id: string, version: number) => void }
  for (let n = 0; ; n += 1) {
    const id = `n-${round}-${n}`
    if (await window.store.make(id, '0')) saved(id, 0)
    for (let version = 1; version <= 5; version += 1) {
      if (await window.store.edit(id, String(version))) saved(id, version)
    }
    const batch = Array.from({ length: 5 }, (_, k) => `b-${round}-${n}-${k}`)
    if (await window.store.makeMany(batch, '0')) for (const one of batch) saved(one, 0)
  }
}
