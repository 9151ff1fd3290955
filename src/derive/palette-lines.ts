import type { PaletteGroup } from '../messages/palette.ts'
import type { Found } from '../model/corpus-search.ts'
import { cutLine } from '../model/cut-line.ts'
import { matchWords } from '../model/match-words.ts'
import type { Span } from '../model/span.ts'

/** One line of the palette: what a person can choose, and why it is there. */
export interface PaletteLine {
  /** Unique among the lines. */
  readonly id: string
  readonly group: PaletteGroup
  readonly text: string
  /** Where the words stand that were looked for. */
  readonly marks: readonly Span[]
  /** Where it stands: the document's title; '' for a title and a command. */
  readonly aside: string
  /** Further sentences of the same text that hold the words. */
  readonly more: number
  /** How much of what it is called are the words looked for, 0–1; the better it fits, the earlier it stands. */
  readonly fit: number
}

/** The order of groups that fit equally well, and of all before anything is typed. */
export const GROUPS: readonly PaletteGroup[] = [
  'command',
  'document',
  'target',
  'event',
  'measure',
  'note',
  'text',
]

/** A found line as the palette shows it. */
export function foundLine({ kind, documentId, factId, title, line, marks, more }: Found): PaletteLine {
  const aside = kind === 'document' ? '' : title
  const id = `${kind}|${documentId}|${factId ?? ''}`
  return { id, group: kind, text: line, marks, aside, more, fit: share(marks, line) }
}

const share = (marks: readonly Span[], text: string): number =>
  text === '' ? 0 : marks.reduce((sum, { start, end }) => sum + end - start, 0) / text.length

/** Something with words of its own, shown by `text` and found by that or by `also`, which is not shown. */
export interface Named {
  readonly id: string
  readonly text: string
  readonly also: string
  /** The part of `text` that names the thing itself and has to hold one of the words; all of it unless said. */
  readonly own?: string
}

/**
 * The things whose words hold all of those looked for. `fold` compares them; where only what is not shown holds them,
 * nothing is marked.
 */
export function namedLines(
  group: PaletteGroup,
  things: readonly Named[],
  words: readonly string[],
  fold: (text: string) => string,
): readonly PaletteLine[] {
  return things.flatMap(({ id, text, also, own = text }) => {
    const found = matchWords(fold(text), words)
    const named = words.length === 0 || words.some((word) => matchWords(fold(own), [word]) !== null)
    const other = matchWords(fold(`${text} ${also}`), words)
    if (other === null || (found !== null && !named)) return []
    const { line, marks } = cutLine({ line: text, marks: found ?? [] })
    const fit = found === null ? share(other, also) : share(found, own)
    return [{ id: `${group}|${id}`, group, text: line, marks, aside: '', more: 0, fit: Math.min(fit, 1) }]
  })
}

/** A group as shown: its lines as far as they are listed, and how many are not. */
export interface ShownGroup {
  readonly group: PaletteGroup
  readonly lines: readonly PaletteLine[]
  readonly hidden: number
}

/**
 * The lines by group, of each at most `most` unless it was opened; groups without a line are left out. The group whose best
 * line fits best comes first, in it what is found by name (commands and documents) does; all others stay in reading order.
 */
export function shownGroups(
  lines: readonly PaletteLine[],
  most: number,
  opened: ReadonlySet<PaletteGroup>,
): readonly ShownGroup[] {
  return GROUPS.map((group) => {
    const own = lines.filter((line) => line.group === group)
    return { group, own: BY_NAME.has(group) ? own.toSorted((a, b) => b.fit - a.fit) : own }
  })
    .filter(({ own }) => own.length > 0)
    .sort((a, b) => bestFit(b.own) - bestFit(a.own))
    .map(({ group, own }) => {
      const listed = opened.has(group) ? own : own.slice(0, most)
      return { group, lines: listed, hidden: own.length - listed.length }
    })
}

const BY_NAME: ReadonlySet<PaletteGroup> = new Set(['command', 'document'])

const bestFit = (lines: readonly PaletteLine[]): number =>
  lines.reduce((best, { fit }) => Math.max(best, fit), 0)

/** A line in pieces, those that were looked for marked, in order. */
export function pieces(
  text: string,
  marks: readonly Span[],
): readonly { readonly text: string; readonly marked: boolean; readonly start: number }[] {
  const all: { text: string; marked: boolean; start: number }[] = []
  let at = 0
  for (const { start, end } of [...marks, { start: text.length, end: text.length }]) {
    if (start > at) all.push({ text: text.slice(at, start), marked: false, start: at })
    if (end > start) all.push({ text: text.slice(start, end), marked: true, start })
    at = end
  }
  return all
}
