/** Where every pair of neighbouring characters stands in a text; made once a text. */
export interface PairIndex {
  /** Characters of the text. */
  readonly length: number
  /** Places of the pairs with hash h: `places` from `heads[h]` to `heads[h + 1]`. */
  readonly heads: Uint32Array
  readonly places: Uint32Array
}

/** Pairs with the same hash share their places; what is found by it is compared character by character afterwards. */
const hashOf = (first: number, second: number, hashes: number) =>
  (Math.imul(first, 0x9e37) ^ Math.imul(second, 0x85eb)) & (hashes - 1)

/** How many hashes a text has, a power of two: about one to a pair. */
const hashesFor = (length: number) => 1 << Math.min(16, Math.max(8, Math.ceil(Math.log2(length + 1))))

/** The pairs of a text, in time and memory linear in its length. */
export function indexPairs(codes: Uint16Array): PairIndex {
  const hashes = hashesFor(codes.length)
  const heads = new Uint32Array(hashes + 1)
  const count = Math.max(0, codes.length - 1)
  for (let i = 0; i < count; i += 1) heads[hashOf(codes[i]!, codes[i + 1]!, hashes) + 1]! += 1
  for (let h = 0; h < hashes; h += 1) heads[h + 1]! += heads[h]!
  const next = heads.slice()
  const places = new Uint32Array(count)
  for (let i = 0; i < count; i += 1) {
    const hash = hashOf(codes[i]!, codes[i + 1]!, hashes)
    places[next[hash]!] = i
    next[hash]! += 1
  }
  return { length: codes.length, heads, places }
}

/** The places at which the pair that begins at `at` in `codes` may stand in the indexed text. */
export function placesOfPair({ heads, places }: PairIndex, codes: Uint16Array, at: number): Uint32Array {
  const hash = hashOf(codes[at]!, codes[at + 1]!, heads.length - 1)
  return places.subarray(heads[hash]!, heads[hash + 1]!)
}
