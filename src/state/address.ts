import { FILTER_PARAMS } from './filter-address.ts'

/** The pages there are. The hash of the URL names one: `#/targets?…`. */
export const PAGES = ['overview', 'timeline', 'targets', 'coverage', 'reader', 'notes'] as const
export type PageId = (typeof PAGES)[number]

/**
 * What the URL's hash says: page, the document or thing opened on it, and the view's whole state as parameters.
 *
 * `#/reader/d-1a2b?fact=t-9f&from=overview` → `{ page: 'reader', item: 'd-1a2b', params: { fact: 't-9f', … } }`
 */
export interface Address {
  readonly page: PageId
  readonly item: string | null
  readonly params: Readonly<Record<string, string>>
  /** The path of a link that leads nowhere, or further than there is anything, as it stands; absent when all of it was followed. */
  readonly lost?: string
}

/** The pages that open one thing by its id. */
const WITH_ITEMS: ReadonlySet<PageId> = new Set(['targets', 'reader'])

/** 总览 with nothing chosen. */
export const HOME: Address = { page: 'overview', item: null, params: {} }

/**
 * Reads a hash such as `#/reader/d-1?fact=t-9`. An unknown page or a broken escape gives 总览 with the same parameters, what
 * stands behind the thing that is opened is passed over; either is named in `lost`.
 */
export function parseAddress(hash: string): Address {
  const [path = '', query = ''] = hash.replace(/^#?\/?/, '').split('?', 2)
  const [name = '', ...rest] = path.split('/')
  const page = name === '' ? 'overview' : PAGES.find((known) => known === name)
  const params = Object.fromEntries([...new URLSearchParams(query)].filter(([, value]) => value !== ''))
  const [first = '', ...further] = rest
  const item = unescaped(first)
  if (page === undefined || item === null) return { ...HOME, params, lost: unescaped(path) ?? path }
  const opens = WITH_ITEMS.has(page) && item !== ''
  const over = [...(opens ? [] : [first]), ...further].some((part) => part !== '')
  return { page, item: opens ? item : null, params, ...(over ? { lost: unescaped(path) ?? path } : {}) }
}

function unescaped(part: string): string | null {
  try {
    return decodeURIComponent(part)
  } catch {
    return null // a hand-typed % that escapes nothing
  }
}

/** The parameters that go with a person from place to place: the as-of date and the filter. */
export const TRAVELLING = ['asOf', ...FILTER_PARAMS] as const

/** What of an address's parameters travels along. */
export function travelling(params: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    TRAVELLING.flatMap((name) => {
      const value = params[name]
      return value === undefined ? [] : [[name, value]]
    }),
  )
}

/** Writes an address as a hash; parameters in alphabetical order, so that the same state is the same link. */
export function formatAddress({ page, item, params }: Address): string {
  const path = page === 'overview' && item === null ? '' : page
  const query = new URLSearchParams(
    Object.entries(params)
      .filter(([, value]) => value !== '')
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  ).toString()
  return `#/${path}${item === null ? '' : `/${encodeURIComponent(item)}`}${query === '' ? '' : `?${query}`}`
}
