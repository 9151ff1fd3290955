import { useEffect } from 'react'
import { rangesOf, type TextPlace } from '../../anchor/dom-range.ts'
import { overlaps, type Span } from '../../model/span.ts'

/** One way of marking words, styled by `::highlight(cetu-<name>)`; of two backgrounds the higher priority shows. */
export interface HighlightLayer {
  readonly name: string
  readonly spans: readonly Span[]
  readonly priority: number
}

/**
 * Marks words of the text without touching its elements (CSS Custom Highlight API), of `near` only. Where the browser
 * lacks it the text stays plain; the cards of the margin say the same. `edges` changes whenever the text's own nodes
 * do: ranges are made anew then.
 */
export function useHighlights(
  places: readonly TextPlace[],
  layers: readonly HighlightLayer[],
  near: Span,
  edges: unknown,
): void {
  useEffect(() => {
    const registry = typeof CSS === 'undefined' ? undefined : CSS.highlights
    if (registry === undefined || places.length === 0) return undefined
    for (const { name, spans, priority } of layers) {
      const shown = spans.filter((span) => overlaps(span, near))
      const highlight = new Highlight(...shown.flatMap((span) => rangesOf(places, span)))
      highlight.priority = priority
      registry.set(`cetu-${name}`, highlight)
    }
    return () => {
      for (const { name } of layers) registry.delete(`cetu-${name}`)
    }
    // The ranges stand in text nodes, which are others after a change of the edges.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [places, layers, near, edges])
}
