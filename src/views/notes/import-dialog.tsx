import { useEffect, useRef, useState } from 'react'
import type { ImportChoice } from '../../exchange/import/import-choice.ts'
import type { ImportRead } from '../../exchange/import/import-read.ts'
import type { ImportMode, ImportPlan } from '../../exchange/import/plan-import.ts'
import type { ImportProgress } from '../../exchange/import/reading-aids.ts'
import type { Refusal } from '../../model/refusal.ts'
import { exchangeWords } from '../../messages/exchange.ts'
import { importReadingWords } from '../../messages/import-reading.ts'
import { notesWords } from '../../messages/notes.ts'
import { problemSaid } from '../shared/problem-said.ts'
import { useServices, useWords } from '../shared/services.tsx'
import { ImportCounts } from './import-counts.tsx'
import { ImportReading } from './import-reading.tsx'
import { ImportRows, SHOWN } from './import-rows.tsx'

/** A file, or a copy inside this browser, to be taken in. */
export interface ImportSource {
  readonly name: string
  readonly file: Blob
}

type Step =
  | { readonly kind: 'reading' }
  | { readonly kind: 'unreadable'; readonly reason: string }
  | { readonly kind: 'read'; readonly read: ImportRead }
  | { readonly kind: 'done'; readonly count: number }

/** Importing: the file is read and compared first, every record with what becomes of it, and only then anything is stored. */
export function ImportDialog({
  source,
  onClose,
}: {
  readonly source: ImportSource
  readonly onClose: () => void
}) {
  const words = useWords(exchangeWords)
  const { cancel } = useWords(importReadingWords)
  const { exchange } = useServices()
  const dialog = useRef<HTMLDialogElement>(null)
  const [step, setStep] = useState<Step>({ kind: 'reading' })
  const [progress, setProgress] = useState<ImportProgress | null>(null)
  useEffect(() => dialog.current?.showModal(), [])
  useEffect(() => {
    const stop = new AbortController()
    exchange.read(source.file, { signal: stop.signal, tell: setProgress }).then(
      (read) => setStep({ kind: 'read', read }),
      (error: unknown) => {
        if (!stop.signal.aborted)
          setStep({ kind: 'unreadable', reason: error instanceof Error ? error.message : String(error) })
      },
    )
    return () => stop.abort()
  }, [exchange, source])
  return (
    <dialog ref={dialog} className="import-dialog" aria-label={words.title(source.name)} onClose={onClose}>
      <h2>{words.title(source.name)}</h2>
      {step.kind === 'reading' && <ImportReading progress={progress} />}
      {step.kind === 'unreadable' && <p role="alert">{words.unreadable(step.reason)}</p>}
      {step.kind === 'done' && <output>{words.done(step.count)}</output>}
      {step.kind === 'read' && step.read.state === 'refused' && (
        <div role="alert">
          <p>{words.refused}</p>
          <RefusalList refusals={[step.read.refusal]} />
        </div>
      )}
      {step.kind === 'read' && step.read.state !== 'refused' && (
        <Offer read={step.read} onDone={(count) => setStep({ kind: 'done', count })} />
      )}
      <p className="import-close">
        <button type="button" onClick={() => dialog.current?.close()}>
          {step.kind === 'reading' ? cancel : words.close}
        </button>
      </p>
    </dialog>
  )
}

function RefusalList({ refusals }: { readonly refusals: readonly Refusal[] }) {
  const words = useWords(exchangeWords)
  return (
    <ul className="import-refusals">
      {refusals.slice(0, SHOWN).map((refusal, index) => (
        // Two refusals may be alike in every part; their order is all that tells them apart.
        // oxlint-disable-next-line react/no-array-index-key
        <li key={index}>
          {words.refusals[refusal.code]}
          <span className="muted">
            {' '}
            {words.place(refusal.line, refusal.path)} {refusal.detail}
          </span>
        </li>
      ))}
    </ul>
  )
}

interface OfferProps {
  readonly read: Extract<ImportRead, { readonly state: 'whole' | 'broken' }>
  readonly onDone: (count: number) => void
}

function Offer({ read, onDone }: OfferProps) {
  const words = useWords(exchangeWords)
  const { running: importing } = useWords(importReadingWords)
  const { exchange } = useServices()
  const [mode, setMode] = useState<ImportMode>('merge')
  const [plan, setPlan] = useState<ImportPlan | null>(null)
  const [choices, setChoices] = useState<ReadonlyMap<string, ImportChoice>>(new Map())
  const [problem, setProblem] = useState<string | null>(null)
  const [running, setRunning] = useState(false)
  const { reasons } = useWords(notesWords)
  const fail = (error: unknown) => setProblem(words.failed(problemSaid(error, reasons)))
  useEffect(() => {
    let wanted = true
    exchange.plan(read, mode).then((made) => wanted && setPlan(made), fail)
    return () => {
      wanted = false
    }
    // `fail` only speaks of what went wrong; it need not be the latest one.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [exchange, read, mode])
  if (plan === null)
    return problem === null ? <output>{words.reading}</output> : <p role="alert">{problem}</p>
  const taken = plan.rows.filter(
    (row) => row.outcome !== 'same' && (choices.get(row.record.id) ?? row.choice) !== 'keep',
  ).length
  const all = taken + plan.trash.length
  const run = async () => {
    setProblem(null)
    setRunning(true)
    const done = await exchange.run(read, plan, choices).finally(() => setRunning(false))
    if (done.state === 'done') return onDone(all)
    setPlan(done.plan)
    setProblem(words.changedMeanwhile)
  }
  return (
    <>
      {read.state === 'broken' && (
        <div role="alert">
          <p>{words.broken(read.refusals.length)}</p>
          <RefusalList refusals={read.refusals} />
        </div>
      )}
      <fieldset className="import-mode" disabled={running}>
        {(['merge', 'replace'] as const).map((each) => (
          <label key={each}>
            <input type="radio" name="mode" checked={mode === each} onChange={() => setMode(each)} />{' '}
            {words.mode[each]}
          </label>
        ))}
      </fieldset>
      <ImportCounts plan={plan} />
      <RefusalList refusals={plan.refused} />
      <ImportRows
        rows={plan.rows.filter(({ outcome }) => outcome !== 'same')}
        choices={choices}
        onChoose={(id, choice) => setChoices(new Map([...choices, [id, choice]]))}
      />
      {problem !== null && <p role="alert">{problem}</p>}
      {running && <output>{importing(all)}</output>}
      <p>
        <button
          type="button"
          className="import-run"
          disabled={all === 0 || running}
          onClick={() => void run().catch(fail)}
        >
          {all === 0 ? words.nothingToDo : words.run(all)}
        </button>
      </p>
    </>
  )
}
