import { join } from 'node:path'
import { decodeDataset } from '../src/model/dataset-schema.ts'
import type { Dataset } from '../src/model/dataset.ts'
import { compileFolder, type FolderResult } from './compile/compile-folder.ts'
import { problemLines, type InputProblem } from './compile/input-problem.ts'
import { parseOptions, type CompileOptions } from './compile/options.ts'
import { readCorrections } from './compile/read-corrections.ts'
import { readLastBuild } from './compile/read-last-build.ts'
import { readLexicon } from './compile/read-lexicon.ts'
import { makeReport } from './compile/report/make-report.ts'
import { countNumbers } from './compile/report/number-lines.ts'
import { writeDataFolder, writeSingleFile, writeWhole } from './compile/write-dataset.ts'

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
  const { ledgers } = result
  for (const name of result.skipped)
    console.error(`skipped ${join(options.seeds, name)}: not a document we read`)
  if (result.problems.some(({ severity }) => severity === 'error')) return refuse(result.problems, options)
  report(result.problems, options)
  const dataset = decodeDataset(result.dataset)
  if (options.report !== null)
    writeWhole(options.report, makeReport({ dataset, ledgers, last: readLastBuild(options) }))
  if (options.single === null) writeDataFolder(dataset, options.out)
  else writeSingleFile(dataset, options.single)
  for (const line of summaryLines(dataset, ledgers)) console.log(line)
  return 0
}

function refuse(problems: readonly InputProblem[], options: CompileOptions): number {
  report(problems, options)
  if (options.format === 'text') console.error('nothing was written')
  return 1
}

/** Prints errors, then warnings; what is only worth knowing stands in the dataset. */
function report(problems: readonly InputProblem[], { format }: CompileOptions): void {
  const errors = problems.filter(({ severity }) => severity === 'error')
  const warnings = problems.filter(({ severity }) => severity === 'warning')
  for (const line of problemLines([...errors, ...warnings], format)) console.error(line)
}

function summaryLines({ documents }: Dataset, ledgers: FolderResult['ledgers']): readonly string[] {
  return documents.map(({ file, sections, measures, events, targets, mentions }) => {
    const facts = `${events.length} events, ${targets.length} targets, ${mentions.length} mentions`
    const { all, event, target, passed, weak } = countNumbers(ledgers.get(file) ?? [])
    const numbers = `${all} numbers: ${event} in events, ${target} in targets, ${passed} passed over (${weak} for no stronger reason)`
    return `${file}: ${sections.length} sections, ${measures.length} measures, ${facts}; ${numbers}`
  })
}
