import type { Span } from '../../model/span.ts'
import { firstFrom } from '../clauses.ts'
import { firstUnits, type UnitSet } from '../matches-from.ts'

/** A term of the word list at a place. */
export interface TermMention extends Span {
  readonly term: string
}

/** Terms that are looked for together. A place that overlaps one of the list `except` is none. */
export interface TermList {
  readonly terms: readonly string[]
  readonly except: TermList | null
}

/** What each list has in a text: the longest term at its place, leftmost first, without overlaps inside a list. */
export type FoundTerms = ReadonlyMap<TermList, readonly TermMention[]>

/** The terms of a text, found once; `within` gives those of a piece of it, at their places in the text. */
export interface TermPlaces {
  readonly within: (piece: Span) => FoundTerms
}

/** A term with the lists it is in: those without exceptions are looked at first, as they are the exceptions of others. */
interface Entry {
  readonly term: string
  readonly plain: TermList[]
  readonly guarded: TermList[]
}

/** The terms of all lists by their first two units, the longest first; those of one unit are in every group of that unit. */
interface Groups {
  readonly first: UnitSet
  readonly groups: ReadonlyMap<number, readonly Entry[]>
}

/** The key of a group; behind a text's last unit, and for terms of one, the second unit is 0. */
const pairAt = (text: string, at: number) => (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1)
const withoutSecond = (pair: number) => pair & ~0xffff

function grouped(lists: readonly TermList[]): Groups {
  const entries = new Map<string, Entry>()
  for (const list of lists)
    for (const term of new Set(list.terms)) {
      const entry = entries.get(term) ?? { term, plain: [], guarded: [] }
      entry[list.except === null ? 'plain' : 'guarded'].push(list)
      entries.set(term, entry)
    }
  const ofOneUnit = [...entries.values()].filter(({ term }) => term.length === 1)
  const groups = new Map(ofOneUnit.map((entry) => [pairAt(entry.term, 0), [entry]]))
  for (const entry of [...entries.values()].sort((a, b) => a.term.length - b.term.length)) {
    if (entry.term.length === 1) continue
    const pair = pairAt(entry.term, 0)
    groups.set(pair, [entry, ...(groups.get(pair) ?? groups.get(withoutSecond(pair)) ?? [])])
  }
  return { first: firstUnits(entries.keys()), groups }
}

/** A term at a place, before it is known which lists take it. */
interface Occurrence extends Span {
  readonly entry: Entry
}

/** Every term at every place, by place, the longest first. */
function occurrences(text: string, { first, groups }: Groups): Occurrence[] {
  const found: Occurrence[] = []
  for (let start = 0; start < text.length; start += 1) {
    if (first[text.charCodeAt(start)] === 0) continue
    const pair = pairAt(text, start)
    for (const entry of groups.get(pair) ?? groups.get(withoutSecond(pair)) ?? [])
      if (text.startsWith(entry.term, start)) found.push({ start, end: start + entry.term.length, entry })
  }
  return found
}

/** Whether a span overlaps one of separate, ascending spans; asked from left to right, `from` remembers where it was. */
function createOverlap(spans: readonly Span[]): (start: number, end: number) => boolean {
  let from = 0
  return (start, end) => {
    while (from < spans.length && spans[from]!.end <= start) from += 1
    return from < spans.length && spans[from]!.start < end
  }
}

/** Adds the places of the lists of one kind to `found`: at each place the longest term, from where the one before it ended. */
function take(
  found: Map<TermList, TermMention[]>,
  all: readonly Occurrence[],
  piece: Span,
  kind: 'plain' | 'guarded',
): void {
  const overlaps = new Map<TermList, ReturnType<typeof createOverlap>>()
  for (let at = firstFrom(all, piece.start); at < all.length; at += 1) {
    const { start, end, entry } = all[at]!
    if (start >= piece.end) break
    if (end > piece.end) continue
    for (const list of entry[kind]) {
      const places = found.get(list)
      if (places !== undefined && start < places.at(-1)!.end) continue
      if (list.except !== null) {
        const inExcepted = overlaps.get(list) ?? createOverlap(found.get(list.except) ?? [])
        overlaps.set(list, inExcepted)
        if (inExcepted(start, end)) continue
      }
      const place = { start, end, term: entry.term }
      if (places === undefined) found.set(list, [place])
      else places.push(place)
    }
  }
}

/**
 * Finds the terms of many lists in one pass over a text, in time linear in the text.
 *
 * A list named by another's `except` has to be among the lists and have no exceptions itself. Lists without a place are left
 * out of the result.
 */
export function createTermFinder(lists: readonly TermList[]): (text: string) => TermPlaces {
  const groups = grouped(lists)
  return (text) => {
    const all = occurrences(text, groups)
    const within = (piece: Span) => {
      const found = new Map<TermList, TermMention[]>()
      take(found, all, piece, 'plain')
      take(found, all, piece, 'guarded')
      return found
    }
    return { within }
  }
}
