import { formatAddress, travelling, type PageId } from '../../state/address.ts'
import { useAddress } from '../shared/services.tsx'

/** Makes links from this page; the as-of date and the filter travel along. */
export function useLinks(): (page: PageId, item: string | null) => string {
  const { params } = useAddress()
  return (page, item) => formatAddress({ page, item, params: travelling(params) })
}
