import { useRef, useState } from 'react'
import { exchangeWords } from '../../messages/exchange.ts'
import { notesWords } from '../../messages/notes.ts'
import { problemSaid } from '../shared/problem-said.ts'
import { useAsOf, useLanguage, useRecords, useServices, useWords } from '../shared/services.tsx'
import { InsideCopies, OutsideCopyLine } from './copies.tsx'
import { ImportDialog, type ImportSource } from './import-dialog.tsx'
import { EXPORT_FORMS, type ExportForm } from '../shared/export-forms.ts'
import { writeExport } from '../shared/write-export.ts'
import './files-panel.css'

/** What leaves and enters: exports, imports, and the copies inside and outside this browser with their age. */
export function FilesPanel() {
  const words = useWords(exchangeWords)
  const [source, setSource] = useState<ImportSource | null>(null)
  const input = useRef<HTMLInputElement>(null)
  return (
    <section className="files-panel no-print">
      <h2>{words.files}</h2>
      <OutsideCopyLine />
      <ExportList />
      <input
        ref={input}
        type="file"
        hidden
        accept=".ndjson,.jsonl,.json,.jsonld,application/json"
        onChange={(domEvent) => {
          const [file] = domEvent.currentTarget.files ?? []
          domEvent.currentTarget.value = ''
          if (file !== undefined) setSource({ name: file.name, file })
        }}
      />
      <button type="button" title={words.importHint} onClick={() => input.current?.click()}>
        {words.import}
      </button>
      <InsideCopies onRestore={setSource} />
      <KeepingPromise />
      {source !== null && <ImportDialog key={source.name} source={source} onClose={() => setSource(null)} />}
    </section>
  )
}

function ExportList() {
  const words = useWords(exchangeWords)
  const { reasons } = useWords(notesWords)
  const services = useServices()
  const [asOf, language] = [useAsOf(), useLanguage()]
  const [said, setSaid] = useState<{ readonly text: string; readonly bad: boolean } | null>(null)
  const start = (form: ExportForm) =>
    void writeExport({ ...services, asOf, language }, form).then(
      (name) => setSaid({ text: words.exported(name), bad: false }),
      (error: unknown) => setSaid({ text: words.exportFailed(problemSaid(error, reasons)), bad: true }),
    )
  return (
    <>
      <select
        aria-label={words.export}
        value=""
        onChange={({ currentTarget: { value } }) => value !== '' && start(value as ExportForm)}
      >
        <option value="">{words.exportAs}</option>
        {EXPORT_FORMS.map((form) => (
          <option key={form} value={form}>
            {words.exports[form]}
          </option>
        ))}
      </select>
      {said !== null && <output className={said.bad ? 'files-bad' : 'muted'}>{said.text}</output>}
    </>
  )
}

/** Whether the browser promised to keep what is stored, and how much room is left. */
function KeepingPromise() {
  const words = useWords(exchangeWords)
  const persistence = useRecords((state) => state.persistence)
  const space = useRecords((state) => state.space)
  const promise = words.persistence[persistence]
  return (
    <>
      {promise !== '' && <p className="muted">{promise}</p>}
      {space?.low === true && (
        <p role="alert" className="files-bad">
          {words.low(megabytes(space.usage), megabytes(space.quota))}
        </p>
      )}
    </>
  )
}

const megabytes = (bytes: number) => `${(bytes / 1_000_000).toFixed(1)} MB`
