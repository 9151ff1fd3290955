/** A card of the margin: where the line it belongs to stands, and its height, in the same unit. */
export interface CardBox {
  readonly line: number
  readonly height: number
}

/**
 * Where each card goes: at its line, below the one before it, never overlapping; tops in the order given, which is
 * the order of the lines.
 *
 * The pinned card (-1 for none) stands exactly at its line; those before it make room upwards, but not above 0,
 * and then it yields.
 */
export function stackCards(cards: readonly CardBox[], gap: number, pinned = -1): number[] {
  const tops = downward(cards, gap)
  const pin = cards[pinned]
  if (pin === undefined || tops[pinned]! <= pin.line) return tops
  let limit = pin.line
  for (let at = pinned - 1; at >= 0; at -= 1) {
    const top = Math.min(tops[at]!, limit - gap - cards[at]!.height)
    tops[at] = top
    limit = top
  }
  const shift = Math.max(0, -Math.min(...tops.slice(0, pinned), 0))
  const before = tops.slice(0, pinned).map((top) => top + shift)
  const floor = pinned === 0 ? 0 : before.at(-1)! + cards[pinned - 1]!.height + gap
  return [...before, ...downward(cards.slice(pinned), gap, floor)]
}

function downward(cards: readonly CardBox[], gap: number, floor = 0): number[] {
  let free = floor
  return cards.map(({ line, height }) => {
    const top = Math.max(line, free)
    free = top + height + gap
    return top
  })
}
