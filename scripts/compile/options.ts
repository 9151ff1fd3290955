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
  /** Where compiled documents are kept for the next build; null stands for the project's own place, false keeps none. */
  readonly cache: string | null | false
  /** Threads to compile on, 0 for none but the command's own; null decides by the size of the documents. */
  readonly workers: number | null
}

/**
 * Reads `--seeds DIR --single FILE --out DIR --format text|json --report FILE --cache DIR --no-cache --workers N`; throws
 * `TypeError` with a sentence for anything else.
 */
export function parseOptions(args: readonly string[]): CompileOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      seeds: { type: 'string' },
      single: { type: 'string' },
      out: { type: 'string' },
      format: { type: 'string' },
      report: { type: 'string' },
      cache: { type: 'string' },
      'no-cache': { type: 'boolean' },
      workers: { type: 'string' },
    },
  })
  const { seeds = 'seeds', single = null, out = 'public/data', format = 'text', report = null } = values
  if (format !== 'text' && format !== 'json') throw new TypeError(`--format is text or json, not ${format}`)
  const cache = values['no-cache'] === true ? false : (values.cache ?? null)
  return { seeds, single, out, format, report, cache, workers: workersIn(values.workers) }
}

function workersIn(value: string | undefined): number | null {
  if (value === undefined) return null
  if (!/^\d{1,2}$/.test(value)) throw new TypeError(`--workers is a number from 0 to 99, not ${value}`)
  return Number(value)
}
