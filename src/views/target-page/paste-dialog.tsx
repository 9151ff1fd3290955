import { useMemo, useRef, useState } from 'react'
import { figureLabel, figureText, goalFigure } from '../../charts/target-figure.ts'
import { readReadings, type ReadingLine } from '../../derive/progress/read-readings.ts'
import type { TableReading } from '../../derive/progress/read-table.ts'
import { progressWords } from '../../messages/progress.ts'
import { targetWords } from '../../messages/targets.ts'
import { useServices, useWords } from '../shared/services.tsx'
import { readTextFile } from './read-text-file.ts'
import { askedWords } from './doubt-words.ts'
import { Field, FormDialog } from './form-dialog.tsx'
import { useDraft } from './use-draft.ts'
import type { Recording } from './use-recording.ts'
import type { OpenTarget } from './use-target.ts'

interface DialogProps {
  readonly open: OpenTarget
  readonly recording: Recording
  readonly onClose: () => void
}

/** Takes readings from a pasted table or a CSV file, after showing line by line what is read and what is not. */
export function PasteDialog({ open: { row, progress }, recording, onClose }: DialogProps) {
  const words = useWords(progressWords)
  const { today } = useServices()
  const draft = useDraft(`paste ${row.targetId}`, '')
  const text = draft.typed
  const [agreed, setAgreed] = useState<ReadonlySet<number>>(new Set())
  const [problem, setProblem] = useState<string | null>(null)
  const lines = useMemo(
    () =>
      readReadings(text, {
        target: row,
        baseline: progress.plan?.baseline ?? null,
        today,
        known: progress.readings,
      }),
    [text, row, today, progress],
  )
  const taken = lines.flatMap((line) =>
    line.kind === 'taken' || (line.kind === 'asks' && agreed.has(line.line)) ? [line.reading] : [],
  )
  const show = (content: string) => {
    draft.type(content)
    setAgreed(new Set())
    setProblem(null)
  }
  const take = async (file: File | undefined) => {
    if (file === undefined) return
    const read = await readTextFile(file)
    if (read.kind === 'text') show(read.text)
    else setProblem(words[read.kind])
  }
  return (
    <FormDialog
      title={words.pasteTitle}
      save={taken.length === 0 ? null : words.take(taken.length)}
      problem={problem}
      onSave={() => (taken.length === 0 ? null : recording.addReadings(taken))}
      onClose={onClose}
      onRefused={() => setProblem(words.notSaved)}
      draft={draft}
      home="reading"
      wide
    >
      <Field label={words.pasteField} value={text} onChange={show} hint={words.pasteHint} rows={5} />
      <FileField label={words.file} onFile={(file) => void take(file)} />
      {lines.length > 0 && (
        <Preview
          lines={lines}
          agreed={agreed}
          target={row}
          onAgree={(line) => setAgreed(toggled(agreed, line))}
        />
      )}
    </FormDialog>
  )
}

/** A button for a file: the browser's own field speaks the language of the browser. */
function FileField(props: { readonly label: string; readonly onFile: (file: File | undefined) => void }) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <p>
      <button type="button" className="door" onClick={() => input.current?.click()}>
        {props.label}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".csv,.tsv,.txt,text/csv,text/plain"
        onChange={(domEvent) => {
          const [file] = domEvent.currentTarget.files ?? []
          domEvent.currentTarget.value = ''
          props.onFile(file)
        }}
      />
    </p>
  )
}

function toggled(set: ReadonlySet<number>, line: number): ReadonlySet<number> {
  const next = new Set(set)
  if (!next.delete(line)) next.add(line)
  return next
}

/** 「2019-06-30 6 家」, broken between day and figure only. */
function ReadAs({ reading: { date, value, unit } }: { readonly reading: TableReading }) {
  return (
    <>
      <span>{date}</span> <span>{figureLabel({ prefix: '', figure: figureText(value), unit })}</span>
    </>
  )
}

interface PreviewProps {
  readonly lines: readonly ReadingLine[]
  readonly agreed: ReadonlySet<number>
  readonly target: OpenTarget['row']
  readonly onAgree: (line: number) => void
}

function Preview({ lines, agreed, target, onAgree }: PreviewProps) {
  const words = useWords(progressWords)
  const targets = useWords(targetWords)
  const { lineColumns } = words
  const refused = lines.filter(({ kind }) => kind === 'refused').length
  const goal = figureLabel(goalFigure(target, targets.rank))
  return (
    <section
      className="target-preview"
      aria-label={words.preview(lines.length - refused, refused)}
      // A room that scrolls has to be reachable by keys.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
    >
      <output>{words.preview(lines.length - refused, refused)}</output>
      <table>
        <thead>
          <tr>
            {(['line', 'words', 'reading', 'result'] as const).map((column) => (
              <th key={column} scope="col">
                {lineColumns[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.line} className={`preview-${line.kind}`}>
              <th scope="row">{line.line}</th>
              <td>{line.words.join(' · ')}</td>
              <td className="preview-reading">
                {line.kind !== 'refused' && <ReadAs reading={line.reading} />}
              </td>
              <td className="preview-result">
                {line.kind === 'refused' && words.faults[line.fault]}
                {line.kind === 'taken' && (line.exact ? words.taken : words.inexact(line.reading.date))}
                {line.kind === 'asks' && (
                  <label>
                    <input
                      type="checkbox"
                      checked={agreed.has(line.line)}
                      onChange={() => onAgree(line.line)}
                    />{' '}
                    {words.agree}
                    {askedWords(line.doubts, line.reading, goal, words)}
                  </label>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
