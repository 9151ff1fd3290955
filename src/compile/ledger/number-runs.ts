import { HAN_NUMERALS, NUMBER_CHARACTER } from '../../model/numerals.ts'
import type { Span } from '../../model/span.ts'
import { createUnitTable } from '../unit-table.ts'

/** A run of number characters at its place: 「1,200」, 「三千」, 「①」. */
export interface NumberRun extends Span {
  readonly script: 'arabic' | 'han' | 'other'
}

/** What a UTF-16 unit is in a number. `FIRST_HALF` units begin a character of two, which decides. */
const NOTHING = 1
const ARABIC = 2
const HAN = 3
const OTHER = 4
const FIRST_HALF = 5

const kindOf = createUnitTable((unit) => {
  const character = String.fromCharCode(unit)
  if (unit >= 0xd800 && unit <= 0xdbff) return FIRST_HALF
  if (/\d/.test(character)) return ARABIC
  if (HAN_NUMERALS.includes(character)) return HAN
  return NUMBER_CHARACTER.test(character) ? OTHER : NOTHING
})

const kindAt = (text: string, at: number) => kindOf(text.charCodeAt(at))

/** How many units the number character at a place has: 1, or 2 (𝟏); 0 when none stands there. See `NUMBER_CHARACTER`. */
export function numberLengthAt(text: string, at: number): number {
  const kind = kindAt(text, at)
  if (kind !== FIRST_HALF) return kind === NOTHING ? 0 : 1
  return NUMBER_CHARACTER.test(String.fromCodePoint(text.codePointAt(at)!)) ? 2 : 0
}

/** Whether a number character stands in a piece of text. */
export function holdsNumber(text: string, { start, end }: Span): boolean {
  for (let at = start; at < end; at += 1) if (numberLengthAt(text, at) > 0) return true
  return false
}

/** Where Arabic figures end that begin at a place; marks between them are theirs: 「1,200」, 「8.1」, not the comma of 「5,」. */
function endOfFigures(text: string, start: number): number {
  let end = start + 1
  for (let at = end; at < text.length; at += 1) {
    if (kindAt(text, at) === ARABIC) end = at + 1
    else if (text[at] !== '.' && text[at] !== ',') break
  }
  return end
}

function endOfHan(text: string, start: number): number {
  let end = start + 1
  while (end < text.length && (kindAt(text, end) === HAN || text[end] === '○')) end += 1
  return end
}

/** All runs of number characters in a folded text: Arabic figures with their marks, Han numerals, single other signs. */
export function findNumberRuns(text: string): NumberRun[] {
  const runs: NumberRun[] = []
  for (let start = 0; start < text.length; start += 1) {
    const kind = kindAt(text, start)
    if (kind === NOTHING) continue
    let run: NumberRun
    if (kind === ARABIC) run = { start, end: endOfFigures(text, start), script: 'arabic' }
    else if (kind === HAN) run = { start, end: endOfHan(text, start), script: 'han' }
    else run = { start, end: start + numberLengthAt(text, start), script: 'other' }
    if (run.end === start) continue
    runs.push(run)
    start = run.end - 1
  }
  return runs
}
