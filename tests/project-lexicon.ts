import { join } from 'node:path'
import { readLexicon } from '../scripts/compile/read-lexicon.ts'
import type { Lexicon } from '../src/compile/lexicon.ts'

const SEEDS = join(import.meta.dirname, '../seeds')

/** The word list the project is built with. */
export function projectLexicon(): Lexicon {
  const { lexicon, problems } = readLexicon(SEEDS, SEEDS)
  if (!lexicon) throw new Error(problems.map(({ message }) => message).join('\n'))
  return lexicon
}
