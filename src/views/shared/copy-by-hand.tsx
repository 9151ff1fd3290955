import { useEffect, useId, useLayoutEffect, useRef } from 'react'
import { exportWords } from '../../messages/chart-export.ts'
import type { ShownTable } from '../../exchange/table/shown-table.ts'
import { PlainTable } from './plain-table.tsx'
import { useWords } from './services.tsx'

/**
 * What the browser did not let the page copy, selected, so that the person's own keys copy it: a table as a table, anything
 * else as words. Esc closes it.
 */
export function CopyByHand(props: {
  readonly table: ShownTable | null
  readonly text: string
  readonly onClose: () => void
}) {
  const { byHand } = useWords(exportWords)
  const name = useId()
  const box = useRef<HTMLDialogElement>(null)
  const content = useRef<HTMLDivElement>(null)
  const words = useRef<HTMLTextAreaElement>(null)
  useLayoutEffect(() => {
    box.current?.showModal?.()
    words.current?.select()
    if (content.current === null) return
    content.current.focus()
    getSelection()?.selectAllChildren(content.current)
  }, [])
  const { onClose } = props
  useEffect(() => {
    const dialog = box.current
    dialog?.addEventListener('close', onClose)
    return () => dialog?.removeEventListener('close', onClose)
  }, [onClose])
  return (
    <dialog ref={box} className="copy-by-hand no-print" aria-labelledby={name}>
      <h2 id={name}>{byHand.title}</h2>
      <p>{byHand.text}</p>
      {props.table === null ? (
        <textarea ref={words} rows={6} readOnly aria-label={byHand.text} value={props.text} />
      ) : (
        // A room that scrolls has to be reachable by keys.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <section ref={content} className="copy-by-hand-table" aria-label={byHand.text} tabIndex={0}>
          <TableToCopy table={props.table} />
        </section>
      )}
      <button type="button" onClick={() => box.current?.close()}>
        {byHand.close}
      </button>
    </dialog>
  )
}

function TableToCopy({ table }: { readonly table: ShownTable }) {
  const { title, unit, columns, rows, sourceLine } = table
  return (
    <>
      <p>
        <b>{title}</b>
      </p>
      {unit !== '' && <p>{unit}</p>}
      <PlainTable columns={columns} rows={rows} />
      <p>{sourceLine}</p>
    </>
  )
}
