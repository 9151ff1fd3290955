/** Numbers of eight bytes, in pieces. */
export type Numbers = readonly Uint8Array[]

/**
 * Whether numbers that are added differ from each other and from those that are known; the known differ from each other already.
 * The numbers are whole and not negative.
 */
export function areNew(added: Numbers, known: Numbers): boolean {
  const count = added.reduce((sum, { byteLength }) => sum + byteLength / 8, 0)
  const last = 2 ** Math.ceil(Math.log2(2 * count + 1)) - 1
  const seen = new Float64Array(last + 1).fill(-1)
  // The numbers are hashes: their lowest bits spread them well.
  const slotOf = (value: number) => {
    let slot = value & last
    while (seen[slot] !== -1 && seen[slot] !== value) slot = (slot + 1) & last
    return slot
  }
  for (const value of added.flatMap((piece) => [...numbersIn(piece)])) {
    const slot = slotOf(value)
    if (seen[slot] === value) return false
    seen[slot] = value
  }
  return known.every((piece) => {
    const numbers = numbersIn(piece)
    for (let i = 0; i < numbers.length; i += 1) if (seen[slotOf(numbers[i]!)] !== -1) return false
    return true
  })
}

/** The numbers in a piece; those that do not begin at a multiple of eight are copied first. */
function numbersIn(piece: Uint8Array): Float64Array {
  const { buffer, byteOffset, byteLength } =
    piece.byteOffset % 8 === 0 ? piece : Uint8Array.prototype.slice.call(piece)
  return new Float64Array(buffer, byteOffset, byteLength / 8)
}
