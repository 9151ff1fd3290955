import { formatAddress, type Address } from '../../state/address.ts'
import { embedQuery } from '../../state/permalink.ts'

/** The address of a place in the whole app that others can be given; from an embedded chart too. */
export function outsideUrl(address: Address): string {
  const url = new URL(location.href)
  url.search = ''
  url.hash = formatAddress(address)
  return url.href
}

/** The address of a chart standing alone, in the language of the screen. */
export function embedUrl(address: Address, language: string): string {
  const url = new URL(outsideUrl(address))
  url.search = embedQuery(language)
  return url.href
}

/** Whether others can open this page's address: a file on a stick has none. */
export const isOnline = (): boolean => /^https?:$/.test(location.protocol)
