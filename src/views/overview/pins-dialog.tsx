import { useEffect, useMemo, useRef, useState } from 'react'
import { displayText } from '../../derive/display-text.ts'
import { pinnedTarget } from '../../derive/pinned-targets.ts'
import { targetRows, type TargetRow } from '../../derive/target-rows.ts'
import { pinWords } from '../../messages/pins.ts'
import type { DocumentSummary } from '../../model/dataset.ts'
import { useWords } from '../shared/services.tsx'
import { AllFacts } from '../shared/whole-dataset.tsx'
import { usePins } from './use-pins.ts'
import './pins-dialog.css'

/** Targets that are listed at once; more are found by their words. */
const LISTED = 60

interface DialogProps {
  /** Gauges the screen has room for. */
  readonly seats: number
  readonly onClose: () => void
}

/** Every target with a pin to put on or take off; 总览 changes as it is done. */
export function PinsDialog({ seats, onClose }: DialogProps) {
  const words = useWords(pinWords)
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} className="pins-dialog" aria-labelledby="pins-title" onClose={onClose}>
      <header>
        <h2 id="pins-title">{words.title}</h2>
        <button type="button" onClick={() => dialog.current?.close()}>
          {words.close}
        </button>
      </header>
      <p className="muted">{words.lead(seats)}</p>
      <AllFacts room="part">{(documents) => <PinList documents={documents} />}</AllFacts>
    </dialog>
  )
}

function PinList({ documents }: { readonly documents: readonly DocumentSummary[] }) {
  const words = useWords(pinWords)
  const { pins, turn } = usePins()
  const [wanted, setWanted] = useState('')
  const [failed, setFailed] = useState(false)
  const rows = useMemo(() => targetRows(documents), [documents])
  const pinned = new Set(pins.flatMap((pin) => pinnedTarget(rows, pin)?.targetId ?? []))
  const found = rows.filter(({ quote, metric }) => `${quote} ${metric}`.includes(wanted.trim()))
  const ordered = [
    ...found.filter(({ targetId }) => pinned.has(targetId)),
    ...found.filter(({ targetId }) => !pinned.has(targetId)),
  ]
  const change = async (row: TargetRow) => setFailed(!(await turn(row)))
  const clear = async () => {
    for (const row of rows.filter(({ targetId }) => pinned.has(targetId))) await change(row)
  }
  return (
    <>
      <p className="pins-line">
        <input
          type="search"
          aria-label={words.find}
          placeholder={words.find}
          value={wanted}
          onChange={(domEvent) => setWanted(domEvent.currentTarget.value)}
        />
        <output>{words.pinned(pinned.size)}</output>
        {pinned.size > 0 && (
          <button type="button" onClick={() => void clear()}>
            {words.clear}
          </button>
        )}
      </p>
      {failed && <p role="alert">{words.notSaved}</p>}
      <ul>
        {ordered.slice(0, LISTED).map((row) => (
          <li key={row.targetId}>
            <label>
              <input type="checkbox" checked={pinned.has(row.targetId)} onChange={() => void change(row)} />
              <span>{displayText(row.quote)}</span>
              <span className="muted">{row.documentName}</span>
            </label>
          </li>
        ))}
      </ul>
      {ordered.length === 0 && <p>{words.none}</p>}
      {ordered.length > LISTED && <p className="muted">{words.more(ordered.length - LISTED)}</p>}
    </>
  )
}
