import type { QuantityMention } from '../parsers/quantity-mention.ts'

/** What stands before a figure of an ordinal, a name, a ratio, a time of day or a document number. */
const BEFORE = /(?:第|[A-Za-z][-—]?|[〔[№#]|\d[-—.:：∶/×xX*]|[\dA-Z]\+|\d比)$/
const NUMBERED = /(?:热线|电话|拨打|邮编|编号)[:：]?[“"]?$/
/** What follows a bare figure that is a part of a name: 3号, 500强, 80后, 2号线, 12345热线, 5G, 1+3+N, 1:2, 3比1. */
const AFTER =
  /^(?:号|强|后(?![续期])|线|版|时代|[:：∶×xX*/.]\d|比\d|〕|\]|[A-Za-z]|\+[\dA-ZN]|[”"]?(?:市民|政务|便民|服务)*(?:热线|专线))/
/** A class named by a round amount: 千亿级, 百亿级. */
const CLASS = /[万亿]级$/
/** 一户一档: twice one and a character. */
const ONE_THING = /^一[一-龥]$/
const ONE_BEFORE = /一[一-龥]$/
const ONE_AFTER = /^一[一-龥]/

/** The class of a thing rather than an amount: 「百亿级」, 「五位一体」, 「一企一策」. */
function isName(text: string, { core, unit, value, script }: QuantityMention): boolean {
  const words = text.slice(core.start, core.end)
  if (CLASS.test(unit ?? '') || text.startsWith('一体', core.end)) return true
  if (script !== 'han' || value !== 1 || !ONE_THING.test(words)) return false
  return (
    ONE_AFTER.test(text.slice(core.end, core.end + 2)) ||
    ONE_BEFORE.test(text.slice(Math.max(0, core.start - 2), core.start))
  )
}

/**
 * Leaves out numbers that count nothing: 「第3」, 「3号」, 「S4」, 「5:00」, 「〔2018〕」, 「500强」, 「80后」, 「3.0版」, 「1+3+N」, 「7×24小时」, 「百亿级」,
 * 「一户一档」.
 *
 * 「3个」, 「3-5家」 and 「5年后」 stay.
 */
export function refuseOrdinals(text: string, mentions: readonly QuantityMention[]): QuantityMention[] {
  return mentions.filter((mention) => {
    const { core, unit, script } = mention
    if (script === 'words') return true
    const before = text.slice(Math.max(0, core.start - 4), core.start)
    if (BEFORE.test(before) || isName(text, mention)) return false
    return unit !== null || !(AFTER.test(text.slice(core.end, core.end + 8)) || NUMBERED.test(before))
  })
}
