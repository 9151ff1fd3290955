import type { TableTwin } from '../../charts/picture.ts'
import type { PictureWords } from '../../charts/printed-picture.ts'
import { csvText } from '../../exchange/csv/csv-text.ts'
import { embedCode } from '../../exchange/embed-code.ts'
import { embedded } from '../../state/permalink.ts'
import type { ExportedPicture } from './chart.tsx'
import { pngOf, svgOf } from './chart-export.ts'
import type { ChartSubject } from './chart-subject.ts'
import { embedUrl } from './outside-links.ts'
import type { PictureForm } from './picture-forms.ts'
import { useAddress, useLanguage } from './services.tsx'
import { takeCsv, takeFile, takePrint, takeTable, takeWords, type Taken } from './taken.ts'
import { useOrigin } from './use-origin.ts'

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

/** Makes what is asked for of a picture and hands it out. Rejects when it cannot: with `DataNotThere` for want of data. */
export function useChartExports(chart: TakenChart): (form: PictureForm) => Promise<Taken> {
  const origin = useOrigin({
    title: chart.printed.title,
    behind: chart.subject.behind,
    own: chart.subject.own,
    mark: chart.mark,
  })
  const embed = useEmbed(chart)
  const { printed, table, fileName } = chart
  const picture = async (make: typeof pngOf, ending: string) => {
    const { picture: drawn, frame } = chart.toExport!()
    return takeFile(await make(drawn, frame, printed), `${fileName}${ending}`)
  }
  return async (form) => {
    switch (form) {
      case 'png':
        return picture(pngOf, '.png')
      case 'svg':
        return picture(svgOf, '.svg')
      case 'csv':
        return takeCsv(csvText([table.columns, ...table.rows]), `${fileName}.csv`)
      case 'facts':
        return takeCsv(await origin.facts(), `${fileName}-facts.csv`)
      case 'table':
        return takeTable({ ...printed, ...table })
      case 'link':
        return takeWords(form, Promise.resolve({ text: origin.link() }))
      case 'citation':
        return takeWords(form, origin.citation())
      case 'print':
        return takePrint()
      case 'embed':
        return takeWords(form, Promise.resolve({ text: embed() }))
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
