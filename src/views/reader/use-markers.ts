import { useMemo } from 'react'
import { lineMarkers, type Marker, type TextMark } from '../../derive/line-markers.ts'
import { overlapping } from '../../derive/overlapping.ts'
import type { ReaderLine } from '../../derive/reader-lines.ts'
import { readerWords } from '../../messages/reader.ts'
import { readingWords } from '../../messages/reading.ts'
import type { Span } from '../../model/span.ts'
import { useWords } from '../shared/services.tsx'
import type { TextBlock } from './text-blocks.ts'
import type { ReaderView } from './use-reader-view.ts'

/** The markers of a block's lines, by index of the line; the same object each time. */
export type MarkersOf = (block: TextBlock) => ReadonlyMap<number, readonly Marker[]>

/** What a screen reader says at the beginnings and ends of facts and notes; on paper, the notes' numbers. */
export function useMarkers(
  { factsOver, notes: { placed } }: ReaderView,
  lines: readonly ReaderLine[],
): MarkersOf {
  const { mark: names } = useWords(readerWords)
  const { markEnds } = useWords(readingWords)
  const notesOver = useMemo(
    () => overlapping(placed.map(({ span }, index) => ({ span, foot: index + 1 }))),
    [placed],
  )
  return useMemo(() => {
    const made = (span: Span, name: string, foot: number | null): TextMark => ({
      span,
      foot,
      begins: name,
      ends: markEnds(name),
    })
    return onceEach((block) => {
      // What stands between two lines belongs to the first of them.
      const own = {
        start: block.first === 0 ? 0 : lines[block.first]!.span.start,
        end: lines[block.first + block.lines.length]?.span.start ?? Number.MAX_SAFE_INTEGER,
      }
      const marks = factsOver(own).flatMap(({ span, mark }) =>
        mark === null ? [] : made(span, names[nameOf(mark)], null),
      )
      const notes = notesOver(own).map(({ span, foot }) => made(span, names.note, foot))
      return lineMarkers(lines, [...marks, ...notes])
    })
  }, [factsOver, notesOver, lines, names, markEnds])
}

/** Works them out for a block when it is first asked for: of a long text few blocks ever are. */
function onceEach(markersOf: MarkersOf): MarkersOf {
  const known = new WeakMap<TextBlock, ReturnType<MarkersOf>>()
  return (block) => {
    const found = known.get(block) ?? markersOf(block)
    known.set(block, found)
    return found
  }
}

function nameOf(
  mark: NonNullable<ReaderView['facts'][number]['mark']>,
): 'date' | 'target' | 'mention' | 'brand' {
  return mark === 'date' || mark === 'target' || mark === 'mention' ? mark : 'brand'
}
