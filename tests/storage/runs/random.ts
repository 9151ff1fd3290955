/** A row of numbers that looks random and is the same for the same seed (mulberry32, public domain). */
export interface Random {
  /** A whole number from 0 below `limit`. */
  readonly below: (limit: number) => number
}

export function randomFrom(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return (mixed ^ (mixed >>> 14)) >>> 0
  }
  return { below: (limit) => next() % limit }
}
