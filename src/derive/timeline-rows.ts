import type { DocumentSummary, EventPrecision, EventRole, PolicyEvent } from '../model/dataset.ts'
import { daysBetween, firstDay, lastDay } from '../model/edtf.ts'
import { displayText } from './display-text.ts'
import { documentNames } from './document-names.ts'

/** One mark of the timeline: a dated expression, or several of one document that say the same thing. */
export interface TimelineRow {
  /** The first fact's id. */
  readonly id: string
  readonly documentId: string
  /** The document's short name among the others, as `documentNames` gives it. */
  readonly documentName: string
  /** The facts the mark stands for, in reading order; never empty. */
  readonly factIds: readonly string[]
  /** EDTF. */
  readonly date: string
  /** ISO days the date covers. */
  readonly firstDay: string
  readonly lastDay: string
  readonly precision: EventPrecision
  readonly role: EventRole
  /** What else happened on that day in the same document: a meeting held and published at once gives `['published']`. */
  readonly also: readonly EventRole[]
  /** What the date dates, as compiled. */
  readonly label: string
  /** The words of the date as printed, 到2020年; of several the most frequent, then the first. */
  readonly wording: string
  readonly basis: PolicyEvent['basis']
  /** Whole days from the last day to `asOf`; negative while it is still to come. */
  readonly daysPast: number
}

/** What happens on a day; a document's merge into one mark, named for the first of these. */
const HAPPENINGS: ReadonlySet<EventRole> = new Set(['held', 'issued', 'published'])
const ORDER: readonly EventRole[] = ['period', 'deadline', 'held', 'issued', 'published', 'reference']

/** How rows are made. `apart` gives each deadline a row of its own; else those of one date share one. */
export interface TimelineChoice {
  readonly apart?: boolean
}

/**
 * The timeline of the documents, by first day, those of one day in reading order; `asOf` (ISO date) is the day that days are counted to.
 *
 * Within one document, what is held, issued and published on one day is one row, and so are deadlines of one date,
 * periods of one span, and references of one date and name. Nothing is merged across documents.
 */
export function timelineRows(
  documents: readonly DocumentSummary[],
  asOf: string,
  { apart = false }: TimelineChoice = {},
): TimelineRow[] {
  const names = documentNames(documents)
  return documents
    .flatMap((doc) =>
      [...groupsOf(doc.events, apart).values()].map((events) =>
        rowOf(doc.id, names.get(doc.id)!, events, asOf),
      ),
    )
    .sort(
      (a, b) =>
        compare(a.firstDay, b.firstDay) ||
        ORDER.indexOf(a.role) - ORDER.indexOf(b.role) ||
        compare(a.lastDay, b.lastDay),
    )
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function groupsOf(events: readonly PolicyEvent[], apart: boolean): Map<string, PolicyEvent[]> {
  const groups = new Map<string, PolicyEvent[]>()
  for (const event of events) {
    const key = apart && event.role === 'deadline' ? event.id : keyOf(event)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [event])
    else group.push(event)
  }
  return groups
}

function keyOf({ role, precision, date, label }: PolicyEvent): string {
  if (HAPPENINGS.has(role) && precision === 'day') return `day|${date}`
  return role === 'reference' ? `${role}|${date}|${label}` : `${role}|${date}`
}

function rowOf(
  documentId: string,
  documentName: string,
  events: readonly PolicyEvent[],
  asOf: string,
): TimelineRow {
  const roles = ORDER.filter((role) => events.some((event) => event.role === role))
  const chief = events.find((event) => event.role === roles[0])!
  const last = lastDay(chief.date)
  return {
    id: chief.id,
    documentId,
    documentName,
    factIds: [chief.id, ...events.filter((event) => event !== chief).map(({ id }) => id)],
    date: chief.date,
    firstDay: firstDay(chief.date),
    lastDay: last,
    precision: chief.precision,
    role: chief.role,
    also: roles.slice(1),
    label: displayText(chief.label),
    wording: mostFrequent(events.filter((event) => event.role === chief.role).map(({ quote }) => quote)),
    basis: chief.basis,
    daysPast: daysBetween(last, asOf),
  }
}

function mostFrequent(words: readonly string[]): string {
  const count = (word: string) => words.filter((other) => other === word).length
  const most = Math.max(...words.map(count))
  return displayText(words.find((word) => count(word) === most) ?? '')
}
