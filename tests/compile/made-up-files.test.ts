import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { wrongsOf } from '../../scripts/fuzz/check-result.ts'
import { makeUpFile } from '../../scripts/fuzz/mutate.ts'
import { createRandom } from '../../scripts/fuzz/random.ts'
import { compileDocument } from '../../src/compile/compile-document.ts'
import { projectLexicon } from '../project-lexicon.ts'

const SEEDS = join(import.meta.dirname, '../../seeds')
const lexicon = projectLexicon()
const documents = readdirSync(SEEDS)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(join(SEEDS, name), 'utf8'))

/** Runs of `npm run fuzz:compile` that this test does each time. */
const RUNS = 2000
/** Seeds of made-up files that once went wrong. */
const PINNED: readonly number[] = [20240923, 20243207, 20249321, 20255963]

it('two thousand made-up files are documents or refused with their place', () => {
  const seeds = [...PINNED, ...Array.from({ length: RUNS }, (_, run) => 1_000_000 + run)]
  const wrongs = seeds.flatMap((seed) => {
    const made = makeUpFile(createRandom(seed), documents)
    return wrongsOf(compileDocument({ ...made, sha256: '' }, lexicon)).map((wrong) => `${seed}: ${wrong}`)
  })
  expect(wrongs).toEqual([])
}, 300_000)

it('the same seed makes the same file', () => {
  expect(makeUpFile(createRandom(7), documents)).toEqual(makeUpFile(createRandom(7), documents))
})
