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

/** The first hundred problems as lines: `path:line:column error CODE sentence`, or one JSON object each. */
export function problemLines(problems: readonly InputProblem[], format: 'text' | 'json'): readonly string[] {
  const lines = problems.slice(0, SHOWN).map((problem) => {
    const { path, line, column, severity, code, message } = problem
    return format === 'json'
      ? JSON.stringify({ path, line, column, severity, code, message })
      : `${path}:${line}:${column} ${severity} ${code} ${message}`
  })
  return problems.length > SHOWN ? [...lines, `… and ${problems.length - SHOWN} more`] : lines
}
