import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { changeDocument, writeCorpus } from './bench-growth/corpus.ts'
import { firstView } from './bench-growth/first-view.ts'
import { shareLine } from './bench-growth/shares.ts'
import { readMeter, stageLine } from './bench-growth/stages.ts'
import { readLexicon } from './compile/read-lexicon.ts'

/** The compile command as `npm run compile` starts it, with the meter that prints its peak memory and stages at the end. */
const COMMAND = ['--import', './scripts/bench-growth/meter.mjs', 'scripts/compile.mjs']
const PROJECT = join(import.meta.dirname, '..')
const SEEDS = join(PROJECT, 'seeds')
const CHANGES = 5
/** Seconds that one changed document may cost, and bytes of data that the first view may load, whatever the corpus. */
const BARS = { oneChanged: 1, firstView: 40_000 } as const

/**
 * `npm run bench:growth [documents]`: the compile command on documents made from the seeds, 10,000 unless told: all of them new, none
 * changed, and one changed, at five places; and what the app loads first of them and of the seeds.
 *
 * The bars are one second for one changed document, in the best of the five (a shared machine makes the others slower, not the
 * command; the processor time beside it says what the command itself takes), and a first view within its bound. Exit code 1
 * when one is missed.
 */
const count = Number(process.argv[2] ?? 10_000)
const folder = mkdtempSync(join(tmpdir(), 'cetu-growth-'))
try {
  process.exitCode = bench()
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function bench(): number {
  const documents = join(folder, 'documents')
  const bytes = writeCorpus(documents, count)
  console.log(`${count} documents of ${(bytes / 1e6).toFixed(1)} MB`)
  const { lexicon } = readLexicon(SEEDS, SEEDS)
  if (lexicon) console.log(shareLine(documents, Math.min(count, 1000), join(folder, 'shares'), lexicon))
  measure('cold', documents)
  pause()
  measure('stamps noted', documents)
  measure('nothing changed', documents)
  const changes = Array.from({ length: CHANGES }, (_, i) => {
    changeDocument(documents, Math.floor((count * (i + 0.5)) / CHANGES))
    pause()
    return measure('one changed', documents)
  })
  const seeds = join(folder, 'seeds')
  cpSync(SEEDS, seeds, { recursive: true })
  measure('the seeds', seeds)
  const best = Math.min(...changes.map(({ seconds }) => seconds))
  const used = Math.min(...changes.map(({ used }) => used))
  const [few, many] = [firstView(dataOf(seeds)), firstView(dataOf(documents))]
  console.log(`the first view of the seeds loads ${few.words}; of ${count} documents ${many.words}`)
  return [
    bar(
      `one changed of ${count}: best of ${CHANGES} ${best.toFixed(2)} s (processor ${used.toFixed(2)} s)`,
      best,
      BARS.oneChanged,
      's',
    ),
    bar('data loaded first', Math.max(few.bytes, many.bytes), BARS.firstView, 'bytes'),
  ].every(Boolean)
    ? 0
    : 1
}

function bar(what: string, value: number, limit: number, unit: string): boolean {
  const met = value <= limit
  console.log(`${met ? '✓' : '✗'} ${what}; at most ${limit} ${unit}`)
  return met
}

/** A file is trusted by its stamp once it has been left alone for two seconds, as between a person's saves. */
function pause(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2100)
}

function dataOf(documents: string): string {
  return `${documents}-data`
}

/** Runs the command and prints its time; gives the seconds from start to exit, and those of processor time. */
function measure(title: string, documents: string): { readonly seconds: number; readonly used: number } {
  const args = ['--seeds', documents, '--out', dataOf(documents), '--cache', join(folder, 'cache')]
  const since = performance.now()
  const run = spawnSync(process.execPath, [...COMMAND, ...args], {
    cwd: PROJECT,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  const seconds = (performance.now() - since) / 1000
  if (run.status !== 0) throw new Error(`the compile ended with ${run.status}: ${run.stderr.slice(0, 2000)}`)
  const meter = readMeter(run.stderr)
  console.log(`${title.padEnd(16)} ${seconds.toFixed(2).padStart(7)} s  ${stageLine(meter)}`)
  return { seconds, used: meter.used / 1000 }
}
