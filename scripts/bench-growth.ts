import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { changeDocument, writeCorpus } from './bench-growth/corpus.ts'
import { shareLine } from './bench-growth/shares.ts'
import { stageLine } from './bench-growth/stages.ts'
import { readLexicon } from './compile/read-lexicon.ts'

/** The compile command as `npm run compile` starts it, with the meter that prints its peak memory and stages at the end. */
const COMMAND = ['--import', './scripts/bench-growth/meter.mjs', 'scripts/compile.mjs']
const PROJECT = join(import.meta.dirname, '..')
const CHANGES = 5

/**
 * `npm run bench:growth [documents]`: the compile command on documents made from the seeds, 10,000 unless told: all of them new, none
 * changed, and one changed, at five places. The bar is one second for one changed document, in the best of the five: a shared
 * machine makes the others slower, not the command.
 */
const count = Number(process.argv[2] ?? 10_000)
const folder = mkdtempSync(join(tmpdir(), 'cetu-growth-'))
try {
  const documents = join(folder, 'documents')
  const bytes = writeCorpus(documents, count)
  console.log(`${count} documents of ${(bytes / 1e6).toFixed(1)} MB`)
  const { lexicon } = readLexicon(join(PROJECT, 'seeds'), join(PROJECT, 'seeds'))
  if (lexicon) console.log(shareLine(documents, Math.min(count, 1000), join(folder, 'shares'), lexicon))
  measure('cold', documents)
  pause()
  measure('stamps noted', documents)
  measure('nothing changed', documents)
  const times = Array.from({ length: CHANGES }, (_, i) => {
    changeDocument(documents, Math.floor((count * (i + 0.5)) / CHANGES))
    pause()
    return measure('one changed', documents)
  })
  console.log(`one changed of ${count}: best of ${CHANGES} ${Math.min(...times).toFixed(2)} s`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** A file is trusted by its stamp once it has been left alone for two seconds, as between a person's saves. */
function pause(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2100)
}

/** Runs the command and prints its time; gives the seconds from start to exit. */
function measure(title: string, documents: string): number {
  const args = ['--seeds', documents, '--out', join(folder, 'data'), '--cache', join(folder, 'cache')]
  const since = performance.now()
  const run = spawnSync(process.execPath, [...COMMAND, ...args], {
    cwd: PROJECT,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  const seconds = (performance.now() - since) / 1000
  if (run.status !== 0) throw new Error(`the compile ended with ${run.status}: ${run.stderr.slice(0, 2000)}`)
  console.log(`${title.padEnd(16)} ${seconds.toFixed(2).padStart(7)} s  ${stageLine(run.stderr)}`)
  return seconds
}
