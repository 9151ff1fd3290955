import { lazy, Suspense, useRef, useState } from 'react'
import { chartWords } from '../../messages/chart.ts'
import { Missing } from './missing-code.tsx'
import { useWords } from './services.tsx'
import type { TakenChart } from './use-chart-exports.ts'

const ExportMenu = lazy(() => import('./export-menu.tsx'))

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
  const [asked, setAsked] = useState(false)
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const turn = props.asTable ? words.pictureHint : words.tableHint
  return (
    <div className={open ? 'chart-tools chart-tools-open no-print' : 'chart-tools no-print'}>
      <button type="button" title={turn} aria-label={turn} onClick={props.onTurn}>
        {props.asTable ? words.picture : words.table}
      </button>
      <button
        ref={button}
        type="button"
        title={words.takeHint}
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => {
          setAsked(true)
          setOpen(!open)
        }}
        onKeyDown={(domEvent) => {
          if (domEvent.key !== 'ArrowDown' && domEvent.key !== 'ArrowUp') return
          domEvent.preventDefault()
          setAsked(true)
          setOpen(true)
        }}
      >
        {words.take} <span aria-hidden="true">▾</span>
      </button>
      {asked && (
        <Missing said={words.notArrived} onMissing={() => setOpen(false)}>
          <Suspense>
            <ExportMenu chart={props.chart} open={open} opener={button} onClose={() => setOpen(false)} />
          </Suspense>
        </Missing>
      )}
    </div>
  )
}
