import type { SourceLine } from './source-line.ts'

/** Whether the line of an index is of some form. */
export type LineTest = (index: number) => boolean

/** A test of lines that remembers its answers: a head and an end are gone through several times. */
export function rememberLines(lines: readonly SourceLine[], test: (folded: string) => boolean): LineTest {
  const answers: boolean[] = []
  return (index) => (answers[index] ??= test(lines[index]!.folded))
}
