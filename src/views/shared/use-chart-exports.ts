import type { TableTwin } from '../../charts/picture.ts'
import type { PictureWords } from '../../charts/printed-picture.ts'
import { csvText } from '../../exchange/csv/csv-text.ts'
import { embedCode } from '../../exchange/embed-code.ts'
import { tableHtml } from '../../exchange/table/table-html.ts'
import { tableText } from '../../exchange/table/table-text.ts'
import { embedded } from '../../state/permalink.ts'
import type { ExportedPicture } from './chart.tsx'
import { pngOf, svgOf } from './chart-export.ts'
import type { ChartSubject } from './chart-subject.ts'
import { copyLooks, copyWords, type Copied } from './copy-out.ts'
import { embedUrl } from './outside-links.ts'
import type { PictureForm } from './picture-forms.ts'
import { saveBlob } from './save-blob.ts'
import { useAddress, useLanguage } from './services.tsx'
import { useOrigin } from './use-origin.ts'

export type CopiedForm = Extract<PictureForm, 'table' | 'link' | 'citation' | 'embed'>

/** A picture as it is taken along. */
export interface TakenChart {
  /** Null for a table that stands for itself. */
  readonly toExport: (() => ExportedPicture) | null
  readonly printed: PictureWords
  readonly fileName: string
  readonly table: TableTwin
  readonly subject: ChartSubject
  /** The mark the person last stood on; null for none. */
  readonly mark: () => string | null
}

/** What became of it; `by-hand` when the browser refused its clipboard. */
export type Taken =
  | { readonly kind: 'printed' }
  | { readonly kind: 'saved'; readonly name: string }
  | { readonly kind: 'copied'; readonly what: CopiedForm }
  | { readonly kind: 'by-hand'; readonly what: CopiedForm; readonly copied: Copied }

const CSV = 'text/csv;charset=utf-8'

/** Makes what is asked for of a picture and hands it out. Rejects when it cannot: with `DataNotThere` for want of data. */
export function useChartExports(chart: TakenChart): (form: PictureForm) => Promise<Taken> {
  const origin = useOrigin({
    title: chart.printed.title,
    behind: chart.subject.behind,
    own: chart.subject.own,
    mark: chart.mark,
  })
  const embed = useEmbed(chart)
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
    const { picture: drawn, frame } = chart.toExport!()
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
      case 'print':
        print()
        return { kind: 'printed' }
      case 'embed':
        return copy(form, Promise.resolve({ text: embed() }))
    }
  }
}

/** Air above and below a picture that stands alone: title, legend, source; CSS pixels at scale 1. */
const AROUND = 170
const LEAST_HEIGHT = 320

/** The code that puts a picture alone into another page. */
function useEmbed({ printed, subject, toExport }: TakenChart): () => string {
  const address = useAddress()
  const language = useLanguage()
  const own = { ...address, params: { ...address.params, ...subject.own } }
  return () => {
    const { height, scale } = toExport!().frame
    const frame = {
      title: printed.title,
      height: Math.max(LEAST_HEIGHT, Math.round(height / scale) + AROUND),
    }
    return embedCode({ ...frame, url: embedUrl(embedded(subject.chart!, own), language) })
  }
}
