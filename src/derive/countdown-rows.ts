import type { CountdownFigures } from '../messages/countdown-title.ts'
import type { DocumentSummary, PolicyEvent, Target } from '../model/dataset.ts'
import { daysBetween, lastDay } from '../model/edtf.ts'
import { displayText } from './display-text.ts'
import { documentNames } from './document-names.ts'

/** One thing that falls due: a dated passage, or a target whose date no such passage names. */
export interface CountdownItem {
  readonly factId: string
  readonly label: string
  /** stated = the text gives the date; inherited = it comes from the plan's period (推定). */
  readonly basis: 'stated' | 'inherited'
}

/** Counts the rows of a countdown for its title. */
export function countdownFigures(
  documents: readonly Pick<DocumentSummary, 'events' | 'targets'>[],
  rows: readonly CountdownRow[],
  narrowed: boolean,
): CountdownFigures {
  const items = rows.flatMap((row) => row.items.map(({ basis }) => ({ basis, past: row.daysPast > 0 })))
  const stated = items.filter(({ basis }) => basis === 'stated').length
  const count = (of: (doc: Pick<DocumentSummary, 'events' | 'targets'>) => number) =>
    documents.reduce((sum, doc) => sum + of(doc), 0)
  return {
    stated,
    inferred: items.length - stated,
    places: count(({ events }) => events.filter(isDeadline).length),
    targets: count(
      ({ targets }) => targets.filter((each) => each.deadline !== null && !isInherited(each)).length,
    ),
    past: items.filter(({ past }) => past).length,
    narrowed,
  }
}

const isInherited = ({ deadlineBasis }: Target) => deadlineBasis === 'inherited'
const isDeadline = ({ role }: PolicyEvent) => role === 'deadline'

/** All that falls due in one document by one date. */
export interface CountdownRow {
  readonly documentId: string
  readonly documentName: string
  /** EDTF. */
  readonly date: string
  /** ISO date: the last day of what the date names. */
  readonly due: string
  /** Whole days from `due` to `asOf`; negative while it is still to come. */
  readonly daysPast: number
  /** In reading order; never empty. */
  readonly items: readonly CountdownItem[]
}

/**
 * Every deadline of the documents, the earliest first: dated passages, and targets with their own or their plan's date.
 * A date whose words stand in a target, or whose matter is that target, is one thing with it and counts once.
 */
export function countdownRows(documents: readonly DocumentSummary[], asOf: string): CountdownRow[] {
  const names = documentNames(documents)
  return documents
    .flatMap((doc) => {
      const dues = duesOf(doc)
      return [...new Set(dues.map(({ date }) => date))].map((date): CountdownRow => {
        const due = lastDay(date)
        return {
          documentId: doc.id,
          documentName: names.get(doc.id)!,
          date,
          due,
          daysPast: daysBetween(due, asOf),
          items: dues.filter((each) => each.date === date).map(({ item }) => item),
        }
      })
    })
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0))
}

interface Due {
  readonly date: string
  readonly start: number
  readonly item: CountdownItem
}

function duesOf(doc: DocumentSummary): readonly Due[] {
  const targets = doc.targets.filter(({ deadline }) => deadline !== null)
  const dated = doc.events.filter(
    (event) => isDeadline(event) && !targets.some((target) => isOneWith(event, target)),
  )
  const dues: readonly Due[] = [
    ...dated.map(({ id, date, span, label, quote }): Due => ({
      date,
      start: span.start,
      item: { factId: id, label: displayText(label === '' ? quote : label), basis: 'stated' },
    })),
    ...targets.map((target): Due => ({
      date: target.deadline!,
      start: target.span.start,
      item: {
        factId: target.id,
        label: displayText(target.quote),
        basis: isInherited(target) ? 'inherited' : 'stated',
      },
    })),
  ]
  return dues.toSorted((a, b) => a.start - b.start)
}

/** Whether a date and a target are the same thing: its words stand in the target's, or it is named by them. */
function isOneWith({ span, label, date }: PolicyEvent, target: Target): boolean {
  if (target.span.start <= span.start && span.end <= target.span.end) return true
  return (
    date === target.deadline && label !== '' && (label.includes(target.quote) || target.quote.includes(label))
  )
}
