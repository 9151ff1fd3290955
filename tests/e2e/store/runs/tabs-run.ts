import { newProfile, startBrowser } from '../profile.ts'
import type { ServedPage } from '../serve-page.ts'

export interface TwoTabsFigures {
  /** Edits called saved, in both tabs. */
  readonly saved: number
  /** Of those, versions that came too late and wait for a choice. */
  readonly conflicts: number
  /** Milliseconds from the last write to both tabs showing the same. */
  readonly alikeAfter: number
}

/**
 * T4 in a browser: two tabs write to one record as fast as they can. Throws when the writes called saved are more than
 * the versions that are there (each is a revision of the record or a conflict), or the tabs do not end up alike.
 */
export async function runTwoTabs(served: ServedPage, writes: number): Promise<TwoTabsFigures> {
  const profile = newProfile()
  const browser = await startBrowser(profile)
  try {
    const tabs = [await browser.open(served.url), await browser.open(served.url)] as const
    await tabs[0].evaluate(() => window.store.load().then(() => window.store.make('n-1', 'start')))
    await tabs[1].evaluate(() => window.store.load())
    const counts = await Promise.all(
      tabs.map((tab, number) =>
        tab.evaluate(
          async ([of, count]) => {
            let saved = 0
            for (let n = 0; n < count; n += 1) saved += Number(await window.store.edit('n-1', `${of}-${n}`))
            return saved
          },
          [number, writes] as const,
        ),
      ),
    )
    const since = performance.now()
    const [look] = await alike(tabs)
    const alikeAfter = performance.now() - since
    const saved = counts[0]! + counts[1]!
    const versions = look.notes[0]!.rev - 1 + look.conflicts
    if (versions !== saved)
      throw new Error(`${saved} writes were called saved, ${versions} versions are there`)
    return { saved, conflicts: look.conflicts, alikeAfter }
  } finally {
    await browser.kill()
    profile.remove()
  }
}

type Tabs = readonly [TabPage, TabPage]
type TabPage = Awaited<ReturnType<Awaited<ReturnType<typeof startBrowser>>['open']>>

/** Waits until both tabs show the same; nobody tells them to catch up. */
async function alike(tabs: Tabs) {
  for (let wait = 0; wait < 200; wait += 1) {
    const looks = await Promise.all(tabs.map((tab) => tab.evaluate(() => window.store.look())))
    const [a, b] = looks.map(({ notes, conflicts }) => JSON.stringify([notes, conflicts]))
    if (a === b) return looks as [(typeof looks)[0], (typeof looks)[0]]
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  throw new Error('the tabs show different records')
}
