import { useCallback } from 'react'
import { formatAddress, travelling, type Address } from '../../state/address.ts'
import { useAddress } from './services.tsx'

/** Writes the link to a place; what travels along (the as-of date and the filter) is taken from the open address. */
export function useLinks(): (to: Partial<Address> & Pick<Address, 'page'>) => string {
  const { params } = useAddress()
  const key = JSON.stringify(travelling(params))
  return useCallback(
    ({ page, item = null, params: own = {} }) =>
      formatAddress({ page, item, params: { ...(JSON.parse(key) as Record<string, string>), ...own } }),
    [key],
  )
}
