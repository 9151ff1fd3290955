import { useMemo } from 'react'
import { hiddenLanes, laneParams } from '../../derive/lane-choice.ts'
import type { TimelineLane } from '../../derive/timeline-lanes.ts'
import { readFolded } from '../../state/time-address.ts'
import { useAddress, useAddressState } from '../shared/services.tsx'

/** Which lanes are folded and which are hidden, as the address has it, and the ways to change that. */
export interface LaneChoice {
  /** The lanes that are shown, in their order. */
  readonly shown: readonly TimelineLane[]
  readonly hidden: ReadonlySet<string>
  /** Hides these and no others. */
  readonly hide: (ids: ReadonlySet<string>) => void
  readonly folded: ReadonlySet<string>
  readonly allFolded: boolean
  readonly fold: (id: string) => void
  readonly foldAll: () => void
}

/** The choice the address holds of the lanes there are. */
export function useLaneChoice(lanes: readonly TimelineLane[]): LaneChoice {
  const { hide, only, folded: wanted } = useAddress().params
  const adjust = useAddressState((state) => state.adjust)
  const ids = useMemo(() => lanes.map(({ id }) => id), [lanes])
  const hidden = useMemo(() => hiddenLanes(ids, { hide, only }), [ids, hide, only])
  const shown = useMemo(
    () => (hidden.size === 0 ? lanes : lanes.filter(({ id }) => !hidden.has(id))),
    [lanes, hidden],
  )
  const folded = useMemo(() => {
    const named = new Set(readFolded(wanted))
    return new Set(shown.map(({ id }) => id).filter((id) => named.has(id)))
  }, [shown, wanted])
  const allFolded = folded.size > 0 && folded.size === shown.length
  const write = (next: readonly string[]) => adjust({ folded: next.length === 0 ? null : next.join(',') })
  return {
    shown,
    hidden,
    hide: (away) => adjust({ ...laneParams(ids, away) }),
    folded,
    allFolded,
    fold: (id) => write(folded.has(id) ? [...folded].filter((each) => each !== id) : [...folded, id]),
    foldAll: () => write(allFolded ? [] : shown.map(({ id }) => id)),
  }
}
