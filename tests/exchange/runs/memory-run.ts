import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { median } from '../../../scripts/bench-compile/cpu-time.ts'
import { HEAVY_FILES } from './heavy-files.ts'

/** What reading one heavy file took. */
export interface HeavyFigures {
  readonly what: string
  readonly state: 'whole' | 'broken' | 'refused'
  /** Megabytes the process held at most in any run, itself included; and before it opened the file. */
  readonly peak: number
  readonly baseline: number
  /** Milliseconds a person waits, at the median of the runs. */
  readonly clock: number
  /** Milliseconds of the processor, all threads together, at the median of the runs. */
  readonly cpu: number
}

/** What the reader says of one run: milliseconds and bytes. */
type Run = Omit<HeavyFigures, 'what'>

/** Runs of each file: a single one varies by a third. */
const RUNS = 3

const MEGABYTE = 1_000_000

/**
 * T12: reads every heavy file three times, each time in a process of its own, and measures the time and the most memory
 * that such a process ever held. Throws when a file came to something else in another run.
 */
export async function runHeavy(): Promise<readonly HeavyFigures[]> {
  const folder = mkdtempSync(join(tmpdir(), 'cetu-heavy-'))
  try {
    const reader = await builtReader(folder)
    return Object.entries(HEAVY_FILES).map(([what, make]) => {
      const file = join(folder, 'file')
      writeFileSync(file, make())
      return measured(what, file, reader)
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Builds the reader as the app is built: what runs TypeScript as it is takes a quarter more time, and memory of its own. */
async function builtReader(folder: string): Promise<string> {
  const entry = join(import.meta.dirname, 'memory-child.ts')
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: { ssr: entry, outDir: join(folder, 'built'), target: 'es2022' },
  })
  return join(folder, 'built/memory-child.js')
}

function measured(what: string, file: string, reader: string): HeavyFigures {
  const runs = Array.from({ length: RUNS }, () => {
    const said = execFileSync(process.execPath, [reader, file], { encoding: 'utf8' })
    return JSON.parse(said) as Run
  })
  const [state, ...others] = new Set(runs.map((run) => run.state))
  if (others.length > 0) throw new Error(`${what}: ${state}, and ${others.join(', ')} in another run`)
  return {
    what,
    state: state!,
    peak: Math.max(...runs.map(({ peak }) => peak)) / MEGABYTE,
    baseline: Math.max(...runs.map(({ baseline }) => baseline)) / MEGABYTE,
    clock: median(runs.map(({ clock }) => clock)),
    cpu: median(runs.map(({ cpu }) => cpu)),
  }
}
