import type { CompileResult } from '../../src/compile/compile-document.ts'
import type { Lexicon } from '../../src/compile/lexicon.ts'
import { compileFile, type CompileTask } from './compile-file.ts'
import { type CompiledParts, partsOf } from './compiled-parts.ts'

/** What became of one document, as it is passed between threads. */
export interface FileOutcome {
  /** Of the bytes that were read, hex. */
  readonly sha256: string
  /** Null when an error stopped it. */
  readonly parts: CompiledParts | null
  /** Errors and warnings; what is only worth knowing stands in the document. */
  readonly diagnostics: CompileResult['diagnostics']
  readonly correctionProblems: CompileResult['correctionProblems']
}

/** Compiles one document to the bytes that are written; throws `DatasetError` when it does not fit the schema. */
export function fileOutcome(task: CompileTask, lexicon: Lexicon): FileOutcome {
  const { sha256, document, removed, ledger, correctionProblems, ...result } = compileFile(task, lexicon)
  const diagnostics = result.diagnostics.filter(({ severity }) => severity !== 'info')
  const isSound = document !== null && diagnostics.every(({ severity }) => severity === 'warning')
  const parts = isSound ? partsOf(document, removed, ledger) : null
  return { sha256, parts, diagnostics, correctionProblems }
}
