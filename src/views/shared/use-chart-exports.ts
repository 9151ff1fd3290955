import type { TableTwin } from '../../charts/picture.ts'
import type { PictureWords } from '../../charts/printed-picture.ts'
import { chartCitation, chartReferences } from '../../derive/chart-references.ts'
import { csvText } from '../../exchange/csv/csv-text.ts'
import { factsCsv } from '../../exchange/csv/facts-csv.ts'
import { embedCode } from '../../exchange/embed-code.ts'
import { tableHtml } from '../../exchange/table/table-html.ts'
import { tableText } from '../../exchange/table/table-text.ts'
import { exportWords } from '../../messages/chart-export.ts'
import { factColumns } from '../../messages/fact-columns.ts'
import { toFact } from '../../state/destinations.ts'
import { embedded, permalink, wholeApp } from '../../state/permalink.ts'
import type { ExportedPicture } from './chart.tsx'
import { fetchFacts, fetchTexts } from './chart-data.ts'
import { pngOf, svgOf } from './chart-export.ts'
import type { ChartSubject } from './chart-subject.ts'
import { copyLooks, copyWords, type Copied } from './copy-out.ts'
import { embedUrl, isOnline, outsideUrl } from './outside-links.ts'
import { saveBlob } from './save-blob.ts'
import { useAddress, useAsOf, useLanguage, useServices, useWords } from './services.tsx'
import { useFilter } from './use-filter.ts'

/** What can be taken of a picture: files, figures, and ways to point at it. */
export const PICTURE_FORMS = [
  ['png', 'svg'],
  ['csv', 'facts', 'table'],
  ['link', 'citation', 'embed'],
] as const
export type PictureForm = (typeof PICTURE_FORMS)[number][number]
export type CopiedForm = Extract<PictureForm, 'table' | 'link' | 'citation' | 'embed'>

/** A picture as it is taken along. */
export interface TakenChart {
  readonly toExport: () => ExportedPicture
  readonly printed: PictureWords
  readonly fileName: string
  readonly table: TableTwin
  readonly subject: ChartSubject
  /** The mark the person last stood on; null for none. */
  readonly mark: () => string | null
}

/** What became of it; `by-hand` when the browser refused its clipboard. */
export type Taken =
  | { readonly kind: 'saved'; readonly name: string }
  | { readonly kind: 'copied'; readonly what: CopiedForm }
  | { readonly kind: 'by-hand'; readonly what: CopiedForm; readonly copied: Copied }

const CSV = 'text/csv;charset=utf-8'

/** Makes what is asked for of a picture and hands it out. Rejects when it cannot: with `DataNotThere` for want of data. */
export function useChartExports(chart: TakenChart): (form: PictureForm) => Promise<Taken> {
  const origin = useOrigin(chart)
  const { printed, table } = chart
  const save = (blob: Blob, ending: string): Taken => {
    const name = `${chart.fileName}${ending}`
    saveBlob(blob, name)
    return { kind: 'saved', name }
  }
  const copy = async (what: CopiedForm, content: Promise<Copied>): Promise<Taken> =>
    (await copyWords(content)) ? { kind: 'copied', what } : { kind: 'by-hand', what, copied: await content }
  const copyTable = async (): Promise<Taken> => {
    const shown = { ...printed, ...table }
    const copied = { text: tableText(shown), html: tableHtml(shown) }
    const what = 'table'
    return (await copyLooks(copied)) ? { kind: 'copied', what } : { kind: 'by-hand', what, copied }
  }
  const picture = async (make: typeof pngOf, ending: string) => {
    const { picture: drawn, frame } = chart.toExport()
    return save(await make(drawn, frame, printed), ending)
  }
  return async (form) => {
    switch (form) {
      case 'png':
        return picture(pngOf, '.png')
      case 'svg':
        return picture(svgOf, '.svg')
      case 'csv':
        return save(new Blob([csvText([table.columns, ...table.rows])], { type: CSV }), '.csv')
      case 'facts':
        return save(new Blob([await origin.facts()], { type: CSV }), '-facts.csv')
      case 'table':
        return copyTable()
      case 'link':
        return copy(form, Promise.resolve({ text: origin.link() }))
      case 'citation':
        return copy(form, origin.citation())
      case 'embed':
        return copy(form, Promise.resolve({ text: origin.embed() }))
    }
  }
}

/** Air above and below a picture that stands alone: title, legend, source; CSS pixels at scale 1. */
const AROUND = 170
const LEAST_HEIGHT = 320

/** What of a picture leads back: its facts, its addresses, its citation. */
function useOrigin({ printed, subject, mark, toExport }: TakenChart) {
  const { library, datedOn, today } = useServices()
  const address = useAddress()
  const asOf = useAsOf()
  const language = useLanguage()
  const { filter } = useFilter()
  // Fetching may find that the data were published anew: what is written then is the new dataset's.
  const shownId = () => library.getState().summary.id
  const words = useWords(exportWords)
  const columns = useWords(factColumns)
  const own = { ...address, params: { ...address.params, ...subject.own } }
  const link = () => outsideUrl(permalink(withoutChart(own), { dataset: shownId(), asOf, mark: mark() }))
  const online = (url: string) => (isOnline() ? { today, link: url } : null)
  return {
    link,
    embed: () => {
      const { height, scale } = toExport().frame
      const frame = {
        title: printed.title,
        height: Math.max(LEAST_HEIGHT, Math.round(height / scale) + AROUND),
      }
      return embedCode({ ...frame, url: embedUrl(embedded(subject.chart, own), language) })
    },
    facts: async () => {
      const lines = await fetchFacts(library, subject.behind, filter)
      const texts = await fetchTexts(library, lines)
      const linkOf = ({ doc, id }: (typeof lines)[number]) =>
        isOnline() ? outsideUrl(toFact({ documentId: doc.id, factId: id })) : null
      return factsCsv(lines, { dataset: shownId(), datedOn: datedOn(), asOf, texts, linkOf }, columns)
    },
    citation: async (): Promise<Copied> => {
      const lines = await fetchFacts(library, subject.behind, filter)
      const { written, left } = chartReferences(lines, ({ id }) =>
        online(outsideUrl({ page: 'reader', item: id, params: {} })),
      )
      const cited = chartCitation({
        appName: words.appName,
        title: printed.title,
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
function withoutChart(address: ReturnType<typeof useAddress>) {
  return address.params['chart'] === undefined ? address : wholeApp(address)
}
