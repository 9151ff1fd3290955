import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { compileDocument, type CompileResult } from '../../src/compile/compile-document.ts'
import type { Correction } from '../../src/compile/corrections/correction.ts'
import type { Lexicon } from '../../src/compile/lexicon.ts'

/** A document to compile, with what lies beside it. */
export interface CompileTask {
  readonly file: string
  readonly path: string
  /** The encoding its sidecar declares; null when nothing does. */
  readonly encoding: string | null
  /** What a person says about its facts, in the order of their file. */
  readonly corrections: readonly Correction[]
}

/** Reads and compiles one document; `sha256` is of the bytes that were read. */
export function compileFile(
  { file, path, encoding, corrections }: CompileTask,
  lexicon: Lexicon,
): CompileResult & { readonly sha256: string } {
  const bytes = readFileSync(path)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const result = compileDocument({ file, sha256, bytes, encoding, corrections }, lexicon)
  return Object.assign(result, { sha256 })
}
