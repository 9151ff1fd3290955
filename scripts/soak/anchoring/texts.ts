import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compileDocument } from '../../../src/compile/compile-document.ts'
import { readLexicon } from '../../compile/read-lexicon.ts'

const SEEDS = join(import.meta.dirname, '../../../seeds')

/** The clean texts of the documents of a folder, the project's seeds unless told. Throws when one cannot be compiled. */
export function cleanTexts(folder: string = SEEDS): string[] {
  const { lexicon } = readLexicon(SEEDS, SEEDS)
  if (lexicon === null) throw new Error('the lexicon cannot be read; run the compiler for the reason')
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'))
  return files.toSorted().map((file) => {
    const bytes = readFileSync(join(folder, file))
    const { document } = compileDocument({ file, bytes, sha256: '' }, lexicon)
    if (document === null) throw new Error(`${file} cannot be compiled`)
    return document.text
  })
}
