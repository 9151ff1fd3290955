import type { DocumentSummary, EventRole, PolicyEvent } from '../model/dataset.ts'
import { daysBetween, firstDay, lastDay } from '../model/edtf.ts'
import type { TimelineMark } from '../model/timeline-strip.ts'
import { displayText } from './display-text.ts'
import { documentNames } from './document-names.ts'

/** A mark of the timeline on a day from which days are counted. */
export interface TimelineRow extends TimelineMark {
  /** Whole days from the last day to `asOf`; negative while it is still to come. */
  readonly daysPast: number
  /** A person's own date, which is no fact: no document, no fact ids; `wording` is their remark. */
  readonly own?: true
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
  choice: TimelineChoice = {},
): TimelineRow[] {
  const names = documentNames(documents)
  return rowsOn(timelineMarks(documents, names, choice), asOf)
}

/** Marks as rows, with their days counted to `asOf`, in the same order. */
export const rowsOn = (marks: readonly TimelineMark[], asOf: string): TimelineRow[] =>
  marks.map((mark) => ({ ...mark, daysPast: daysBetween(mark.lastDay, asOf) }))

/** The marks of the documents in the order of time; `names` gives every document's name by id. */
export function timelineMarks(
  documents: readonly Pick<DocumentSummary, 'id' | 'events'>[],
  names: ReadonlyMap<string, string>,
  { apart = false }: TimelineChoice = {},
): TimelineMark[] {
  return documents
    .flatMap((doc) =>
      [...groupsOf(doc.events, apart).values()].map((events) => markOf(doc.id, names.get(doc.id)!, events)),
    )
    .sort(inOrderOfTime)
}

/** How many marks of the documents these stand for, with those that are not drawn. */
export const standsFor = (marks: readonly TimelineMark[]): number =>
  marks.reduce((sum, { alike }) => sum + 1 + alike, 0)

/** Compares marks by first day, then role and last day; marks that are equal keep their order. */
export const inOrderOfTime = (a: TimelineMark, b: TimelineMark): number =>
  compare(a.firstDay, b.firstDay) ||
  ORDER.indexOf(a.role) - ORDER.indexOf(b.role) ||
  compare(a.lastDay, b.lastDay)

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

function markOf(documentId: string, documentName: string, events: readonly PolicyEvent[]): TimelineMark {
  const roles = ORDER.filter((role) => events.some((event) => event.role === role))
  const chief = events.find((event) => event.role === roles[0])!
  return {
    id: chief.id,
    documentId,
    documentName,
    factIds: [chief.id, ...events.filter((event) => event !== chief).map(({ id }) => id)],
    date: chief.date,
    firstDay: firstDay(chief.date),
    lastDay: lastDay(chief.date),
    precision: chief.precision,
    role: chief.role,
    also: roles.slice(1),
    label: displayText(chief.label),
    wording: mostFrequent(events.filter((event) => event.role === chief.role).map(({ quote }) => quote)),
    basis: chief.basis,
    alike: 0,
  }
}

function mostFrequent(words: readonly string[]): string {
  const count = (word: string) => words.filter((other) => other === word).length
  const most = Math.max(...words.map(count))
  return displayText(words.find((word) => count(word) === most) ?? '')
}
