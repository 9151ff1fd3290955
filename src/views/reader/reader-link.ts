import { formatAddress, type PageId } from '../../state/address.ts'
import { useAddress } from '../shared/services.tsx'

/** Makes links from this page; the as-of date travels along. */
export function useLinks(): (page: PageId, item: string | null) => string {
  const { asOf } = useAddress().params
  return (page, item) => formatAddress({ page, item, params: asOf === undefined ? {} : { asOf } })
}
