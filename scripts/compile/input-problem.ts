import type { Diagnostic } from '../../src/model/dataset.ts'

/** Something wrong in an input file, with its path as the person gave it. */
export interface InputProblem extends Diagnostic {
  readonly path: string
}

/** How many problems are printed before the rest is only counted. */
const SHOWN = 100

/** A problem that concerns a file as a whole. */
export function fileProblem(path: string, code: string, message: string): InputProblem {
  return { severity: 'error', code, message, line: 1, column: 1, path }
}

/** Problems as lines, `path:line:column error CODE sentence`, the first hundred of them. */
export function problemLines(problems: readonly InputProblem[]): readonly string[] {
  const lines = problems
    .slice(0, SHOWN)
    .map(
      ({ path, line, column, severity, code, message }) =>
        `${path}:${line}:${column} ${severity} ${code} ${message}`,
    )
  return problems.length > SHOWN ? [...lines, `… and ${problems.length - SHOWN} more`] : lines
}
