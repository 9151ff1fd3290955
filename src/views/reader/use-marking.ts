import { useMemo } from 'react'
import type { ParagraphPlace } from '../../anchor/dom-range.ts'
import type { FactMark } from '../../derive/document-facts.ts'
import type { WalkPlace } from '../../derive/reader-place.ts'
import { evidenceFor } from '../../derive/measure-walk.ts'
import { BRANDS } from '../../model/brand.ts'
import type { CompiledDocument } from '../../model/dataset.ts'
import type { Span } from '../../model/span.ts'
import { useHighlights, type HighlightLayer } from './use-highlights.ts'
import type { ReaderView } from './use-reader-view.ts'

const MARKS: readonly FactMark[] = ['mention', 'target', 'date', ...BRANDS.map(({ id }) => id)]

/** Marks everything in the text: the facts by kind, a walk's evidence, notes, and the place the address points at. */
export function useMarking(
  doc: CompiledDocument,
  { facts, notes, focus, draftSpan }: ReaderView,
  walk: WalkPlace | null,
  places: readonly ParagraphPlace[],
): void {
  const evidence = useMemo(() => evidenceOf(doc, walk), [doc, walk])
  const facing = useMemo(
    () =>
      MARKS.map((mark): HighlightLayer => {
        const spans = facts.filter((fact) => fact.mark === mark).map(({ span }) => span)
        return { name: mark, priority: 0, spans: [...spans, ...(evidence.get(mark) ?? [])] }
      }),
    [facts, evidence],
  )
  const moving = useMemo(
    (): HighlightLayer[] => [
      { name: 'sentence', priority: 1, spans: focus === null ? [] : [focus.sentence] },
      {
        name: 'note',
        priority: 2,
        spans: [...notes.placed.map(({ span }) => span), ...(draftSpan === null ? [] : [draftSpan])],
      },
      { name: 'opened', priority: 0, spans: openedSpans(facts, focus) },
      { name: 'words', priority: 3, spans: focus?.words ?? [] },
    ],
    [facts, focus, notes.placed, draftSpan],
  )
  useHighlights(places, facing)
  useHighlights(places, moving)
}

/** A mention that is not underlined by itself, such as the document's own district, is while it is the fact opened. */
function openedSpans(facts: ReaderView['facts'], focus: ReaderView['focus']): Span[] {
  return facts
    .filter(({ id, kind, mark }) => kind === 'mention' && mark === null && id === focus?.factId)
    .map(({ span }) => span)
}

/** The evidence of a walk's step by the underline it takes; a centre has no hue and takes that of a mention. */
function evidenceOf(doc: CompiledDocument, walk: WalkPlace | null) {
  const found = new Map<FactMark, Span[]>()
  const measure = doc.measures.find(({ id }) => id === walk?.step.measureId)
  if (walk === null || measure === undefined) return found
  for (const { id, evidence } of evidenceFor(measure, walk.walk.subject)) {
    const mark = BRANDS.find((brand) => brand.id === id)?.id ?? 'mention'
    found.set(mark, [...(found.get(mark) ?? []), ...evidence])
  }
  return found
}
