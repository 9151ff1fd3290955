import type { TargetStatus } from '../target-status.ts'

/** Columns of the register in their order; the first and the last are always shown. */
export const REGISTER_COLUMNS = [
  'quote',
  'value',
  'progress',
  'status',
  'deadline',
  'section',
  'body',
  'evidence',
] as const
export type RegisterColumn = (typeof REGISTER_COLUMNS)[number]

/** Columns a person may hide. */
export const OPTIONAL_COLUMNS = [
  'value',
  'progress',
  'status',
  'deadline',
  'section',
  'body',
] as const satisfies readonly RegisterColumn[]
export type OptionalColumn = (typeof OPTIONAL_COLUMNS)[number]

/** What the rows of the register can stand under. */
export const REGISTER_GROUPINGS = [
  'document',
  'district',
  'brand',
  'body',
  'deadline',
  'status',
  'none',
] as const
export type RegisterGrouping = (typeof REGISTER_GROUPINGS)[number]

/** By which column rows stand in order, and which way. */
export interface RegisterSort {
  readonly column: RegisterColumn
  readonly descending: boolean
}

/** What of the targets is looked at, beside the filter all pages share. Null and empty narrow nothing. */
export interface RegisterNarrowing {
  /** Every word, apart by spaces, stands somewhere in the row. */
  readonly words: string
  /** Up to this ISO day falls due what is shown, the day included; `none`: what has no deadline. */
  readonly due: string | null
  readonly statuses: readonly TargetStatus[]
  /** A `NamedBody.key`; `none`: what names nobody. */
  readonly body: string | null
}

/** How the register is seen. */
export interface RegisterChoices extends RegisterNarrowing {
  readonly grouping: RegisterGrouping
  /** Null: the order of the documents and of the text. */
  readonly sort: RegisterSort | null
  readonly hidden: readonly OptionalColumn[]
}

/** Stands for 「no deadline」 and 「nobody named」 where a key is asked for. */
export const NONE = 'none'
