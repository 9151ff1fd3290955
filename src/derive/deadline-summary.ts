import { DISTRICTS } from '../model/district.ts'
import type { DocumentSummary } from '../model/dataset.ts'
import { firstDay, lastDay } from '../model/edtf.ts'
import { shortName } from './document-name.ts'

/** What the documents say about deadlines, for a title that must be true of any corpus. */
export interface DeadlineSummary {
  readonly documents: number
  /** Documents that state a deadline. */
  readonly having: number
  /** Dated expressions that are deadlines. */
  readonly deadlines: number
  /** The only document with deadlines, by district (徐汇) where that tells it from the others; null when not one. */
  readonly only: string | null
  /** First and last year named; null without deadlines. */
  readonly years: readonly [first: number, last: number] | null
  /** Whether every deadline is written as a bare year. */
  readonly bareYears: boolean
}

/** Counts the stated deadlines; a deadline that a target inherits from its plan's period is not stated. */
export function summariseDeadlines(documents: readonly DocumentSummary[]): DeadlineSummary {
  const stated = documents.map((doc) => ({ doc, dates: deadlinesOf(doc) }))
  const having = stated.filter(({ dates }) => dates.length > 0)
  const dates = having.flatMap((each) => each.dates)
  const years = dates.flatMap((date) => [yearOf(firstDay(date)), yearOf(lastDay(date))])
  return {
    documents: documents.length,
    having: having.length,
    deadlines: dates.length,
    only: having.length === 1 ? nameAmong(having[0]!.doc, documents) : null,
    years: years.length === 0 ? null : [Math.min(...years), Math.max(...years)],
    bareYears: dates.every((date) => date.length === 4),
  }
}

/** The dates of a document's deadlines; dates that only its targets state are counted as well. */
function deadlinesOf({ events, targets }: DocumentSummary): readonly string[] {
  const written = events.filter((event) => event.role === 'deadline').map(({ date }) => date)
  const fromTargets = targets.flatMap(({ deadline, deadlineBasis }) =>
    deadline !== null && deadlineBasis === 'stated' && !written.includes(deadline) ? [deadline] : [],
  )
  return [...written, ...new Set(fromTargets)]
}

const yearOf = (day: string): number => Number(day.slice(0, 4))

function nameAmong(doc: DocumentSummary, documents: readonly DocumentSummary[]): string {
  const { jurisdiction } = doc.metadata
  const district = DISTRICTS.find(({ name }) => name === jurisdiction)
  const alone = documents.filter(({ metadata }) => metadata.jurisdiction === jurisdiction).length === 1
  return district !== undefined && alone ? district.shortName : `《${shortName(doc)}》`
}
