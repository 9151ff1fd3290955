import type { Span } from '../../model/span.ts'
import { startingIn } from '../clauses.ts'

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
export interface FoundTerms {
  readonly get: (list: TermList) => readonly TermMention[] | undefined
}

/** The found terms that stand in a piece of the text, such as a paragraph. */
export const termsWithin = (found: FoundTerms, piece: Span): FoundTerms => ({
  get: (list) => {
    const places = startingIn(found.get(list) ?? [], piece, Number.POSITIVE_INFINITY)
    const last = places.at(-1)
    return last === undefined || last.end <= piece.end ? places : places.slice(0, -1)
  },
})

/** A term with the lists it is in: those without exceptions are looked at first, as they are the exceptions of others. */
interface Entry {
  readonly term: string
  readonly plain: TermList[]
  readonly guarded: TermList[]
}

/**
 * The terms of all lists in groups, the longest first. Groups and units are numbers in a row: what is looked up at every
 * character of a text has to stand close together in memory.
 */
interface TermIndex {
  readonly entries: readonly Entry[]
  /** Where the group of a pair of units begins among the entries; the next one's beginning is its end. */
  readonly groups: Uint16Array
  /** Where the units of an entry begin among `units`; the next one's beginning is their end. */
  readonly from: Uint32Array
  readonly units: Uint16Array
  /** Terms of one unit. */
  readonly single: ReadonlyMap<number, Entry>
}

/** Pairs of units may share a group: what is in it only may stand there. Ten times as many as a word list has terms. */
const GROUPS = 0x2000
const groupOf = (first: number, second: number) => ((first * 31) ^ second) & (GROUPS - 1)
const groupOfTerm = ({ term }: Entry) => groupOf(term.charCodeAt(0), term.charCodeAt(1))

function entriesOf(lists: readonly TermList[]): readonly Entry[] {
  const entries = new Map<string, Entry>()
  for (const list of lists)
    for (const term of new Set(list.terms)) {
      const entry = entries.get(term) ?? { term, plain: [], guarded: [] }
      entry[list.except === null ? 'plain' : 'guarded'].push(list)
      entries.set(term, entry)
    }
  return [...entries.values()]
}

function indexOf(lists: readonly TermList[]): TermIndex {
  const all = entriesOf(lists)
  const entries = all
    .filter(({ term }) => term.length > 1)
    .sort((a, b) => groupOfTerm(a) - groupOfTerm(b) || b.term.length - a.term.length)
  const groups = new Uint16Array(GROUPS + 1)
  for (const entry of entries) groups[groupOfTerm(entry) + 1]! += 1
  for (let group = 0; group < GROUPS; group += 1) groups[group + 1]! += groups[group]!
  const units = Uint16Array.from(entries.map(({ term }) => term).join(''), (unit) => unit.charCodeAt(0))
  const from = new Uint32Array(entries.length + 1)
  for (const [i, { term }] of entries.entries()) from[i + 1] = from[i]! + term.length
  const single = new Map(
    all.filter(({ term }) => term.length === 1).map((one) => [one.term.charCodeAt(0), one]),
  )
  return { entries, groups, from, units, single }
}

/** A term at a place, before it is known which lists take it. */
interface Occurrence extends Span {
  readonly entry: Entry
}

/** The end of an entry's term when it stands at a place; -1 when it does not. */
function endOfTerm(text: string, start: number, { from, units }: TermIndex, entry: number): number {
  const first = from[entry]!
  const end = start + from[entry + 1]! - first
  if (end > text.length) return -1
  for (let at = end - 1; at >= start; at -= 1)
    if (text.charCodeAt(at) !== units[first + at - start]) return -1
  return end
}

/** Every term at every place, by place, the longest first. */
function occurrences(text: string, index: TermIndex): Occurrence[] {
  const { entries, groups, single } = index
  const found: Occurrence[] = []
  let unit = text.charCodeAt(0)
  for (let start = 0; start < text.length; start += 1) {
    // A look behind the text's end would make each look slow.
    const next = start + 1 < text.length ? text.charCodeAt(start + 1) : 0
    const group = groupOf(unit, next)
    for (let i = groups[group]!; i < groups[group + 1]!; i += 1) {
      const end = endOfTerm(text, start, index, i)
      if (end > 0) found.push({ start, end, entry: entries[i]! })
    }
    const one = single.size === 0 ? undefined : single.get(unit)
    if (one !== undefined) found.push({ start, end: start + 1, entry: one })
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
  kind: 'plain' | 'guarded',
): void {
  const overlaps = new Map<TermList, ReturnType<typeof createOverlap>>()
  for (const { start, end, entry } of all)
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

/**
 * Finds the terms of many lists in one pass over a text, in time linear in the text.
 *
 * A list named by another's `except` has to be among the lists and have no exceptions itself. Lists without a place are left
 * out of the result.
 */
export function createTermFinder(lists: readonly TermList[]): (text: string) => FoundTerms {
  const index = indexOf(lists)
  return (text) => {
    const found = new Map<TermList, TermMention[]>()
    const all = occurrences(text, index)
    take(found, all, 'plain')
    take(found, all, 'guarded')
    return found
  }
}
