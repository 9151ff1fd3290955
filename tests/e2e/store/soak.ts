/**
 * `npm run soak:storage [-- part …] [--seed N] [--share F]`: the tests of the store at the sizes of a night. Prints what each
 * part measured and its seed, and ends with 1 when one failed. `--share 0.1` runs a tenth of it.
 */
import process from 'node:process'
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
import { runTwoTabs, type TwoTabsFigures } from './runs/tabs-run.ts'
import { runUpgradeKills } from './runs/upgrade-run.ts'
import { servePage, type ServedPage } from './serve-page.ts'

interface Ask {
  readonly served: ServedPage
  readonly seed: number
  /** A size, times the share that was asked for; at least 1. */
  readonly of: (size: number) => number
}

/** Times a bar is set for; they are asserted here and nowhere else. */
function within(what: string, milliseconds: number, bar: number): void {
  if (milliseconds > bar) throw new Error(`${what} took ${milliseconds.toFixed(0)} ms, the bar is ${bar}`)
}

const SQLITE = ['--enable-features=IdbSqliteBackingStore']

const PARTS: Readonly<Record<string, (ask: Ask) => Promise<unknown>>> = {
  't1-kill': async ({ served, seed, of }) => {
    const figures = await runKills(served, of(300), seed)
    within('a start after a kill', figures.slowestStart, 3000)
    return figures
  },
  't1-kill-sqlite': ({ served, seed, of }) => runKills(served, of(100), seed, SQLITE),
  't2-durable': ({ served }) => runDurable(served),
  't3-close': ({ served, seed, of }) => runCloses(served, of(200), seed),
  't4-windows': async ({ seed, of }) => {
    const seeds = of(2000)
    await runTabs({ seeds, operations: 100, firstSeed: seed })
    return { seeds }
  },
  't4-two-tabs': async ({ served, of }) => {
    const rounds: TwoTabsFigures[] = []
    for (let round = 0; round < of(10); round += 1) rounds.push(await runTwoTabs(served, 300))
    const alikeAfter = Math.max(...rounds.map((figures) => figures.alikeAfter))
    within('two tabs to be alike', alikeAfter, 500)
    const sum = (key: 'saved' | 'conflicts') => rounds.reduce((total, figures) => total + figures[key], 0)
    return { rounds: rounds.length, saved: sum('saved'), conflicts: sum('conflicts'), alikeAfter }
  },
  't5-stale': async ({ served }) => {
    const figures = await runStaleTabs(served)
    within('the notice of an older tab', figures.slowestNotice, 2000)
    return figures
  },
  't6-upgrade': async ({ served, seed, of }) => {
    await runUpgradeKills(served, of(30), seed, true)
    return { kills: of(30) }
  },
  't7-blocked': async ({ served, of }) => {
    const figures = await runBlocked(served, of(10))
    within('the message of a tab in the way', figures.slowestMessage, 3000)
    within('opening once it is gone', figures.slowestOpen, 2000)
    return figures
  },
  't8-quota': async ({ served, seed, of }) => {
    const figures = await runQuota(served, of(20), seed)
    within('the message of a full disk', figures.slowestMessage, 1000)
    return figures
  },
  't8-small-disk': ({ served, of }) => runSmallDisk(served, of(5)),
  't9-damage': ({ served, seed, of }) => runDamage(served, of(60), seed),
  't10-refused': async ({ served }) => {
    const figures = await runRefused(served)
    // A browser that never answers is given two seconds.
    within('the message of a browser that refuses', figures.slowestMessage, 2500)
    return figures
  },
  't11-clock': async ({ served, seed, of }) => {
    const sequences = of(20_000)
    runUseDays({ sequences, seed })
    await runClock(served)
    return { sequences }
  },
  't22-backup': ({ served, seed, of }) => runBackupKills(served, of(100), seed),
  't23-model': async ({ seed, of }) => {
    const runs = of(5000)
    await runModel({ runs, length: 60, seed })
    return { runs }
  },
}

/** The value after an option, or null when it is not there. */
function valueOf(args: readonly string[], option: string): number | null {
  const at = args.indexOf(option)
  return at < 0 ? null : Number(args[at + 1])
}

async function soak(args: readonly string[]): Promise<number> {
  const seed = valueOf(args, '--seed') ?? Date.now() % 1_000_000
  const share = valueOf(args, '--share') ?? 1
  const wanted = args.filter((arg, n) => !arg.startsWith('--') && !args[n - 1]?.startsWith('--'))
  const unknown = wanted.find((part) => !(part in PARTS))
  if (unknown !== undefined || Number.isNaN(seed + share)) {
    console.error(`「${args.join(' ')}」 is not understood; the parts are ${Object.keys(PARTS).join(' ')}`)
    return 2
  }
  const served = await servePage()
  const ask: Ask = { served, seed, of: (size) => Math.max(1, Math.round(size * share)) }
  let failed = 0
  for (const [name, run] of Object.entries(PARTS)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue
    const since = performance.now()
    const seconds = () => `${((performance.now() - since) / 1000).toFixed(0)} s`
    try {
      console.log(`✓ ${name} (seed ${seed}, ${JSON.stringify(await run(ask))}) ${seconds()}`)
    } catch (error) {
      failed += 1
      console.error(`✗ ${name} (seed ${seed}) ${seconds()}`, error)
    }
  }
  served.close()
  return failed > 0 ? 1 : 0
}

process.exit(await soak(process.argv.slice(2)))
