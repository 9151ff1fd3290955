import type { Section } from './dataset.ts'
import { contains, type Span } from './span.ts'

/** The innermost section a span stands in; null in an unnumbered document. */
export function sectionAt(sections: readonly Section[], span: Span): Section | null {
  const around = sections.filter((section) => contains(section.span, span))
  return around.reduce<Section | null>(
    (inner, section) => (inner === null || section.span.start >= inner.span.start ? section : inner),
    null,
  )
}
