import type { FactsBehind } from '../../derive/chart-facts.ts'
import { chartCitation, chartReferences } from '../../derive/chart-references.ts'
import { factsCsv } from '../../exchange/csv/facts-csv.ts'
import { exportWords } from '../../messages/chart-export.ts'
import { factColumns } from '../../messages/fact-columns.ts'
import type { Address } from '../../state/address.ts'
import { toFact } from '../../state/destinations.ts'
import { permalink, wholeApp } from '../../state/permalink.ts'
import { fetchFacts, fetchTexts } from './chart-data.ts'
import type { Copied } from './copy-out.ts'
import { isOnline, outsideUrl } from './outside-links.ts'
import { useAddress, useAsOf, useServices, useWords } from './services.tsx'
import { useFilter } from './use-filter.ts'

/** What is taken along, as far as it leads back. */
interface TakenThing {
  readonly title: string
  /** The facts it shows. */
  readonly behind: FactsBehind
  /** Parameters that make the open page show this and no other of its kind. */
  readonly own?: Address['params'] | undefined
  /** The mark the person last stood on; null for none. */
  readonly mark: () => string | null
}

/** What of a picture or a table leads back: its facts, its address, its citation. */
export function useOrigin({ title, behind, own, mark }: TakenThing) {
  const { library, datedOn, today } = useServices()
  const address = useAddress()
  const asOf = useAsOf()
  const { filter } = useFilter()
  // Fetching may find that the data were published anew: what is written then is the new dataset's.
  const shownId = () => library.getState().summary.id
  const words = useWords(exportWords)
  const columns = useWords(factColumns)
  const open = { ...address, params: { ...address.params, ...own } }
  const link = () => outsideUrl(permalink(withoutChart(open), { dataset: shownId(), asOf, mark: mark() }))
  const online = (url: string) => (isOnline() ? { today, link: url } : null)
  const references = async () => {
    const lines = await fetchFacts(library, behind, filter)
    return chartReferences(lines, ({ id }) => online(outsideUrl({ page: 'reader', item: id, params: {} })))
  }
  return {
    dataset: shownId,
    datedOn,
    asOf,
    link,
    facts: async () => {
      const lines = await fetchFacts(library, behind, filter)
      const texts = await fetchTexts(library, lines)
      const linkOf = ({ doc, id }: (typeof lines)[number]) =>
        isOnline() ? outsideUrl(toFact({ documentId: doc.id, factId: id })) : null
      return factsCsv(lines, { dataset: shownId(), datedOn: datedOn(), asOf, texts, linkOf }, columns)
    },
    references,
    citation: async (): Promise<Copied> => {
      const { written, left } = await references()
      const cited = chartCitation({
        appName: words.appName,
        title,
        dataset: words.dataset(shownId()),
        datedOn: datedOn(),
        online: online(link()),
      })
      const sources = written.map((reference, index) => `[${index + 1}] ${reference}`)
      const rest = left === 0 ? [] : [words.more(left)]
      return {
        text: [cited, ...(written.length === 0 ? [] : [words.sources]), ...sources, ...rest].join('\n'),
      }
    },
  }
}

/** The address without what makes a chart stand alone. */
function withoutChart(address: Address) {
  return address.params['chart'] === undefined ? address : wholeApp(address)
}
