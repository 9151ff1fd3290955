import { useState } from 'react'
import type { PictureWords } from '../../charts/printed-picture.ts'
import { chartWords } from '../../messages/chart.ts'
import type { ExportedPicture } from './chart.tsx'
import { pngOf, save, svgOf } from './chart-export.ts'
import { useWords } from './services.tsx'

/** The quiet buttons of a picture: table or chart, PNG, SVG. They show on hover and whenever a key reaches them. */
export function ChartTools(props: {
  readonly asTable: boolean
  readonly onTurn: () => void
  /** The picture to export, in light colours, made when asked. */
  readonly toExport: () => ExportedPicture
  readonly printed: PictureWords
  readonly fileName: string
}) {
  const words = useWords(chartWords)
  const [failed, setFailed] = useState(false)
  const write = async (make: typeof pngOf, ending: string) => {
    try {
      const { picture, frame } = props.toExport()
      save(await make(picture, frame, props.printed), `${props.fileName}.${ending}`)
      setFailed(false)
    } catch {
      setFailed(true)
    }
  }
  const turn = props.asTable ? words.pictureHint : words.tableHint
  return (
    <div className="chart-tools no-print">
      {failed && <span role="alert">{words.exportFailed}</span>}
      <button type="button" title={turn} aria-label={turn} onClick={props.onTurn}>
        {props.asTable ? words.picture : words.table}
      </button>
      <button
        type="button"
        title={words.pngHint}
        aria-label={words.pngHint}
        onClick={() => void write(pngOf, 'png')}
      >
        {words.png}
      </button>
      <button
        type="button"
        title={words.svgHint}
        aria-label={words.svgHint}
        onClick={() => void write(svgOf, 'svg')}
      >
        {words.svg}
      </button>
    </div>
  )
}
