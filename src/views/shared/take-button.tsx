import { lazy, Suspense, useRef, useState } from 'react'
import { chartWords } from '../../messages/chart.ts'
import { Missing } from './missing-code.tsx'
import { useWords } from './services.tsx'
import type { TakenChart } from './use-chart-exports.ts'

const ExportMenu = lazy(() => import('./export-menu.tsx'))

/** 导出 ▾: what can be taken along of a picture or a table; its code is fetched when it is first asked for. */
export function TakeButton(props: {
  readonly chart: TakenChart
  readonly open: boolean
  readonly onOpen: (open: boolean) => void
}) {
  const { chart, open, onOpen } = props
  const words = useWords(chartWords)
  const [asked, setAsked] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const show = (now: boolean) => {
    setAsked(true)
    onOpen(now)
  }
  return (
    <>
      <button
        ref={button}
        type="button"
        title={chart.toExport === null ? words.takeTableHint : words.takeHint}
        aria-haspopup="menu"
        data-embeds={chart.subject.chart !== null}
        aria-expanded={open}
        onClick={() => show(!open)}
        onKeyDown={(domEvent) => {
          if (domEvent.key !== 'ArrowDown' && domEvent.key !== 'ArrowUp') return
          domEvent.preventDefault()
          show(true)
        }}
      >
        {words.take} <span aria-hidden="true">▾</span>
      </button>
      {asked && (
        <Missing said={words.notArrived} onMissing={() => onOpen(false)}>
          <Suspense>
            <ExportMenu chart={chart} open={open} opener={button} onClose={() => onOpen(false)} />
          </Suspense>
        </Missing>
      )}
    </>
  )
}
