import { useCallback } from 'react'
import { formatAddress, travelling, type Address } from '../../state/address.ts'
import { useAddress } from './services.tsx'

/** Writes the link to a place; what travels along (the as-of date) is taken from the open address. */
export function useLinks(): (to: Partial<Address> & Pick<Address, 'page'>) => string {
  const { params } = useAddress()
  const asOf = params['asOf']
  return useCallback(
    ({ page, item = null, params: own = {} }) =>
      formatAddress({ page, item, params: { ...travelling({ asOf }), ...own } }),
    [asOf],
  )
}
