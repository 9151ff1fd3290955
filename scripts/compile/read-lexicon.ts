import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { decodeLexicon, type Lexicon } from '../../src/compile/lexicon.ts'
import type { InputProblem } from './input-problem.ts'
import { readYaml } from './read-yaml.ts'
import { readIfThere, readSealed, writeSealed } from './store/sealed-file.ts'

/** A word list, with the hash of its file; or what is wrong with it, at its place. */
export type LexiconFile =
  | { readonly lexicon: Lexicon; readonly hash: string; readonly problems: readonly [] }
  | { readonly lexicon: null; readonly hash: string; readonly problems: readonly InputProblem[] }

/** Where a word list that was read is kept, and the compiler that read it. */
export interface LexiconMemory {
  readonly store: string
  readonly compiler: string
}

/**
 * The lexicon of a folder, or the project's own when it has none. Reading YAML takes longer than compiling a document: with a
 * memory it is done once for each state of the file and the compiler.
 */
export function readLexicon(
  folder: string,
  ownFolder: string,
  memory: LexiconMemory | null = null,
): LexiconFile {
  const given = join(folder, 'lexicon.yaml')
  const path = existsSync(given) ? given : join(ownFolder, 'lexicon.yaml')
  const hash = createHash('sha256')
    .update(readIfThere(path) ?? '')
    .digest('hex')
  const kept = memory && join(memory.store, 'lexicon')
  const format = `cetu-lexicon/${memory?.compiler}/${hash}`
  const known = kept === null ? null : readSealed(kept, format)
  if (known !== null) return { lexicon: known.head as Lexicon, hash, problems: [] }
  const { value, problems } = readYaml(path, 'lexicon', decodeLexicon)
  if (value === null) return { lexicon: null, hash, problems }
  if (kept !== null) writeSealed(kept, format, { head: value, numbers: new Float64Array() })
  return { lexicon: value, hash, problems: [] }
}
