import type { QuantityMention } from '../parsers/quantity-mention.ts'

const BEFORE = /(?:第|[A-Za-z〔[№]|\d[-—.:：/])$/
const AFTER = /^(?:号|[:：]\d|〕|\]|[A-Za-z])/

/**
 * Leaves out numbers that count nothing: 「第3」, 「3号」, 「S4」, 「5:00」, 「〔2018〕」.
 *
 * 「3个」 and 「3-5家」 stay.
 */
export function refuseOrdinals(text: string, mentions: readonly QuantityMention[]): QuantityMention[] {
  return mentions.filter(({ core, unit }) => {
    const before = text.slice(Math.max(0, core.start - 2), core.start)
    const after = text.slice(core.end, core.end + 2)
    return !BEFORE.test(before) && !(unit === null && AFTER.test(after))
  })
}
