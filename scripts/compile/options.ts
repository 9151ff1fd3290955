import { parseArgs } from 'node:util'

/** What `npm run compile` is asked to do. */
export interface CompileOptions {
  /** The folder with the documents. */
  readonly seeds: string
  /** Where to write the whole dataset as one file; null writes the app's files to `out`. */
  readonly single: string | null
  /** The app's data folder. */
  readonly out: string
}

/** Reads `--seeds DIR --single FILE --out DIR`; throws `TypeError` with a sentence for anything else. */
export function parseOptions(args: readonly string[]): CompileOptions {
  const { values } = parseArgs({
    args: [...args],
    options: { seeds: { type: 'string' }, single: { type: 'string' }, out: { type: 'string' } },
  })
  return { seeds: values.seeds ?? 'seeds', single: values.single ?? null, out: values.out ?? 'public/data' }
}
