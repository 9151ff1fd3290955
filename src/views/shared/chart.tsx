import EChartsReact from 'echarts-for-react/esm/core'
import { useCallback, useLayoutEffect, useRef, useState } from 'react'
import type { ChartMark, Frame, Picture, TableTwin } from '../../charts/picture.ts'
import type { LegendEntry } from '../../charts/printed-legend.ts'
import { chartWords } from '../../messages/chart.ts'
import { ChartMarks } from './chart-marks.tsx'
import type { ChartSubject } from './chart-subject.ts'
import { ChartTable } from './chart-table.tsx'
import { ChartTools } from './chart-tools.tsx'
import { charts } from './echarts-parts.ts'
import { useWords } from './services.tsx'
import './chart.css'
import './chart-tools.css'
import './chart-table.css'

/** A picture with all it needs to be read, opened and taken along. */
export interface ChartProps {
  /** Memoised: a new object is drawn anew. */
  readonly picture: Picture
  /** The room the picture is laid out for; the chart is exactly this large. */
  readonly frame: Frame
  /** Accessible name, and the title of an exported picture. */
  readonly label: string
  /** Unit or reading note printed under the title of an exported picture. */
  readonly unit?: string
  /** What the marks mean, printed in an exported picture where the page says it beside the picture. */
  readonly legend?: readonly LegendEntry[]
  /** What the picture shows, for what is taken along of it. */
  readonly subject: ChartSubject
  /** The source strip printed inside exported pictures. */
  readonly sourceLine: string
  readonly table: TableTwin
  /** The table that is taken along, where it holds less than the screen's. */
  readonly tableOut?: TableTwin | undefined
  /** Of exported files, without ending. */
  readonly fileName: string
  /** Called with a mark's id when a person opens it. */
  readonly onPick?: ((id: string) => void) | undefined
  /** The mark framed in seal red. */
  readonly selectedId?: string | undefined
  /** The picture to export in light colours, with the room it is laid out for; the one on the screen when not given. */
  readonly toExport?: () => ExportedPicture
  /** The person's notes on marks; without it there are none to be made. */
  readonly noting?: ChartNoting | undefined
  /** Told which mark the mouse or the keys are on, null when none; the caller then shows what its label would say. */
  readonly onShow?: ((mark: ChartMark | null) => void) | undefined
}

/** Notes on the marks of a picture. */
export interface ChartNoting {
  /** What the way to write one says of itself: 批注这一格. */
  readonly hint?: string
  /** How many there are on a mark; null for a mark that takes none. */
  readonly countOf: (id: string) => number | null
  readonly onNote: (id: string) => void
}

/** A picture to export, and the room it was laid out for. */
export interface ExportedPicture {
  readonly picture: Picture
  readonly frame: Frame
}

const OPTIONS = { renderer: 'canvas' } as const

/**
 * Draws a picture, and lets it be walked by keys, opened, read as a table and exported.
 *
 * The only component that touches ECharts; it disposes of what it made. Load it lazily through `PictureFrame`, which
 * also measures the room.
 */
export function Chart(props: ChartProps) {
  const { picture, frame, label } = props
  const words = useWords(chartWords)
  const [asTable, setAsTable] = useState(false)
  const stood = useRef<string | null>(null)
  const stand = useCallback((id: string | null) => {
    stood.current = id
  }, [])
  const { unit = '', legend = [], sourceLine } = props
  return (
    <div className="chart" style={{ width: frame.width, height: frame.height }}>
      <Drawing picture={picture} frame={frame} />
      <div className={asTable ? 'chart-twin' : 'chart-hands'}>
        {asTable ? (
          <ChartTable label={words.tableOf(label)} table={props.table} empty={words.empty} />
        ) : (
          <ChartMarks
            marks={picture.marks}
            frame={frame}
            label={label}
            onPick={props.onPick}
            selectedId={props.selectedId}
            onShow={props.onShow}
            onStand={stand}
            noting={props.noting}
          />
        )}
        <ChartTools
          asTable={asTable}
          onTurn={() => setAsTable(!asTable)}
          chart={{
            toExport: props.toExport ?? (() => ({ picture, frame })),
            printed: { title: label, unit, legend, sourceLine },
            fileName: props.fileName,
            table: props.tableOut ?? props.table,
            subject: props.subject,
            mark: () => stood.current,
          }}
        />
      </div>
    </div>
  )
}

/** The canvas itself, hidden from the screen reader, which has the marks and the table. */
function Drawing({ picture, frame }: { readonly picture: Picture; readonly frame: Frame }) {
  const drawn = useRef<EChartsReact>(null)
  useLayoutEffect(() => {
    const chart = drawn.current?.getEchartsInstance()
    if (chart?.getWidth() !== frame.width || chart.getHeight() !== frame.height) {
      chart?.resize({ width: frame.width, height: frame.height })
    }
    // Printing reads the canvas at once: what changed must be on it before this returns.
    chart?.getZr().flush()
  })
  return (
    <div className="chart-drawing" aria-hidden="true">
      <EChartsReact
        ref={drawn}
        echarts={charts}
        option={picture.option}
        opts={OPTIONS}
        notMerge
        autoResize={false}
        shouldSetOption={changed}
        style={{ width: frame.width, height: frame.height }}
      />
    </div>
  )
}

/** Options are compared by identity, not depth: pictures are memoised. */
const changed = (before: { option: unknown }, now: { option: unknown }) => before.option !== now.option

export default Chart
