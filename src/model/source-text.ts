import type { CompiledDocument, SourceRun } from './dataset.ts'
import type { Span } from './span.ts'

/**
 * What cleaning took out of a source: its characters before the first run of the source map, between the runs, and
 * after the last one; always one piece more than there are runs, '' where two runs touch.
 *
 * With the clean text and the map this is the whole source again; our own line breaks of the clean text are in no run.
 */
export type RemovedText = readonly string[]

/** The pieces of a source that no run covers. */
export function removedText(source: string, sourceMap: readonly SourceRun[]): RemovedText {
  let from = 0
  const before = sourceMap.map(([, start, length]) => {
    const piece = source.slice(from, start)
    from = start + length
    return piece
  })
  return [...before, source.slice(from)]
}

/** A piece of a source: words of the clean text, or what cleaning took out. Offsets in UTF-16 units. */
export interface SourcePiece {
  readonly source: number
  readonly words: string
  /** Where the words begin in the clean text; null for what was taken out. */
  readonly clean: number | null
}

/**
 * The source in its own order, piece by piece, no piece empty. Throws `RangeError` when the removed pieces are not
 * those of the map: they would put words where the file has others.
 */
export function sourcePieces(
  text: string,
  sourceMap: readonly SourceRun[],
  removed: RemovedText,
): SourcePiece[] {
  if (removed.length !== sourceMap.length + 1) {
    throw new RangeError(`${removed.length} removed pieces do not fit ${sourceMap.length} runs`)
  }
  const pieces: SourcePiece[] = []
  let at = 0
  const add = (words: string, clean: number | null) => {
    if (words !== '') pieces.push({ source: at, words, clean })
    at += words.length
  }
  sourceMap.forEach(([clean, source, length], index) => {
    add(removed[index]!, null)
    if (at !== source) throw new RangeError(`the source at ${at} should stand at ${source}`)
    add(text.slice(clean, clean + length), clean)
  })
  add(removed.at(-1)!, null)
  return pieces
}

/** A span of a document's clean text in offsets of its source, from its first to its last character that stands there. */
export function inSource({ sourceMap }: Pick<CompiledDocument, 'sourceMap'>, { start, end }: Span): Span {
  const offsets = sourceMap.flatMap(([clean, source, length]) => {
    const from = Math.max(start, clean)
    const to = Math.min(end, clean + length)
    return from < to ? [source + from - clean, source + to - clean] : []
  })
  return { start: Math.min(...offsets), end: Math.max(...offsets) }
}
