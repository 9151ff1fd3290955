import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { decodeLexicon, type Lexicon } from '../../src/compile/lexicon.ts'
import type { InputProblem } from './input-problem.ts'
import { readYaml } from './read-yaml.ts'

/** The lexicon of a folder, or the project's own when it has none. `path` is the file. Problems have the place in it. */
export function readLexicon(
  folder: string,
  ownFolder: string,
):
  | { readonly lexicon: Lexicon; readonly path: string; readonly problems: readonly [] }
  | { readonly lexicon: null; readonly path: string; readonly problems: readonly InputProblem[] } {
  const given = join(folder, 'lexicon.yaml')
  const path = existsSync(given) ? given : join(ownFolder, 'lexicon.yaml')
  const { value, problems } = readYaml(path, 'lexicon', decodeLexicon)
  return value === null ? { lexicon: null, path, problems } : { lexicon: value, path, problems: [] }
}
