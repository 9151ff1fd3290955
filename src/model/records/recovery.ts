/** Records of a kind outside and inside the trash. */
export interface Tally {
  readonly live: number
  readonly trashed: number
}

/** By kind; kinds without records may be absent. */
export type Tallies = Readonly<Record<string, Tally>>

/**
 * One thing the start check found wrong.
 *
 * gone = there was a database, and this one is new; older = it is as it was some commits ago; fewer, more = another
 * number of a kind than written down; changed = as many, but not the same; damaged = records that cannot be read;
 * data-loss = the browser itself says that it lost data.
 */
export type Finding =
  | { readonly what: 'gone' | 'changed' | 'data-loss' }
  | { readonly what: 'older'; readonly commits: number }
  | {
      readonly what: 'fewer' | 'more'
      readonly kind: string
      readonly recorded: number
      readonly found: number
    }
  | { readonly what: 'damaged'; readonly ids: readonly string[] }

/** All records of a tally. */
export function tallied(tallies: Tallies): number {
  return Object.values(tallies).reduce((sum, { live, trashed }) => sum + live + trashed, 0)
}

/** Where the numbers of two tallies differ, kind by kind. */
export function tallyFindings(recorded: Tallies, found: Tallies): readonly Finding[] {
  const kinds = [...new Set([...Object.keys(recorded), ...Object.keys(found)])].sort()
  const count = (tallies: Tallies, kind: string) => {
    const { live, trashed } = tallies[kind] ?? { live: 0, trashed: 0 }
    return live + trashed
  }
  return kinds.flatMap((kind): Finding[] => {
    const [should, is] = [count(recorded, kind), count(found, kind)]
    if (should === is) return []
    return [{ what: is < should ? 'fewer' : 'more', kind, recorded: should, found: is }]
  })
}
