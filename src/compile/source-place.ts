import type { SourceRun } from '../model/dataset.ts'
import { placeOf } from './line-place.ts'

/** Where an offset of the clean text stands in the source, for a person; an offset of our own line breaks gives the run before it. */
export function placeInSource(
  sourceMap: readonly SourceRun[],
  source: string,
  offset: number,
): ReturnType<typeof placeOf> {
  const run = sourceMap.findLast(([clean]) => clean <= offset)
  if (run === undefined) return { line: 1, column: 1 }
  const [clean, from, length] = run
  return placeOf(source, from + Math.min(offset - clean, length))
}
