import { useMemo } from 'react'
import type { FactMark } from '../../derive/document-facts.ts'
import { evidenceFor, measureOfStep } from '../../derive/measure-walk.ts'
import { DRAWN_PATTERNS, type PatternOf } from '../../derive/note-style.ts'
import type { WalkPlace } from '../../derive/reader-place.ts'
import { BRANDS } from '../../model/brand.ts'
import type { CompiledDocument } from '../../model/dataset.ts'
import type { Span } from '../../model/span.ts'
import type { PlacedText } from './use-text-layout.ts'
import { useHighlights, type HighlightLayer } from './use-highlights.ts'
import type { Find } from './use-find.ts'
import type { ReaderView } from './use-reader-view.ts'

const MARKS: readonly FactMark[] = ['mention', 'target', 'date', ...BRANDS.map(({ id }) => id)]

/** Whole documents, for what is marked wherever it is. */
const EVERYWHERE: Span = { start: 0, end: Number.MAX_SAFE_INTEGER }

/** What marks are put on: the text on the page, and what of it is near the window. */
export interface MarkedText {
  readonly placed: PlacedText
  readonly near: Span
  /** Changes whenever the text's own nodes do. */
  readonly edges: unknown
}

/** Marks everything in the text: the facts by kind, a walk's evidence, notes, and the place the address points at. */
export function useMarking(
  doc: CompiledDocument,
  view: ReaderView,
  walk: WalkPlace | null,
  find: Pick<Find, 'hits' | 'at'>,
  patternOf: PatternOf,
  { placed, near, edges }: MarkedText,
): void {
  const facing = useFactLayers(doc, view, walk, near)
  const noted = useNoteLayers(view, patternOf, near)
  const pointed = usePointedLayers(view)
  const printed = usePrintedDate(doc, view)
  const hits = useHitLayers(find)
  // A block that comes near is drawn with its markers, in other text nodes than before.
  const nodes = useMemo(() => ({ near, edges }), [near, edges])
  useHighlights(placed.places, facing, near, nodes)
  useHighlights(placed.places, noted, near, nodes)
  useHighlights(placed.places, pointed, EVERYWHERE, nodes)
  useHighlights(placed.places, hits, near, nodes)
  useHighlights(placed.inSource, printed, EVERYWHERE, nodes)
}

function useFactLayers(doc: CompiledDocument, { factsOver }: ReaderView, walk: WalkPlace | null, near: Span) {
  const evidence = useMemo(() => evidenceOf(doc, walk), [doc, walk])
  return useMemo(() => {
    const facts = factsOver(near)
    return MARKS.map((mark): HighlightLayer => {
      const spans = facts.filter((fact) => fact.mark === mark).map(({ span }) => span)
      return { name: mark, priority: 0, spans: [...spans, ...(evidence.get(mark) ?? [])] }
    })
  }, [factsOver, near, evidence])
}

/** All notes in the background, and over it the line of those whose tag has one. */
function useNoteLayers({ notesOver, draftSpan }: ReaderView, patternOf: PatternOf, near: Span) {
  return useMemo((): HighlightLayer[] => {
    const placed = notesOver(near)
    const all = [...placed.map(({ span }) => span), ...(draftSpan === null ? [] : [draftSpan])]
    const lines = DRAWN_PATTERNS.map((pattern): HighlightLayer => {
      const own = placed.filter(({ entry }) => patternOf(entry.note.tags) === pattern)
      return { name: `note-${pattern}`, priority: 0, spans: own.map(({ span }) => span) }
    })
    return [{ name: 'note', priority: 2, spans: all }, ...lines]
  }, [notesOver, near, draftSpan, patternOf])
}

function usePointedLayers({ facts, focus }: ReaderView) {
  return useMemo(
    (): HighlightLayer[] => [
      { name: 'sentence', priority: 1, spans: focus === null ? [] : [focus.sentence] },
      { name: 'opened', priority: 0, spans: openedSpans(facts, focus) },
      { name: 'words', priority: 3, spans: focus?.words ?? [] },
    ],
    [facts, focus],
  )
}

/** What a search finds, and the hit one is at. */
function useHitLayers({ hits, at }: Pick<Find, 'hits' | 'at'>) {
  return useMemo((): HighlightLayer[] => {
    const current = hits?.[at]
    return [
      { name: 'find', priority: 4, spans: hits ?? [] },
      { name: 'find-current', priority: 5, spans: current === undefined ? [] : [current] },
    ]
  }, [hits, at])
}

/** The publication date where the file prints it; strong while it is the fact opened. */
function usePrintedDate({ metadata: { publishedAt } }: CompiledDocument, { focus }: ReaderView) {
  const opened = focus?.source ?? null
  return useMemo(
    (): HighlightLayer[] => [
      { name: 'published', priority: 0, spans: publishedAt === null ? [] : [publishedAt] },
      { name: 'published-opened', priority: 3, spans: opened === null ? [] : [opened] },
    ],
    [publishedAt, opened],
  )
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
  const measure = walk && measureOfStep(doc, walk.walk.subject, walk.step)
  if (walk === null || measure === null) return found
  for (const { id, evidence } of evidenceFor(measure, walk.walk.subject)) {
    const mark = BRANDS.find((brand) => brand.id === id)?.id ?? 'mention'
    found.set(mark, [...(found.get(mark) ?? []), ...evidence])
  }
  return found
}
