import type { CompileResult } from '../../src/compile/compile-document.ts'
import type { CompileTask } from './compile-file.ts'
import type { InputProblem } from './input-problem.ts'
import type { Corrections } from './read-corrections.ts'

/** What compiling a document found wrong: its corrections at their place in their file, then the document at its own. */
export function fileProblems(
  { path, corrections }: CompileTask,
  { correctionProblems, diagnostics }: Pick<CompileResult, 'correctionProblems' | 'diagnostics'>,
  { problemOf }: Corrections,
): readonly InputProblem[] {
  return [
    ...correctionProblems.map((one) => problemOf(corrections[one.index]!, one)),
    ...diagnostics.map((one) => Object.assign({}, one, { path })),
  ]
}
