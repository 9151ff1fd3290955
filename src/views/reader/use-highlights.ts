import { useEffect } from 'react'
import { rangesOf, type ParagraphPlace } from '../../anchor/dom-range.ts'
import type { Span } from '../../model/span.ts'

/** One way of marking words, styled by `::highlight(cetu-<name>)`; of two backgrounds the higher priority shows. */
export interface HighlightLayer {
  readonly name: string
  readonly spans: readonly Span[]
  readonly priority: number
}

/**
 * Marks words of the text without touching its elements (CSS Custom Highlight API). Where the browser lacks it the
 * text stays plain; the cards of the margin say the same.
 */
export function useHighlights(places: readonly ParagraphPlace[], layers: readonly HighlightLayer[]): void {
  useEffect(() => {
    const registry = typeof CSS === 'undefined' ? undefined : CSS.highlights
    if (registry === undefined || places.length === 0) return undefined
    for (const { name, spans, priority } of layers) {
      const highlight = new Highlight(...spans.flatMap((span) => rangesOf(places, span)))
      highlight.priority = priority
      registry.set(`cetu-${name}`, highlight)
    }
    return () => {
      for (const { name } of layers) registry.delete(`cetu-${name}`)
    }
  }, [places, layers])
}
