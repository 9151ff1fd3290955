import { travelling, type Address } from './address.ts'

/** The parameter that says on which dataset a link was copied. */
export const DATASET_PARAM = 'data'

/** How a dataset's id looks. */
export const DATASET_ID = /^[0-9a-f]{12}$/

/** What a copied link fixes besides what the address already holds. */
export interface Fixed {
  /** Id of the dataset on the screen. */
  readonly dataset: string
  /** ISO date; statuses and days on the screen are counted to it. */
  readonly asOf: string
  /** The mark the person stands on; null for none. */
  readonly mark: string | null
}

/** The open view as others are to see it: its own state, the as-of date, the mark and the dataset's id. Presenting is not sent. */
export function permalink({ page, item, params }: Address, { dataset, asOf, mark }: Fixed): Address {
  const { present: _presenting, ...own } = params
  return {
    page,
    item,
    params: { ...own, asOf, [DATASET_PARAM]: dataset, ...(mark === null ? {} : { mark }) },
  }
}

/**
 * The dataset a link was copied on, when it is another one than `loaded`; null when it is the same, the link names none,
 * or what it names is no dataset's id.
 */
export function otherDataset(params: Address['params'], loaded: string): string | null {
  const named = params[DATASET_PARAM]
  return named !== undefined && DATASET_ID.test(named) && named !== loaded ? named : null
}

/** The charts that can stand alone on another page. */
export const EMBEDDED_CHARTS = [
  'timeline',
  'gauges',
  'coverage',
  'map',
  'lanes',
  'wall',
  'grid',
  'compare',
  'emphasis',
] as const
export type EmbeddedChart = (typeof EMBEDDED_CHARTS)[number]

/** The chart an embedded address asks for; null when it asks for none that there is. */
export const embeddedChart = (params: Address['params']): EmbeddedChart | null =>
  EMBEDDED_CHARTS.find((chart) => chart === params['chart']) ?? null

/** Parameters of a page that do not concern a chart standing alone: where the person was, and how they looked at it. */
const OF_THE_VISIT = ['present', 'mark', 'row', 'mine', DATASET_PARAM, 'chart'] as const

/** A chart of the open view alone, with the filter and range it has; the data are those of the day it is looked at. */
export function embedded(chart: EmbeddedChart, { page, item, params }: Address): Address {
  return { page, item, params: { ...without(params, OF_THE_VISIT), chart } }
}

/** The page a chart standing alone belongs to, for the way into the whole app. */
export function wholeApp({ page, item, params }: Address): Address {
  return { page, item, params: without(params, OF_THE_VISIT) }
}

function without(params: Address['params'], names: readonly string[]): Record<string, string> {
  return Object.fromEntries(Object.entries(params).filter(([name]) => !names.includes(name)))
}

/** A place opened from an embedded chart, with what travels along. */
export const openedFrom = ({ params }: Address, wanted: Address): Address => ({
  ...wanted,
  params: { ...travelling(params), ...wanted.params },
})

/** How an embedding page wants to see a chart; the query says it, since a server can see that and the hash can not change it. */
export interface EmbedWishes {
  readonly language: string | null
  readonly theme: string | null
}

/** What the query of an embedded page asks for: 「?embed=1&lang=en」; null for the whole app. */
export function readEmbed(search: string): EmbedWishes | null {
  const query = new URLSearchParams(search)
  if (query.get('embed') !== '1') return null
  return { language: query.get('lang'), theme: query.get('theme') }
}

/** The query of an embedded page. */
export const embedQuery = (language: string): string => `?embed=1&lang=${language}`
