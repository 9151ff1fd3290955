import type { Token } from './tokens.ts'

/** Neighbouring tokens of one wording that stand where those of the other do; one side may be empty. */
export interface Hunk {
  readonly out: readonly Token[]
  readonly in: readonly Token[]
  /** Where the first token of each side is, or would be, in its list. */
  readonly at: readonly [out: number, into: number]
}

type OpenHunk = { readonly out: Token[]; readonly in: Token[]; readonly at: readonly [number, number] }

/** More comparisons than this are not made. */
const MOST_CELLS = 400_000

/**
 * The parts two lists of tokens do not share, by a longest common subsequence; null when the lists are too long for that.
 *
 * A single character both have between two changes belongs to the change: 「加快推进」 → 「大力推动」 is one hunk, not two.
 */
export function hunksBetween(from: readonly Token[], to: readonly Token[]): readonly Hunk[] | null {
  let head = 0
  const shorter = Math.min(from.length, to.length)
  while (head < shorter && from[head]!.key === to[head]!.key) head += 1
  let tail = 0
  while (tail < shorter - head && from.at(-1 - tail)!.key === to.at(-1 - tail)!.key) tail += 1
  const out = from.slice(head, from.length - tail)
  const into = to.slice(head, to.length - tail)
  const cells = (out.length + 1) * (into.length + 1)
  return cells > MOST_CELLS ? null : hunksAlong(out, into, head)
}

/** Length of the longest common subsequence of the rests from i and j on, at `i * (into.length + 1) + j`. */
function commonLengths(out: readonly Token[], into: readonly Token[]): Uint16Array {
  const width = into.length + 1
  const lengths = new Uint16Array((out.length + 1) * width)
  for (let i = out.length - 1; i >= 0; i -= 1) {
    for (let j = into.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] =
        out[i]!.key === into[j]!.key
          ? lengths[(i + 1) * width + j + 1]! + 1
          : Math.max(lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!)
    }
  }
  return lengths
}

/** `head`: how many tokens both lists share before these. */
function hunksAlong(out: readonly Token[], into: readonly Token[], head: number): readonly Hunk[] {
  const lengths = commonLengths(out, into)
  const width = into.length + 1
  const hunks: OpenHunk[] = []
  let shared: [Token, Token][] = []
  let [i, j] = [0, 0]
  while (i < out.length || j < into.length) {
    const [own, other] = [out[i], into[j]]
    if (own !== undefined && own.key === other?.key) {
      shared.push([own, other])
      i += 1
      j += 1
      continue
    }
    const hunk = openHunk(hunks, shared, [head + i, head + j])
    shared = []
    // Going by the longer rest; at equal rests what went is named before what came.
    if (
      j === into.length ||
      (i < out.length && lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!)
    ) {
      hunk.out.push(own!)
      i += 1
    } else {
      hunk.in.push(other!)
      j += 1
    }
  }
  return hunks
}

/** The hunk the next change goes to: a new one, unless too little is shared since the last. */
function openHunk(
  hunks: OpenHunk[],
  shared: readonly (readonly [Token, Token])[],
  at: readonly [number, number],
): OpenHunk {
  const last = hunks.at(-1)
  const joins = shared.every(([{ kind, key }]) => kind === 'word' && key.length === 1) && shared.length < 2
  if (last === undefined || !joins) {
    hunks.push({ out: [], in: [], at })
    return hunks.at(-1)!
  }
  last.out.push(...shared.map(([own]) => own))
  last.in.push(...shared.map(([, other]) => other))
  return last
}

/**
 * The other hunks that say the same as one that only adds or only takes away: of 「新技术、新产业、新业态」 → 「新技术、新业态」 what went is
 * 「产业新」 as well as 「新产业」. Empty for others.
 */
export function slidHunks(hunk: Hunk, from: readonly Token[], to: readonly Token[]): Hunk[] {
  if (hunk.out.length > 0 === hunk.in.length > 0) return []
  const [own, tokens, at] =
    hunk.in.length === 0 ? [hunk.out, from, hunk.at[0]] : ([hunk.in, to, hunk.at[1]] as const)
  const isSame = (one: number, other: number) =>
    tokens[one] !== undefined && tokens[one].key === tokens[other]?.key
  const slid: Hunk[] = []
  const add = (by: number) => {
    const moved = tokens.slice(at + by, at + by + own.length)
    const place = [hunk.at[0] + by, hunk.at[1] + by] as const
    slid.push(hunk.in.length === 0 ? { out: moved, in: [], at: place } : { out: [], in: moved, at: place })
  }
  for (let by = -1; isSame(at + by, at + by + own.length); by -= 1) add(by)
  for (let by = 1; isSame(at + by - 1, at + by - 1 + own.length); by += 1) add(by)
  return slid
}
