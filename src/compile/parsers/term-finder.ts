import type { Span } from '../../model/span.ts'
import { firstFrom } from '../clauses.ts'

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

/** The terms of all lists in groups by their first two units, the longest first. */
interface Groups {
  /** The group of a pair of units, 0 for none; pairs may share a place, so that a group is only what may stand there. */
  readonly ofPair: Uint16Array
  /** The group of a term that is one unit, 0 for none; null when no list has such terms. */
  readonly ofUnit: Uint16Array | null
  readonly groups: readonly (readonly Entry[])[]
}

/** Small enough for the fastest memory of a processor, and ten times as many places as a word list has terms. */
const PLACES = 0x2000
const placeOfPair = (first: number, second: number) => ((first * 31) ^ second) & (PLACES - 1)

function grouped(lists: readonly TermList[]): Groups {
  const entries = new Map<string, Entry>()
  for (const list of lists)
    for (const term of new Set(list.terms)) {
      const entry = entries.get(term) ?? { term, plain: [], guarded: [] }
      entry[list.except === null ? 'plain' : 'guarded'].push(list)
      entries.set(term, entry)
    }
  const ofPair = new Uint16Array(PLACES)
  const ofUnit = new Uint16Array(0x10000)
  const groups: Entry[][] = [[]]
  for (const entry of [...entries.values()].sort((a, b) => b.term.length - a.term.length)) {
    const first = entry.term.charCodeAt(0)
    const isUnit = entry.term.length === 1
    const [table, at] = isUnit ? [ofUnit, first] : [ofPair, placeOfPair(first, entry.term.charCodeAt(1))]
    if (table[at] === 0) table[at] = groups.push([]) - 1
    groups[table[at]!]!.push(entry)
  }
  return { ofPair, ofUnit: ofUnit.some((group) => group !== 0) ? ofUnit : null, groups }
}

/** A term at a place, before it is known which lists take it. */
interface Occurrence extends Span {
  readonly entry: Entry
}

/** Whether a term stands at a place. Most differ in a unit or two, which `startsWith` takes longer to find out. */
function standsAt(text: string, start: number, term: string): boolean {
  for (let i = term.length - 1; i >= 0; i -= 1)
    if (text.charCodeAt(start + i) !== term.charCodeAt(i)) return false
  return true
}

/** Every term at every place, by place, the longest first. */
function occurrences(text: string, { ofPair, ofUnit, groups }: Groups): Occurrence[] {
  const found: Occurrence[] = []
  const add = (group: number, start: number) => {
    for (const entry of groups[group]!)
      if (standsAt(text, start, entry.term)) found.push({ start, end: start + entry.term.length, entry })
  }
  let unit = text.charCodeAt(0)
  for (let start = 0; start < text.length; start += 1) {
    // A look behind the text's end would make each look slow.
    const next = start + 1 < text.length ? text.charCodeAt(start + 1) : 0
    const ofTwo = ofPair[placeOfPair(unit, next)]!
    if (ofTwo !== 0) add(ofTwo, start)
    if (ofUnit !== null && ofUnit[unit] !== 0) add(ofUnit[unit]!, start)
    unit = next
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
