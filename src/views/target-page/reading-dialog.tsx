import { useState } from 'react'
import { figureLabel, targetFigure } from '../../charts/target-figure.ts'
import { readDay } from '../../derive/progress/read-day.ts'
import { readValue } from '../../derive/progress/read-value.ts'
import { progressWords } from '../../messages/progress.ts'
import { targetWords } from '../../messages/targets.ts'
import type { RecordOf } from '../../model/records/record.ts'
import { useAsOf, useServices, useWords } from '../shared/services.tsx'
import { Field, FormDialog } from './form-dialog.tsx'
import type { Recording } from './use-recording.ts'
import type { OpenTarget } from './use-target.ts'

interface DialogProps {
  readonly open: OpenTarget
  readonly recording: Recording
  /** The reading to be changed; null for a new one. */
  readonly seen: RecordOf<'reading'> | null
  readonly onClose: () => void
}

interface Problem {
  readonly at: 'date' | 'value' | 'storage'
  readonly text: string
}

/**
 * The form of one reading. What cannot be read is refused with what to write instead; a figure that is likely a slip is asked about, and taken
 * when the person saves the same once more.
 */
export function ReadingDialog({ open: { row, judgement }, recording, seen, onClose }: DialogProps) {
  const words = useWords(progressWords)
  const targets = useWords(targetWords)
  const { today } = useServices()
  const asOf = useAsOf()
  const [typed, setTyped] = useState({
    date: seen?.date ?? (asOf < today ? asOf : today),
    value: seen === null ? '' : String(seen.value),
    source: seen?.source ?? '',
    note: seen?.note ?? '',
  })
  const [problem, setProblem] = useState<Problem | null>(null)
  const [asked, setAsked] = useState<string | null>(seen === null ? null : String(seen.value))
  const doubted = problem?.at === 'value' && asked === typed.value
  const change = (part: keyof typeof typed) => (value: string) => {
    setTyped({ ...typed, [part]: value })
    setProblem(null)
  }
  const refuse = (at: Problem['at'], text: string) => {
    setProblem({ at, text })
    return null
  }
  const save = () => {
    const day = readDay(typed.date)
    if (day === null) return refuse('date', words.faults['no-day'])
    if (day.day > today) return refuse('date', words.faults['to-come'])
    const read = readValue(typed.value, row)
    if (read.kind === 'refused') return refuse('value', words.faults[read.fault])
    const { value, unit } = read.figure
    if (read.kind === 'asks' && asked !== typed.value) {
      setAsked(typed.value)
      const figure = figureLabel({ prefix: '', figure: String(value), unit })
      const said = words.doubts[read.doubt](figure, figureLabel(targetFigure(row, targets.rank)))
      return refuse('value', `${said}${words.again}`)
    }
    const content = { date: day.day, value, unit, source: typed.source.trim(), note: typed.note.trim() }
    return seen === null ? recording.addReadings([content]) : recording.editReading(seen, content)
  }
  return (
    <FormDialog
      title={seen === null ? words.newReadingTitle : words.editReadingTitle}
      save={doubted ? words.saveAnyway : words.save}
      problem={problem?.text ?? null}
      onSave={save}
      onClose={onClose}
      onTrash={seen === null ? undefined : () => recording.trash(seen)}
      onRefused={() => setProblem({ at: 'storage', text: words.notSaved })}
    >
      <Field
        label={words.dateField}
        value={typed.date}
        onChange={change('date')}
        hint={words.dateHint}
        invalid={problem?.at === 'date'}
      />
      <Field
        label={words.valueField}
        value={typed.value}
        onChange={change('value')}
        hint={row.unit === null ? words.valueHintBare : words.valueHint(row.unit)}
        invalid={problem?.at === 'value'}
      />
      {judgement.route.kind === 'increment' && <p className="muted">{words.incrementHint}</p>}
      <Field label={words.sourceField} value={typed.source} onChange={change('source')} />
      <Field label={words.noteField} value={typed.note} onChange={change('note')} rows={2} />
    </FormDialog>
  )
}
