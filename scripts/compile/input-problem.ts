import { readFileSync, statSync } from 'node:fs'
import type { Diagnostic } from '../../src/model/dataset.ts'
import { codeFrame, printable } from './code-frame.ts'

/** Something wrong in an input file, with its path as the person gave it. */
export interface InputProblem extends Diagnostic {
  readonly path: string
}

/** How many problems are printed before the rest is only counted. */
const SHOWN = 100
/** Files whose lines are those that problems count; lines of pages and docx files count in the text taken out of them. */
const PLAIN = /\.(?:txt|md|yaml)$/i
const MOST_BYTES = 16 * 1024 * 1024

/** A problem that concerns a file as a whole. */
export function fileProblem(path: string, code: string, message: string): InputProblem {
  return { severity: 'error', code, message, line: 1, column: 1, path }
}

/**
 * The first hundred problems as lines, and how many more there are.
 *
 * `text` for people: `path:line:column error CODE sentence`, an error with its line of the file and a caret. `json` for
 * programs: one object each, the count as an object with the code `more-problems`.
 */
export function problemLines(problems: readonly InputProblem[], format: 'text' | 'json'): readonly string[] {
  const shown = problems.slice(0, SHOWN)
  const more = problems.length - shown.length
  const lines = format === 'json' ? shown.map(asJson) : shown.flatMap(asText)
  if (more === 0) return lines
  return [
    ...lines,
    format === 'json' ? JSON.stringify({ code: 'more-problems', count: more }) : `… and ${more} more`,
  ]
}

const asJson = ({ path, line, column, severity, code, message }: InputProblem): string =>
  JSON.stringify({ path, line, column, severity, code, message })

function asText({ path, line, column, severity, code, message }: InputProblem): readonly string[] {
  const frame = severity === 'error' && PLAIN.test(path) ? codeFrame(readText(path), line, column) : []
  return [`${path}:${line}:${column} ${severity} ${code} ${printable(message)}`, ...frame]
}

/** A file's text for a frame, as far as it can be read; empty when it is not there or too large. */
function readText(path: string): string {
  const known = statSync(path, { throwIfNoEntry: false })
  if (!known?.isFile() || known.size > MOST_BYTES) return ''
  const bytes = readFileSync(path)
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8'
  return new TextDecoder(encoding).decode(bytes)
}
