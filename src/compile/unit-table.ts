/**
 * What each UTF-16 unit is, as a number from 1 to 255, found out by `learn` when the unit first comes by.
 *
 * Texts have some thousands of the 65,536 units, and a look into a table is many times faster than a class of characters.
 */
export function createUnitTable(learn: (unit: number) => number): (unit: number) => number {
  const known = new Uint8Array(0x10000)
  return (unit) => {
    const value = known[unit]!
    if (value !== 0) return value
    known[unit] = learn(unit)
    return known[unit]
  }
}
