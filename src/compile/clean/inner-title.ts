import { isDateLine, isHeadingLine, isProse } from './line-forms.ts'
import type { SourceLine } from './source-line.ts'

/** Where a title stands among the lines of a body, and how many printed lines it takes. */
export interface InnerTitle {
  readonly at: number
  readonly lines: number
}

/** A note that passes a document on: 「《…实施方案》已经市政府同意,现印发给你们」. */
const PASSES_ON = /现(?:将《[^《》]{4,80}》)?(?:印发|转发|批转|发布)|印发给你们|转发给你们/
const NAMED = /《(?<name>[^《》]{4,80})》/g
/** (试行): a note behind a title, or on the line below it. */
const NOTE = /\((?:试行|暂行|修订|修订稿|修正|20\d\d年[^()]{0,8})\)$/
/** (此件主动公开), between the date and the document. */
const PUBLICITY = /^\(此[件文][^()]{2,16}\)$/

/** How many lines a note takes at most, and a title. */
const LONGEST_NOTE = 12
const MOST_LINES = 3

const plain = (words: string) => words.replace(/\s/g, '').replace(NOTE, '')

/** Whether lines are a date or the note of publicity below it. */
const endsNote = (folded: string) => isDateLine(folded) || PUBLICITY.test(folded)

/**
 * The title of a document that stands below the note that passes it on: a line behind the note's date that is one of the names the note prints,
 * 「《某某方案》…现印发给你们。⏎2020年11月17日⏎某某方案」; broken in two or three lines, too. Null when there is no such note, or no such line.
 */
export function findInnerTitle(body: readonly SourceLine[]): InnerTitle | null {
  const head = body.slice(0, LONGEST_NOTE)
  const note = head.findIndex(({ folded }) => PASSES_ON.test(folded))
  if (note < 0) return null
  const names = new Set([...body[note]!.folded.matchAll(NAMED)].map(({ groups }) => plain(groups!['name']!)))
  const from = head.findLastIndex(({ folded }, at) => at > note && endsNote(folded)) + 1
  if (from <= note) return null
  for (let lines = 1; lines <= MOST_LINES; lines += 1) {
    const printed = body.slice(from, from + lines).map(({ folded }) => folded)
    if (printed.length < lines || printed.some((line) => isProse(line) || isHeadingLine(line))) return null
    if (!names.has(plain(printed.join('')))) continue
    return { at: from, lines: lines + (NOTE.test(body[from + lines]?.folded ?? '') ? 1 : 0) }
  }
  return null
}
