import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { HEAVY_FILES } from './heavy-files.ts'

/** What reading one heavy file took. */
export interface HeavyFigures {
  readonly what: string
  readonly state: 'whole' | 'broken' | 'refused'
  /** Megabytes the process held at most, itself included; and before it opened the file. */
  readonly peak: number
  readonly baseline: number
  /** Seconds of the processor. */
  readonly seconds: number
}

const MEGABYTE = 1_000_000

/** T12: reads every heavy file in a process of its own and measures the most memory that process ever held. */
export function runHeavy(): readonly HeavyFigures[] {
  const folder = mkdtempSync(join(tmpdir(), 'cetu-heavy-'))
  try {
    return Object.entries(HEAVY_FILES).map(([what, make]) => {
      const file = join(folder, 'file')
      writeFileSync(file, make())
      return measured(what, file)
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function measured(what: string, file: string): HeavyFigures {
  const child = join(import.meta.dirname, 'memory-child.ts')
  const said = execFileSync(process.execPath, ['--import', 'tsx', child, file], { encoding: 'utf8' })
  const { state, cpu, baseline, peak } = JSON.parse(said) as {
    readonly state: HeavyFigures['state']
    readonly cpu: number
    readonly baseline: number
    readonly peak: number
  }
  return { what, state, peak: peak / MEGABYTE, baseline: baseline / MEGABYTE, seconds: cpu / 1000 }
}
