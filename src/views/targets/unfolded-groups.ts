import type { TargetGroup } from '../../derive/target-counts.ts'

/** Up to this many rows stand on a projector's screen without scrolling; more start folded. */
const ALL_OPEN = 12

/**
 * The documents whose rows are shown.
 *
 * `param` is the URL's `open`: ids joined by commas, `none` for none, null when nothing was chosen: then the largest
 * document, or all when there are few rows. The document of the selected row is always shown.
 */
export function unfoldedGroups(
  groups: readonly TargetGroup[],
  param: string | null,
  selected: string | null,
): ReadonlySet<string> {
  const all = groups.map(({ documentId }) => documentId)
  const few = groups.reduce((sum, { rows }) => sum + rows.length, 0) <= ALL_OPEN
  const chosen =
    param === null ? (few ? all : all.slice(0, 1)) : param.split(',').filter((id) => all.includes(id))
  const holding = groups.find(({ rows }) => rows.some(({ targetId }) => targetId === selected))
  return new Set(holding === undefined ? chosen : [...chosen, holding.documentId])
}

/** The URL's `open` after a document was folded or unfolded. */
export function toggled(unfolded: ReadonlySet<string>, id: string): string {
  const next = unfolded.has(id) ? [...unfolded].filter((each) => each !== id) : [...unfolded, id]
  return next.length === 0 ? 'none' : next.join(',')
}
