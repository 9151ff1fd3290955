import type { EventPrecision, EventRole, PolicyEvent } from './dataset.ts'

/** One mark of the timeline: a dated expression, or several of one document that say the same thing. */
export interface TimelineMark {
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
  /** Other documents' marks of the same role and time that are not drawn, where all are too many for a picture; else 0. */
  readonly alike: number
}

/** What a timeline's title is told; counted from the marks by `summariseDeadlines` of `derive`. */
export interface DeadlineFigures {
  readonly documents: number
  /** Documents with a deadline on the strip. */
  readonly having: number
  /** Deadlines on the strip: rows, each a date in a document, however often it is printed. */
  readonly deadlines: number
  /** Places where they are printed; at least `deadlines`. */
  readonly places: number
  /** Dates that only a target states, so that the strip has no mark for them; each once a document. */
  readonly inTargets: number
  /** Documents that state no deadline anywhere. */
  readonly none: number
  /** The only document with deadlines, by district (徐汇) where that tells it from the others; null when not one. */
  readonly only: string | null
  /** First and last year named; null without deadlines. */
  readonly years: readonly [first: number, last: number] | null
  /** Whether every deadline is written as a bare year. */
  readonly bareYears: boolean
  /** Whether a filter left these documents, so that nothing is said of those it hides. */
  readonly narrowed?: boolean
}

/**
 * Which marks share one on a strip that cannot draw all: those of one role and day, month, quarter or year. `none`: all
 * are drawn.
 */
export type TimelineGrain = 'none' | 'day' | 'month' | 'quarter' | 'year'

/** The timeline as a strip can draw it. */
export interface TimelineStrip {
  readonly marks: readonly TimelineMark[]
  /** All marks of the documents, drawn or not. */
  readonly all: number
  readonly grain: TimelineGrain
  readonly deadlines: DeadlineFigures
}
