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
}

/** The order of the groups on the screen. */
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
  return { id: `${kind}|${documentId}|${factId ?? ''}`, group: kind, text: line, marks, aside, more }
}

/** Something with words of its own, shown by `text` and found by that or by `also`, which is not shown. */
export interface Named {
  readonly id: string
  readonly text: string
  readonly also: string
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
  return things.flatMap(({ id, text, also }) => {
    const found = matchWords(fold(text), words)
    if (found === null && matchWords(fold(`${text} ${also}`), words) === null) return []
    const { line, marks } = cutLine({ line: text, marks: found ?? [] })
    return [{ id: `${group}|${id}`, group, text: line, marks, aside: '', more: 0 }]
  })
}

/** A group as shown: its lines as far as they are listed, and how many are not. */
export interface ShownGroup {
  readonly group: PaletteGroup
  readonly lines: readonly PaletteLine[]
  readonly hidden: number
}

/** The lines by group, of each at most `most` unless it was opened; groups without a line are left out. */
export function shownGroups(
  lines: readonly PaletteLine[],
  most: number,
  opened: ReadonlySet<PaletteGroup>,
): readonly ShownGroup[] {
  return GROUPS.flatMap((group) => {
    const own = lines.filter((line) => line.group === group)
    const listed = opened.has(group) ? own : own.slice(0, most)
    return own.length === 0 ? [] : [{ group, lines: listed, hidden: own.length - listed.length }]
  })
}

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
