/** A picture's figures as they are taken along: what is read above and below them travels with them. */
export interface ShownTable {
  readonly title: string
  /** '' for none. */
  readonly unit: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** Documents, dataset id, filter and as-of date. */
  readonly sourceLine: string
}
