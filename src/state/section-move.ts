import { sectionAt } from '../model/section-at.ts'
import { sectionPath } from '../derive/section-path.ts'
import type { Selector } from '../model/annotation.ts'
import type { Section } from '../model/dataset.ts'
import type { Span } from '../model/span.ts'

/** From which section to which words moved, as a person would cite them; null = in no section, or in one that is gone. */
export interface SectionMove {
  readonly from: string | null
  readonly to: string | null
}

/** How words moved between sections since their selector was made; null when they are where they were. */
export function sectionMove(
  sections: readonly Section[],
  { sectionId }: Selector,
  span: Span,
): SectionMove | null {
  const now = sectionAt(sections, span)?.id ?? null
  if (now === sectionId) return null
  return { from: sectionPath(sections, sectionId), to: sectionPath(sections, now) }
}
