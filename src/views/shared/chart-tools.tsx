import { useState } from 'react'
import { chartWords } from '../../messages/chart.ts'
import { useWords } from './services.tsx'
import { TakeButton } from './take-button.tsx'
import type { TakenChart } from './use-chart-exports.ts'

/**
 * The quiet buttons of a picture: table or chart, and what can be taken along. They show on hover and whenever a key
 * reaches them; the code of what they do is fetched when it is first asked for.
 */
export function ChartTools(props: {
  readonly asTable: boolean
  readonly onTurn: () => void
  readonly chart: TakenChart
}) {
  const words = useWords(chartWords)
  const [open, setOpen] = useState(false)
  const turn = props.asTable ? words.pictureHint : words.tableHint
  return (
    <div className={open ? 'chart-tools chart-tools-open no-print' : 'chart-tools no-print'}>
      <button type="button" title={turn} aria-label={turn} onClick={props.onTurn}>
        {props.asTable ? words.picture : words.table}
      </button>
      <TakeButton chart={props.chart} open={open} onOpen={setOpen} />
    </div>
  )
}
