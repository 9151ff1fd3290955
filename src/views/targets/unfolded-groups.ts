import type { RegisterGroup } from '../../derive/register/group-entries.ts'

/** Up to this many rows stand on a projector's screen without scrolling; more start folded. */
const ALL_OPEN = 12

/**
 * The keys of the groups whose rows are shown.
 *
 * `param` is the URL's `open`: keys joined by commas, `none` for none, `all`, null when nothing was chosen: then the first
 * group, or all when there are few rows or `found` says that they were looked for. The selected row is always shown, in the
 * first group that has it.
 */
export function unfoldedGroups(
  groups: readonly Pick<RegisterGroup, 'key' | 'entries'>[],
  param: string | null,
  selected: string | null,
  found = false,
): ReadonlySet<string> {
  const all = groups.map(({ key }) => key)
  const chosen = chosenOf(all, param) ?? (found || isShort(groups) ? all : all.slice(0, 1))
  const open = new Set(chosen)
  const holding = groups.filter(({ entries }) => entries.some(({ targetId }) => targetId === selected))
  if (holding.length > 0 && !holding.some(({ key }) => open.has(key))) open.add(holding[0]!.key)
  return open
}

function chosenOf(all: readonly string[], param: string | null): readonly string[] | null {
  if (param === null) return null
  if (param === 'all') return all
  const wanted = new Set(param.split(','))
  return all.filter((key) => wanted.has(key))
}

const isShort = (groups: readonly Pick<RegisterGroup, 'entries'>[]): boolean =>
  groups.reduce((sum, { entries }) => sum + entries.length, 0) <= ALL_OPEN

/** The URL's `open` after a group was folded or unfolded. */
export function toggled(unfolded: ReadonlySet<string>, key: string): string {
  const next = unfolded.has(key) ? [...unfolded].filter((each) => each !== key) : [...unfolded, key]
  return next.length === 0 ? 'none' : next.join(',')
}
