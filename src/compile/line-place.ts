/** Where an offset stands for a person: line and column of the source file, both from 1. CRLF, CR and LF end a line. */
export function placeOf(source: string, offset: number): { readonly line: number; readonly column: number } {
  const before = source.slice(0, offset)
  const ends = before.match(/\r\n|\r|\n/g)?.length ?? 0
  const lastEnd = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r'))
  return { line: ends + 1, column: before.length - lastEnd }
}
