/**
 * Whether numbers that are added differ from each other and from those that are known; the known differ from each other already.
 * The numbers are whole and not negative.
 */
export function areNew(added: readonly Float64Array[], known: Float64Array): boolean {
  const count = added.reduce((sum, { length }) => sum + length, 0)
  const last = 2 ** Math.ceil(Math.log2(2 * count + 1)) - 1
  const seen = new Float64Array(last + 1).fill(-1)
  // The numbers are hashes: their lowest bits spread them well.
  const slotOf = (value: number) => {
    let slot = value & last
    while (seen[slot] !== -1 && seen[slot] !== value) slot = (slot + 1) & last
    return slot
  }
  for (const list of added) {
    for (const value of list) {
      const slot = slotOf(value)
      if (seen[slot] === value) return false
      seen[slot] = value
    }
  }
  for (let i = 0; i < known.length; i += 1) if (seen[slotOf(known[i]!)] !== -1) return false
  return true
}
