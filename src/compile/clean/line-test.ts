import type { SourceLine } from './source-line.ts'

/** Whether the line of an index is of some form. */
export type LineTest = (index: number) => boolean

const UNKNOWN = 0
const NO = 1
const YES = 2

/** A test of lines that remembers its answers: a head and an end are gone through several times. */
export function rememberLines(lines: readonly SourceLine[], test: (folded: string) => boolean): LineTest {
  const answers = new Uint8Array(lines.length)
  return (index) => {
    if (answers[index] === UNKNOWN) answers[index] = test(lines[index]!.folded) ? YES : NO
    return answers[index] === YES
  }
}
