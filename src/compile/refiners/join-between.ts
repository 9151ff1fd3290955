import type { QuantityMention } from '../parsers/quantity-mention.ts'

const BETWEEN = /^[和与至到]$/
const WITHIN = /^之?间/

function joined(first: QuantityMention, second: QuantityMention): QuantityMention | null {
  const sameUnit = first.unit === null || first.unit === second.unit
  if (typeof first.value !== 'number' || typeof second.value !== 'number' || !sameUnit) return null
  if (first.value >= second.value) return null
  return {
    ...second,
    start: first.start,
    value: [first.value, second.value],
    comparator: 'range',
    core: { start: first.core.start, end: second.core.end },
  }
}

/**
 * Two amounts with 和 or 与 before 之间 are one range: 「介于5%和10%之间」 → [5, 10] %.
 *
 * 「5家和10家」 stay two, and so do amounts of different units.
 */
export function joinBetween(text: string, mentions: readonly QuantityMention[]): QuantityMention[] {
  const result: QuantityMention[] = []
  for (const mention of mentions) {
    const before = result.at(-1)
    const spans =
      before !== undefined &&
      mention.start - before.end === 1 &&
      BETWEEN.test(text.slice(before.end, mention.start)) &&
      WITHIN.test(text.slice(mention.end, mention.end + 2))
    const range = spans ? joined(before, mention) : null
    if (range === null) result.push(mention)
    else result[result.length - 1] = range
  }
  return result
}
