import { useMemo } from 'react'
import { lineMarkers, type Marker, type TextMark } from '../../derive/line-markers.ts'
import type { ReaderLine } from '../../derive/reader-lines.ts'
import { readerWords } from '../../messages/reader.ts'
import { readingWords } from '../../messages/reading.ts'
import type { Span } from '../../model/span.ts'
import { useWords } from '../shared/services.tsx'
import type { ReaderView } from './use-reader-view.ts'

/** What a screen reader says at the beginnings and ends of facts and notes, by line; on paper, the notes' numbers. */
export function useMarkers(
  { facts, notes: { placed } }: ReaderView,
  lines: readonly ReaderLine[],
): ReadonlyMap<number, readonly Marker[]> {
  const { mark: names } = useWords(readerWords)
  const { markEnds } = useWords(readingWords)
  return useMemo(() => {
    const made = (span: Span, name: string, foot: number | null): TextMark => ({
      span,
      foot,
      begins: name,
      ends: markEnds(name),
    })
    const marks = [
      ...facts
        .filter(({ mark }) => mark !== null)
        .map(({ span, mark }) => made(span, names[nameOf(mark!)], null)),
      ...placed.map(({ span }, index) => made(span, names.note, index + 1)),
    ]
    return lineMarkers(lines, marks)
  }, [facts, placed, lines, names, markEnds])
}

function nameOf(
  mark: NonNullable<ReaderView['facts'][number]['mark']>,
): 'date' | 'target' | 'mention' | 'brand' {
  return mark === 'date' || mark === 'target' || mark === 'mention' ? mark : 'brand'
}
