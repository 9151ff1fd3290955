import type { BrandId, CentreId, EventRole, Metadata, TargetKind } from './dataset.ts'

/**
 * A mark of a document's timeline in short: its role and EDTF date, in how many places it is printed, and whether it was
 * worked out rather than printed (推定).
 */
export type MarkKey = readonly [role: EventRole, date: string, places: number, inferred: boolean]

/** How early a target is taken among those of its kind: put back, then by its deadline's basis, then by order. */
export interface HeadlineClass {
  readonly kind: TargetKind
  /** How far it stands back before deadlines are looked at; 0 for most. */
  readonly back: number
  /** stated 0, inherited 1, none 2. */
  readonly basis: number
  /** Targets of the document in this class. */
  readonly count: number
}

/**
 * A document in the list of all (`data/documents.json`): what can be said of it in a few hundred bytes. Lists, walks and
 * the figures of 总览 are made from these; its facts and its text are loaded when they are looked at.
 */
export interface DocumentEntry {
  readonly id: string
  readonly file: string
  readonly metadata: Pick<Metadata, 'title' | 'kind' | 'issuer' | 'source' | 'publishedOn' | 'jurisdiction'>
  /** As `shortName` makes it; `namesAmong` tells those apart that are alike. */
  readonly name: string
  readonly sections: number
  readonly events: number
  readonly targets: Readonly<Record<TargetKind, number>>
  /** Targets whose sentence prints a deadline. */
  readonly withStatedDeadline: number
  /** Tasks and safeguards, as everywhere below. */
  readonly measures: number
  /** How many of them advance a brand or a centre; a subject without any is left out. */
  readonly behind: Readonly<Partial<Record<BrandId | CentreId, number>>>
  /** How many of them print the name of a brand. */
  readonly explicit: Readonly<Partial<Record<BrandId, number>>>
  /** How many of them advance at least one brand, and how many of these print the name of one. */
  readonly advancing: number
  readonly naming: number
  /** Warnings about the document. */
  readonly diagnostics: number
  readonly marks: readonly MarkKey[]
  /** Dates that only its targets state, each once. */
  readonly inTargets: number
  readonly headline: readonly HeadlineClass[]
}
