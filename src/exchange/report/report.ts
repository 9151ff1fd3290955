import type { AnnotationTarget } from '../../model/records/annotation-content.ts'

/** A note as a report prints it. */
export interface ReportNote {
  /** The words it is about; null on a chart or page, which `about` then names. */
  readonly quote: string | null
  readonly about: string | null
  readonly section: string | null
  readonly citation: string | null
  /** '' for a bare highlight. */
  readonly comment: string
  readonly tags: readonly string[]
  readonly author: string | null
  /** Days where the person is, `YYYY-MM-DD`; `updated` null when it was never changed. */
  readonly created: string
  readonly updated: string | null
}

/** The notes of one document, in reading order. */
export interface ReportDocument {
  readonly title: string
  readonly citation: string | null
  readonly notes: readonly ReportNote[]
}

/** What a figure or judgement is about. */
interface OnTarget {
  readonly target: string
  readonly document: string
}

export interface ReportReading extends OnTarget {
  readonly day: string
  readonly value: number
  readonly unit: string
  readonly source: string
  readonly remark: string
}

export interface ReportReview extends OnTarget {
  readonly cycle: string
  readonly period: string
  readonly judgedOn: string
  readonly verdict: string
  readonly remark: string
}

/** The person's own records outside the trash, ordered and in words, for Markdown, CSV and DOCX alike. */
export interface Report {
  readonly documents: readonly ReportDocument[]
  readonly elsewhere: readonly ReportNote[]
  readonly readings: readonly ReportReading[]
  readonly reviews: readonly ReportReview[]
}

/** What a note is about that quotes no words: a coverage cell, or a page as it was filtered. */
export type NamedTarget = Extract<AnnotationTarget, { readonly type: 'cell' | 'view' }>
