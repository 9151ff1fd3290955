import { useMemo } from 'react'
import type { Filter } from '../../model/filter.ts'
import { FILTER_PARAMS, readFilter, writeFilter } from '../../state/filter-address.ts'
import { useAddress, useAddressState } from './services.tsx'

/** The filter all pages share, as the address holds it, and the way to change it (no new step in the history). */
export function useFilter(): { readonly filter: Filter; readonly change: (filter: Filter) => void } {
  const { params } = useAddress()
  const adjust = useAddressState((state) => state.adjust)
  const key = FILTER_PARAMS.map((param) => params[param] ?? '').join('|')
  // The key stands for all that is read of the parameters: the same filter stays the same object.
  // oxlint-disable-next-line react/exhaustive-deps
  const filter = useMemo(() => readFilter(params), [key])
  return { filter, change: (next) => adjust(writeFilter(next)) }
}
