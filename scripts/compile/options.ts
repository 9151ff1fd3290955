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

/** The command in one line, for a person who asked for something else. */
export const USAGE =
  'usage: npm run compile -- [--seeds DIR] [--single FILE | --out DIR] [--report FILE] [--format text|json] [--cache DIR | --no-cache] [--workers N]'

/** A command line that asks for something the command cannot do; its message is a sentence for the person who wrote it. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/**
 * Reads `--seeds DIR --single FILE --out DIR --format text|json --report FILE --cache DIR --no-cache --workers N`; null when
 * `--help` is asked for. Throws `UsageError` with a sentence for anything else.
 */
export function parseOptions(args: readonly string[]): CompileOptions | null {
  const values = valuesIn(args)
  if (values.help === true) return null
  for (const [name, value] of Object.entries(values))
    if (value === '') throw new UsageError(`--${name} needs a value behind it`)
  const { seeds = 'seeds', single = null, out = 'public/data', format = 'text', report = null } = values
  if (format !== 'text' && format !== 'json') throw new UsageError(`--format is text or json, not ${format}`)
  const cache = values['no-cache'] === true ? false : (values.cache ?? null)
  return { seeds, single, out, format, report, cache, workers: workersIn(values.workers) }
}

function valuesIn(args: readonly string[]) {
  try {
    return parseArgs({
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
        help: { type: 'boolean', short: 'h' },
      },
    }).values
  } catch (error) {
    // Node says more than a person needs, 「To specify a positional argument starting with a '-', …」: its first sentence is enough.
    if (error instanceof TypeError) throw new UsageError(error.message.split(/\. |\.?\n|\.$/, 1)[0])
    throw error
  }
}

function workersIn(value: string | undefined): number | null {
  if (value === undefined) return null
  if (!/^\d{1,2}$/.test(value)) throw new UsageError(`--workers is a number from 0 to 99, not ${value}`)
  return Number(value)
}
