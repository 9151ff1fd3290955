import { useDeferredValue } from 'react'
import { readerWords } from '../../messages/reader.ts'
import { readingWords } from '../../messages/reading.ts'
import type { OpenedFile } from '../../model/dataset.ts'
import { useWords } from '../shared/services.tsx'
import { stopsOver, type Stop } from './stops.ts'
import type { OpenDocumentParts } from './use-open-document.ts'

interface SayingProps {
  readonly doc: OpenedFile
  readonly parts: OpenDocumentParts
}

/** What a screen reader says of where one is: the chosen mark and its sentence, the sentence selected by keyboard. */
export function Saying({ doc, parts: { view, selection } }: SayingProps) {
  const { stops } = view
  // What stands in a live region from the beginning is not said: it comes once the page stands.
  const focus = useDeferredValue(view.focus, null)
  const words = useWords(readingWords)
  const position = usePosition(stops, focus?.factId ?? focus?.noteId ?? null)
  const selected = selection === null ? null : doc.text.slice(selection.span.start, selection.span.end)
  return (
    <>
      <p className="visually-hidden" aria-live="polite">
        {position}
      </p>
      <p className="visually-hidden" aria-live="polite">
        {focus === null ? '' : doc.text.slice(focus.sentence.start, focus.sentence.end)}
      </p>
      <p className="visually-hidden" aria-live="polite">
        {selected === null ? '' : words.sentenceSelected(selected.slice(0, LONGEST))}
      </p>
    </>
  )
}

/** Characters of a selection that are said: a sentence or two. */
const LONGEST = 200

/** The kind of a chosen mark and its number among all; nothing without one. */
function usePosition(stopsOf: () => readonly Stop[], id: string | null): string {
  const { mark: names } = useWords(readerWords)
  const { markPosition } = useWords(readingWords)
  const stops = id === null ? [] : stopsOf()
  const at = stops.findIndex((stop) => stop.id === id)
  const stop = stops[at]
  if (stop === undefined) return ''
  const kind = stop.kind === 'note' ? names.note : names[stop.fact.kind]
  return markPosition(kind, at + 1, stops.length, stopsOver(stops, stop).length - 1)
}
