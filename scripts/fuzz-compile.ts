import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { compileDocument } from '../src/compile/compile-document.ts'
import type { Lexicon } from '../src/compile/lexicon.ts'
import { readLexicon } from './compile/read-lexicon.ts'
import { wrongsOf } from './fuzz/check-result.ts'
import { checkCommandLine } from './fuzz/command-line.ts'
import { measureGrowth, tooSlow } from './fuzz/growth.ts'
import { makeUpFile } from './fuzz/mutate.ts'
import { createRandom } from './fuzz/random.ts'

const SEEDS = join(import.meta.dirname, '../seeds')
/** A piece of a document takes milliseconds; a run this long is a mistake of a rule. */
const LONGEST_RUN = 2000
/** How often the run that is under way is named. */
const EVERY = 5000

/**
 * `npm run fuzz:compile -- [--runs 50000] [--seed N] [--first N]`: made-up files, times at doubling sizes, the command itself.
 *
 * Run n is made from seed + n alone, so `--seed N --first n --runs 1` does it again. Exit code 1 when anything is wrong.
 */
const { values } = parseArgs({
  options: { runs: { type: 'string' }, seed: { type: 'string' }, first: { type: 'string' } },
})
const runs = Number(values.runs ?? 50_000)
const seed = Number(values.seed ?? Date.now() % 1_000_000_000)
const first = Number(values.first ?? 0)
const { lexicon } = readLexicon(SEEDS, SEEDS)
const documents = readdirSync(SEEDS)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(join(SEEDS, name), 'utf8'))

if (!lexicon) throw new Error('the lexicon cannot be read; run the compiler for the reason')
console.log(`seed ${seed}, ${runs} runs from ${first}`)
const wrongs = fuzz(lexicon)
if (runs > 1) wrongs.push(...growthWrongs(lexicon), ...checkCommandLine())
for (const wrong of wrongs.slice(0, 50)) console.error(`✗ ${wrong}`)
console.log(wrongs.length === 0 ? '✓ nothing wrong' : `${wrongs.length} wrong`)
process.exitCode = wrongs.length === 0 ? 0 : 1

function fuzz(words: Lexicon): string[] {
  const found: string[] = []
  const codes = new Map<string, number>()
  let longest = 0
  for (let run = first; run < first + runs; run += 1) {
    const since = performance.now()
    for (const wrong of oneRun(run, words, codes)) found.push(`run ${run} (seed ${seed}): ${wrong}`)
    const milliseconds = performance.now() - since
    longest = Math.max(longest, milliseconds)
    if (milliseconds > LONGEST_RUN) found.push(`run ${run} (seed ${seed}): ${milliseconds.toFixed(0)} ms`)
    if ((run + 1) % EVERY === 0) console.log(`run ${run + 1}: ${found.length} wrong`)
  }
  const counts = [...codes].sort(([a], [b]) => (a < b ? -1 : 1)).map(([code, count]) => `${code} ${count}`)
  console.log(`refused: ${counts.join(', ')}; longest run ${longest.toFixed(0)} ms`)
  return found
}

function oneRun(run: number, words: Lexicon, codes: Map<string, number>): readonly string[] {
  try {
    const made = makeUpFile(createRandom(seed + run), documents)
    const result = compileDocument({ ...made, sha256: '' }, words)
    const refusal = result.diagnostics.find(({ severity }) => severity === 'error')
    if (refusal) codes.set(refusal.code, (codes.get(refusal.code) ?? 0) + 1)
    return wrongsOf(result)
  } catch (error) {
    return [`crash: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`]
  }
}

function growthWrongs(words: Lexicon): readonly string[] {
  const growths = measureGrowth(documents, words)
  for (const { name, seconds } of growths)
    console.log(`${name}: ${seconds.map((second) => second.toFixed(2)).join(' ')} s for 64 KiB to 1 MiB`)
  return growths.flatMap(tooSlow)
}
