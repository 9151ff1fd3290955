import { parseArgs } from 'node:util'

/** What `npm run compile` is asked to do. */
export interface CompileOptions {
  /** The folder with the documents. */
  readonly seeds: string
  /** Where to write the whole dataset as one file; null writes the app's files to `out`. */
  readonly single: string | null
  /** The app's data folder. */
  readonly out: string
  /** How problems are printed: a line for people, or a JSON object a line for programs. */
  readonly format: 'text' | 'json'
  /** Where to write the report of the build for a person, in Markdown; null writes none. */
  readonly report: string | null
}

/** Reads `--seeds DIR --single FILE --out DIR --format text|json --report FILE`; throws `TypeError` with a sentence for anything else. */
export function parseOptions(args: readonly string[]): CompileOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      seeds: { type: 'string' },
      single: { type: 'string' },
      out: { type: 'string' },
      format: { type: 'string' },
      report: { type: 'string' },
    },
  })
  const { seeds = 'seeds', single = null, out = 'public/data', format = 'text', report = null } = values
  if (format !== 'text' && format !== 'json') throw new TypeError(`--format is text or json, not ${format}`)
  return { seeds, single, out, format, report }
}
