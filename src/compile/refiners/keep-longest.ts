import { overlaps, type Span } from '../../model/span.ts'

/** Of mentions that overlap the longest stays (of equally long ones the first listed); the result is in reading order. */
export function keepLongest<M extends Span>(mentions: readonly M[]): M[] {
  const byStart = [...mentions].sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: M[] = []
  for (const mention of byStart) {
    const last = kept.at(-1)
    if (last === undefined || !overlaps(last, mention)) kept.push(mention)
    else if (mention.end - mention.start > last.end - last.start) kept[kept.length - 1] = mention
  }
  return kept
}
