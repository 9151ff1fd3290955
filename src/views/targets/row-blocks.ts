import type { RegisterEntry } from '../../derive/register/entries.ts'
import type { RegisterGroup } from '../../derive/register/group-entries.ts'

/** Up to this many rows all stand in the page; more are drawn where the person looks. */
export const ALL_DRAWN = 100
/** Rows that are drawn together. Fewer make more of the list's frame, more make a longer frame when they come into view. */
const OF_A_BLOCK = 20

/** Rows of one group that are drawn, or left out, together. */
export interface RowBlock {
  readonly key: string
  readonly group: RegisterGroup
  readonly entries: readonly RegisterEntry[]
  /** Whether the group's heading stands over it. */
  readonly first: boolean
  /** Where its first row stands in the whole list, from 0; headings count. */
  readonly at: number
}

/** The groups cut into blocks: each group is one, where all rows are drawn anyway. */
export function rowBlocks(groups: readonly RegisterGroup[], whole: boolean, headed: boolean): RowBlock[] {
  let at = 0
  return groups.flatMap((group) => {
    const { key, entries } = group
    const size = whole ? Math.max(1, entries.length) : OF_A_BLOCK
    at += headed ? 1 : 0
    return Array.from({ length: Math.ceil(entries.length / size) }, (_, index): RowBlock => {
      const part = whole ? entries : entries.slice(index * size, (index + 1) * size)
      const block = { key: `${key}#${index}`, group, entries: part, first: index === 0, at }
      at += part.length
      return block
    })
  })
}

/** How a row is told from the same target's row in another group. */
export const rowKey = (group: RegisterGroup, entry: Pick<RegisterEntry, 'targetId'>): string =>
  `${group.key} ${entry.targetId}`

/** Whether a block has the row that a stop names. */
export function holdsStop({ group, entries }: RowBlock, stop: string | null): boolean {
  const head = `${group.key} `
  if (stop === null || !stop.startsWith(head)) return false
  const wanted = stop.slice(head.length)
  return entries.some(({ targetId }) => targetId === wanted)
}

/** Headings and rows in the order in which keys walk them: headings by `headKey`, rows of open groups by `rowKey`. */
export function rowStops(
  groups: readonly RegisterGroup[],
  unfolded: ReadonlySet<string>,
  headed: boolean,
): string[] {
  return groups.flatMap((group) => {
    const rows = unfolded.has(group.key) ? group.entries.map((entry) => rowKey(group, entry)) : []
    return headed ? [headKey(group.key), ...rows] : rows
  })
}

/** How a group's heading is named among the stops. */
export const headKey = (group: string): string => `# ${group}`
