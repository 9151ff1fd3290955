import { lazy, Suspense, useRef, useState } from 'react'
import { chartWords } from '../../messages/chart.ts'
import { tableExportWords } from '../../messages/table-export.ts'
import { Missing } from './missing-code.tsx'
import { useWords } from './services.tsx'
import { TABLE_FORMS } from './table-forms.ts'
import type { TakenTable } from './use-table-exports.ts'
import './table-tools.css'

const TableMenu = lazy(() => import('./table-menu.tsx'))

/** 导出 ▾: what can be taken of a table. The code of what it does is fetched when it is first asked for. */
export function TableTools({ table }: { readonly table: TakenTable }) {
  const words = useWords(tableExportWords)
  const { notArrived } = useWords(chartWords)
  const [asked, setAsked] = useState(false)
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  return (
    // The box of commands offers the same lines, see `pictureTools`.
    <div
      className="table-tools no-print"
      data-title={table.title}
      data-lines={TABLE_FORMS.flat()
        .map((form) => words.forms[form])
        .join('\n')}
    >
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
        <Missing said={notArrived} onMissing={() => setOpen(false)}>
          <Suspense>
            <TableMenu table={table} open={open} opener={button} onClose={() => setOpen(false)} />
          </Suspense>
        </Missing>
      )}
    </div>
  )
}
