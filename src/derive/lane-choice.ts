/** Which lanes a link shows, as its parameters say it: all but those of `hide`, or none but those of `only`. */
export interface LaneParams {
  readonly hide: string | null
  readonly only: string | null
}

/** What `only` says when no lane is shown. */
const NONE = '-'

/**
 * The lanes a person has hidden, of those there are. `only` goes before `hide`; lanes that are no longer there are passed over, and a
 * link whose lanes are all gone hides none.
 */
export function hiddenLanes(
  ids: readonly string[],
  { hide, only }: { readonly hide?: string | undefined; readonly only?: string | undefined },
): ReadonlySet<string> {
  if (only === NONE) return new Set(ids)
  if (only === undefined) return new Set(ids.filter((id) => listed(hide).has(id)))
  const shown = listed(only)
  return ids.some((id) => shown.has(id)) ? new Set(ids.filter((id) => !shown.has(id))) : new Set()
}

/** The parameters that hide these lanes, by the shorter of the two lists; both null when none is hidden. */
export function laneParams(ids: readonly string[], hidden: ReadonlySet<string>): LaneParams {
  const away = ids.filter((id) => hidden.has(id))
  const shown = ids.filter((id) => !hidden.has(id))
  if (away.length === 0) return { hide: null, only: null }
  if (shown.length === 0) return { hide: null, only: NONE }
  return away.length <= shown.length
    ? { hide: away.join(','), only: null }
    : { hide: null, only: shown.join(',') }
}

const listed = (param: string | undefined): ReadonlySet<string> => new Set((param ?? '').split(','))
