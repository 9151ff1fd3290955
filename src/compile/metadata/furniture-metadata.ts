import type { Span } from '../../model/span.ts'
import { sourceSpanOf, type SourceLine } from '../clean/source-line.ts'
import { isDateLine, isHeadMark } from '../clean/line-forms.ts'
import { findLabelledValues, type LabelKind, type LabelledValue } from './labels.ts'
import { findPrintedDates } from './printed-date.ts'

/** A word of furniture with its value and its place in the source. */
export interface Printed {
  readonly value: string
  readonly at: Span
}

const known = new WeakMap<SourceLine, readonly LabelledValue[]>()

/** The labels of a line with their values, read once: each kind is asked for by itself. */
function labelsOf(line: SourceLine): readonly LabelledValue[] {
  const labels = known.get(line) ?? findLabelledValues(line.folded)
  known.set(line, labels)
  return labels
}

/** The first value of one of the kinds among furniture lines; a label at a line's end takes the next line's words. */
export function labelledValue(lines: readonly SourceLine[], kind: LabelKind): Printed | null {
  for (const [i, line] of lines.entries()) {
    for (const found of labelsOf(line)) {
      if (found.kind !== kind) continue
      if (found.value !== '') return { value: found.value, at: sourceSpanOf(line, found.span) }
      const next = lines[i + 1]
      if (
        next &&
        found.span.start >= line.folded.length &&
        next.folded.length <= 60 &&
        !isHeadMark(next.folded)
      )
        return { value: next.folded, at: sourceSpanOf(next, { start: 0, end: next.folded.length }) }
    }
  }
  return null
}

/** The first whole date behind a label of one of the kinds. */
export function labelledDate(lines: readonly SourceLine[], kind: LabelKind): Printed | null {
  for (const [i, line] of lines.entries()) {
    for (const found of labelsOf(line)) {
      if (found.kind !== kind) continue
      const next = lines[i + 1]
      const date = dateIn(line, found.span) ?? (found.value === '' && next ? dateIn(next) : null)
      if (date) return date
    }
  }
  return null
}

/** The first line that is a date by its form, with the words beside or above it that can only be the medium. */
export function dateLine(lines: readonly SourceLine[]): { date: Printed; medium: Printed | null } | null {
  const index = lines.findIndex(({ folded }) => isDateLine(folded))
  const date = index < 0 ? null : dateIn(lines[index]!)
  if (!date) return null
  return { date, medium: mediumBeside(lines[index]!) ?? mediumAbove(lines[index - 1]) }
}

function dateIn(line: SourceLine, within?: Span): Printed | null {
  const found = findPrintedDates(line.folded).find(
    ({ span }) => !within || (span.start >= within.start && span.start <= within.end),
  )
  return found ? { value: found.date, at: sourceSpanOf(line, found.span) } : null
}

const MEDIUM = /^[\p{Script=Han}A-Za-z0-9·“”"]{2,20}$/u

function mediumAbove(line: SourceLine | undefined): Printed | null {
  if (!line || isHeadMark(line.folded) || !MEDIUM.test(line.folded)) return null
  return { value: line.text, at: sourceSpanOf(line, { start: 0, end: line.text.length }) }
}

/** 「某某社 2023-08-08」, 「2023-08-08 10:20 某某日报」, and the account of a post, 「某某街道 2023-08-08 10:20 发布于某地」. */
function mediumBeside(line: SourceLine): Printed | null {
  const account = /^(?<name>\S{2,20}) {1,4}20\d\d.{4,20}发布于/.exec(line.folded)?.groups?.['name']
  if (account !== undefined && MEDIUM.test(account))
    return { value: account, at: sourceSpanOf(line, { start: 0, end: account.length }) }
  for (const match of line.folded.matchAll(/[^\s|/]+/g)) {
    const word = match[0]
    if (!/(?:社|报|网|台|新闻|发布|客户端|在线|电视|广播|周刊|杂志)$/.test(word) || !MEDIUM.test(word))
      continue
    return { value: word, at: sourceSpanOf(line, { start: match.index, end: match.index + word.length }) }
  }
  return null
}
