import type { Token } from './tokens.ts'

/** Neighbouring tokens of one wording that stand where those of the other do; one side may be empty. */
export interface Hunk {
  readonly out: readonly Token[]
  readonly in: readonly Token[]
}

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
  return cells > MOST_CELLS ? null : hunksAlong(out, into, commonLengths(out, into))
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

function hunksAlong(out: readonly Token[], into: readonly Token[], lengths: Uint16Array): readonly Hunk[] {
  const width = into.length + 1
  const hunks: { out: Token[]; in: Token[] }[] = []
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
    const hunk = openHunk(hunks, shared)
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
  hunks: { out: Token[]; in: Token[] }[],
  shared: readonly (readonly [Token, Token])[],
): { out: Token[]; in: Token[] } {
  const last = hunks.at(-1)
  const joins = shared.every(([{ kind, key }]) => kind === 'word' && key.length === 1) && shared.length < 2
  if (last === undefined || !joins) {
    hunks.push({ out: [], in: [] })
    return hunks.at(-1)!
  }
  last.out.push(...shared.map(([own]) => own))
  last.in.push(...shared.map(([, other]) => other))
  return last
}
