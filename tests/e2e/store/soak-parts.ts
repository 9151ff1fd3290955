import { runHostile } from '../../exchange/runs/hostile-run.ts'
import { runHeavy } from '../../exchange/runs/memory-run.ts'
import { runRoundTrips } from '../../exchange/runs/round-trip-run.ts'
import { runModel } from '../../storage/runs/model-run.ts'
import { runTabs } from '../../storage/runs/tabs-run.ts'
import { runUseDays } from '../../storage/runs/use-days-run.ts'
import { runBackupKills } from './runs/backup-run.ts'
import { runBlocked } from './runs/blocked-run.ts'
import { runClock } from './runs/clock-run.ts'
import { runCloses } from './runs/close-run.ts'
import { runDamage } from './runs/damage-run.ts'
import { runDurable } from './runs/durable-run.ts'
import { runKills } from './runs/kill-run.ts'
import { runQuota } from './runs/quota-run.ts'
import { runRefused } from './runs/refused-run.ts'
import { runSmallDisk } from './runs/small-disk-run.ts'
import { runStaleTabs } from './runs/stale-run.ts'
import { runTornLog } from './runs/torn-run.ts'
import { runTwoTabs, type TwoTabsFigures } from './runs/tabs-run.ts'
import { runUpgradeKills } from './runs/upgrade-run.ts'
import type { ServedPage } from './serve-page.ts'

/** What a part is asked. */
export interface Ask {
  readonly served: ServedPage
  readonly seed: number
  /** A size, times the share that was asked for; at least 1. */
  readonly of: (size: number) => number
}

/** What was measured and the most it may be, in milliseconds unless another unit is named. */
export interface Bar {
  readonly what: string
  readonly took: number
  readonly bar: number
  readonly unit?: 'ms' | 'MB'
}

/** What a part measured, and the times a bar is set for; they are asserted here and nowhere else. */
export interface Measured {
  readonly figures: unknown
  readonly bars?: readonly Bar[]
}

const SQLITE = ['--enable-features=IdbSqliteBackingStore']

/** The parts of the soak by name: the number of the test in the plan of reliability, and what it does. Each throws on a broken promise. */
export const PARTS: Readonly<Record<string, (ask: Ask) => Promise<Measured>>> = {
  't1-kill': async ({ served, seed, of }) => {
    const figures = await runKills(served, of(300), seed)
    return { figures, bars: [{ what: 'a start after a kill', took: figures.slowestStart, bar: 3000 }] }
  },
  't1-kill-sqlite': async ({ served, seed, of }) => ({
    figures: await runKills(served, of(100), seed, SQLITE),
  }),
  't1-torn-log': async ({ served, of }) => {
    await runTornLog(served, of(30))
    return { figures: { starts: of(30) } }
  },
  't2-durable': async ({ served }) => ({ figures: await runDurable(served) }),
  't3-close': async ({ served, seed, of }) => ({ figures: await runCloses(served, of(200), seed) }),
  't4-windows': async ({ seed, of }) => {
    const seeds = of(2000)
    await runTabs({ seeds, operations: 100, firstSeed: seed })
    return { figures: { seeds } }
  },
  't4-two-tabs': async ({ served, of }) => {
    const rounds: TwoTabsFigures[] = []
    for (let round = 0; round < of(10); round += 1) rounds.push(await runTwoTabs(served, 300))
    const alikeAfter = Math.max(...rounds.map((figures) => figures.alikeAfter))
    const sum = (key: 'saved' | 'conflicts') => rounds.reduce((total, figures) => total + figures[key], 0)
    return {
      figures: { rounds: rounds.length, saved: sum('saved'), conflicts: sum('conflicts'), alikeAfter },
      bars: [{ what: 'two tabs to be alike', took: alikeAfter, bar: 500 }],
    }
  },
  't5-stale': async ({ served }) => {
    const figures = await runStaleTabs(served)
    return { figures, bars: [{ what: 'the notice of an older tab', took: figures.slowestNotice, bar: 2000 }] }
  },
  't6-upgrade': async ({ served, seed, of }) => ({
    figures: await runUpgradeKills(served, { kills: of(30), notes: 2000, seed }),
  }),
  't7-blocked': async ({ served, of }) => {
    const figures = await runBlocked(served, of(10))
    const message = { what: 'the message of a tab in the way', took: figures.slowestMessage, bar: 3000 }
    const open = { what: 'opening once it is gone', took: figures.slowestOpen, bar: 2000 }
    return { figures, bars: [message, open] }
  },
  't8-quota': async ({ served, seed, of }) => {
    const figures = await runQuota(served, of(24), seed)
    const told = Object.entries(figures.slowest)
    return {
      figures,
      bars: told.map(([what, took]) => ({
        what: `the message of a full disk at a ${what}`,
        took,
        bar: 1000,
      })),
    }
  },
  't8-small-disk': async ({ served, of }) => ({ figures: await runSmallDisk(served, of(5)) }),
  't9-damage': async ({ served, seed, of }) => ({ figures: await runDamage(served, of(60), seed) }),
  't10-refused': async ({ served }) => {
    const figures = await runRefused(served)
    // A browser that never answers is given two seconds.
    const message = { what: 'the message of a browser that refuses', took: figures.slowestMessage, bar: 2500 }
    return { figures, bars: [message] }
  },
  't11-clock': async ({ served, seed, of }) => {
    const sequences = of(20_000)
    runUseDays({ sequences, seed })
    await runClock(served)
    return { figures: { sequences } }
  },
  't12-hostile': async ({ seed, of }) => ({
    figures: await runHostile({ files: of(200_000), importEach: 10, seed }),
  }),
  't12-memory': async () => {
    const figures = await runHeavy()
    const bars = figures.flatMap(({ what, peak, clock }): readonly Bar[] => [
      { what, took: peak, bar: 300, unit: 'MB' },
      { what, took: clock, bar: 2000 },
    ])
    return { figures, bars }
  },
  't13-round-trip': async ({ seed, of }) => ({
    figures: await runRoundTrips({ libraries: of(20_000), seed }),
  }),
  't22-backup': async ({ served, seed, of }) => ({ figures: await runBackupKills(served, of(100), seed) }),
  't23-model': async ({ seed, of }) => {
    const runs = of(5000)
    await runModel({ runs, length: 60, seed })
    return { figures: { runs } }
  },
}
