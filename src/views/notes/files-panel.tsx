import { useEffect, useRef, useState } from 'react'
import { exchangeWords } from '../../messages/exchange.ts'
import type { Generation } from '../../model/backup.ts'
import { useAsOf, useBackups, useLanguage, useRecords, useServices, useWords } from '../shared/services.tsx'
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
  const services = useServices()
  const [asOf, language] = [useAsOf(), useLanguage()]
  const [said, setSaid] = useState<{ readonly text: string; readonly bad: boolean } | null>(null)
  const start = (form: ExportForm) =>
    void writeExport({ ...services, asOf, language }, form).then(
      (name) => setSaid({ text: words.exported(name), bad: false }),
      (error: unknown) => setSaid({ text: words.exportFailed(reasonOf(error)), bad: true }),
    )
  return (
    <>
      <select
        aria-label={words.export}
        value=""
        onChange={({ currentTarget: { value } }) => value !== '' && start(value as ExportForm)}
      >
        <option value="">{words.export}……</option>
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

export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** The age of the last copy outside this browser, always in sight, and the ways to make one. */
function OutsideCopyLine() {
  const words = useWords(exchangeWords)
  const load = useBackups((state) => state.load)
  const { age, last, folder, failed, shrinks, download, chooseFolder, allowFolder, copyOutside } = useBackups(
    (state) => state,
  )
  useEffect(() => void load(), [load])
  const { copy } = words
  const line =
    age.state === 'nothing'
      ? copy.nothing
      : last === null
        ? copy.never(age.changes)
        : copy.last(last.day, age.days, age.changes)
  return (
    <div className={age.state === 'due' ? 'copy-line copy-due' : 'copy-line'}>
      <p>
        {line}
        {age.state === 'due' && <strong> · {copy.due}</strong>}
      </p>
      <p className="copy-ways">
        <button type="button" onClick={() => void download()}>
          {words.download}
        </button>
        {folder === 'none' && (
          <button type="button" onClick={() => void chooseFolder()}>
            {words.chooseFolder}
          </button>
        )}
        {folder === 'ask' && (
          <button type="button" onClick={() => void allowFolder()}>
            {words.allowFolder}
          </button>
        )}
        {folder === 'ready' && (
          <button type="button" onClick={() => void copyOutside()}>
            {words.copyNow}
          </button>
        )}
      </p>
      {shrinks !== null && (
        <p role="alert">
          {words.shrinks(shrinks.before, shrinks.after)}{' '}
          <button type="button" onClick={() => void copyOutside(true)}>
            {words.replaceAnyway}
          </button>
        </p>
      )}
      {failed !== null && (
        <p role="alert" className="files-bad">
          {words.copyFailed(reasonOf(failed.error))}
        </p>
      )}
    </div>
  )
}

/** The copies inside this browser; each is taken back by way of the import's list. */
function InsideCopies({ onRestore }: { readonly onRestore: (source: ImportSource) => void }) {
  const words = useWords(exchangeWords)
  const generations = useBackups((state) => state.generations)
  const read = useBackups((state) => state.read)
  if (generations.length === 0) return null
  const restore = async (generation: Generation) => {
    const bytes = await read(generation)
    onRestore({ name: words.restore(generation.day, generation.records), file: new Blob([bytes]) })
  }
  return (
    <details>
      <summary>{words.inside(generations.length)}</summary>
      <ul>
        {generations.map((generation) => (
          <li key={generation.number}>
            <button type="button" title={words.restoreHint} onClick={() => void restore(generation)}>
              {words.restore(generation.day, generation.records)}
            </button>
          </li>
        ))}
      </ul>
    </details>
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
