/**
 * The offset itself, or the one after it where it would cut a character of two units in half (「𠮷」).
 *
 * For places that are counted, not found: 「at most 240 units before the figure」.
 */
export function wholeFrom(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  const before = text.charCodeAt(at - 1)
  return isLow(unit) && isHigh(before) ? at + 1 : at
}

const isLow = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff
const isHigh = (unit: number) => unit >= 0xd800 && unit <= 0xdbff
