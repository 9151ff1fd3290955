import type { TargetRow } from './target-rows.ts'

/** One part of 总览 as a slide. */
export type SlidePart =
  { readonly kind: 'timeline' | 'coverage' | 'map' } | { readonly kind: 'target'; readonly row: TargetRow }

/** The slides of 总览 in the order they are shown: timeline, each headline gauge, matrix, map. */
export function overviewSlides(headline: readonly TargetRow[]): readonly SlidePart[] {
  return [
    { kind: 'timeline' },
    ...headline.map((row) => ({ kind: 'target' as const, row })),
    { kind: 'coverage' },
    { kind: 'map' },
  ]
}
