import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { cleanTexts } from './anchoring/texts.ts'
import { barsOf, tallyLines, tallyOf, type Tally } from './anchoring/tally.ts'
import { makeTrial, outcomeOf, sourcesOf, type Outcome } from './anchoring/trial.ts'

/** Trials of a nightly run; a release runs 40,000. */
const NIGHTLY = 8000

/** Makes notes in documents, edits the documents and looks for the notes; run n is made from `seed` + n alone. */
export function soakAnchoring(
  texts: readonly string[],
  { runs, seed }: { readonly runs: number; readonly seed: number },
): { readonly tally: Tally; readonly wrongSeeds: readonly number[] } {
  const sources = sourcesOf(texts)
  const wrongSeeds: number[] = []
  const outcomes = Array.from({ length: runs }, (_, run) => {
    const trial = makeTrial(seed + run, sources)
    const outcome: Outcome = outcomeOf(trial)
    if (outcome === 'wrong') wrongSeeds.push(seed + run)
    return [trial.kind, outcome] as const
  })
  return { tally: tallyOf(outcomes), wrongSeeds }
}

/**
 * `npm run soak:anchoring -- [--runs 8000] [--seed N] [--texts FOLDER]`: notes in edited documents, made from the seeds and from the
 * documents of a folder. Prints what became of them and the promises with what was measured; exit code 1 when one is broken.
 */
function main(): void {
  const { values } = parseArgs({
    options: { runs: { type: 'string' }, seed: { type: 'string' }, texts: { type: 'string' } },
  })
  const runs = Number(values.runs ?? NIGHTLY)
  const seed = Number(values.seed ?? Date.now() % 1_000_000_000)
  const texts = [...cleanTexts(), ...(values.texts === undefined ? [] : cleanTexts(values.texts))]
  console.log(`seed ${seed}, ${runs} notes in ${texts.length} documents`)
  const { tally, wrongSeeds } = soakAnchoring(texts, { runs, seed })
  console.log(tallyLines(tally).join('\n'))
  const bars = barsOf(tally)
  for (const { says, measured, holds } of bars) console.log(`${holds ? '✓' : '✗'} ${says}: ${measured}`)
  if (wrongSeeds.length > 0) console.error(`seeds of wrong places: ${wrongSeeds.slice(0, 20).join(' ')}`)
  process.exitCode = bars.every(({ holds }) => holds) ? 0 : 1
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main()
