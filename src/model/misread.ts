/** What in a link is not as it says: what it names does not exist, or cannot be. */
export type MisreadKind =
  /** A page, or a thing under a page, that there is not. */
  | 'path'
  /** A parameter that no page reads. */
  | 'parameter'
  /** A choice that the page does not offer. */
  | 'choice'
  | 'district'
  | 'brand'
  | 'centre'
  | 'kind'
  /** Documents that are not there, beside others that are. */
  | 'document'
  /** Documents that are not there, and no other: the filter leaves nothing. */
  | 'document-alone'
  | 'years'
  /** The later year first: read the other way round. */
  | 'years-turned'
  | 'as-of'
  | 'days'
  /** The later day first: read the other way round. */
  | 'days-turned'
  | 'dataset'
  | 'target'
  | 'lane'
  | 'cell'
  | 'side'
  | 'mark'

/** A part of a link that was not followed as it stands. */
export interface Misread {
  readonly kind: MisreadKind
  /** As the link has them; never empty. */
  readonly values: readonly string[]
  /** Parameters that make the link say what is shown; null takes one out. Empty where the path is wrong. */
  readonly mended: Readonly<Record<string, string | null>>
}
