import { join } from 'node:path'
import { decodeDataset } from '../src/model/dataset-schema.ts'
import type { Dataset } from '../src/model/dataset.ts'
import { compileFolder } from './compile/compile-folder.ts'
import { problemLines, type InputProblem } from './compile/input-problem.ts'
import { parseOptions, type CompileOptions } from './compile/options.ts'
import { readCorrections } from './compile/read-corrections.ts'
import { readLexicon } from './compile/read-lexicon.ts'
import { writeDataFolder, writeSingleFile } from './compile/write-dataset.ts'

/** The project's own documents and word list. */
const OWN_SEEDS = join(import.meta.dirname, '../seeds')

/** `npm run compile`: exit code 1 for bad input, 2 when the tool itself fails; then nothing is written. */
try {
  process.exitCode = run(process.argv.slice(2))
} catch (error) {
  console.error(`compile failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
  process.exitCode = 2
}

function run(args: readonly string[]): number {
  const options = parseOptions(args)
  const { lexicon, problems } = readLexicon(options.seeds, OWN_SEEDS)
  const { corrections, problems: inCorrections } = readCorrections(options.seeds)
  if (!lexicon || inCorrections.length > 0) return refuse([...problems, ...inCorrections], options)
  const result = compileFolder(options.seeds, lexicon, corrections)
  for (const name of result.skipped)
    console.error(`skipped ${join(options.seeds, name)}: not a document we read`)
  if (result.problems.some(({ severity }) => severity === 'error')) return refuse(result.problems, options)
  report(result.problems, options)
  const dataset = decodeDataset(result.dataset)
  if (options.single === null) writeDataFolder(dataset, options.out)
  else writeSingleFile(dataset, options.single)
  for (const line of summaryLines(dataset)) console.log(line)
  return 0
}

function refuse(problems: readonly InputProblem[], options: CompileOptions): number {
  report(problems, options)
  console.error('nothing was written')
  return 1
}

/** Prints errors, then warnings; what is only worth knowing stands in the dataset. */
function report(problems: readonly InputProblem[], { format }: CompileOptions): void {
  const errors = problems.filter(({ severity }) => severity === 'error')
  const warnings = problems.filter(({ severity }) => severity === 'warning')
  for (const line of problemLines([...errors, ...warnings], format)) console.error(line)
}

function summaryLines({ documents }: Dataset): readonly string[] {
  return documents.map(
    ({ file, sections, measures, events, targets, mentions }) =>
      `${file}: ${sections.length} sections, ${measures.length} measures, ${events.length} events, ${targets.length} targets, ${mentions.length} mentions`,
  )
}
