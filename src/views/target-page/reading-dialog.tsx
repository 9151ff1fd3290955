import { useState } from 'react'
import { figureLabel, goalFigure } from '../../charts/target-figure.ts'
import { doubtsOf } from '../../derive/progress/doubts-beside.ts'
import type { Figure } from '../../derive/progress/figure-doubt.ts'
import { readDay } from '../../derive/progress/read-day.ts'
import { figureGrounds } from '../../derive/progress/read-readings.ts'
import { readValue } from '../../derive/progress/read-value.ts'
import type { WordsOf } from '../../messages/catalogue.ts'
import { progressWords } from '../../messages/progress.ts'
import { targetWords } from '../../messages/targets.ts'
import type { RecordOf } from '../../model/records/record.ts'
import { useAsOf, useServices, useWords } from '../shared/services.tsx'
import { askedWords } from './doubt-words.ts'
import { Field, FormDialog } from './form-dialog.tsx'
import { useDraft } from './use-draft.ts'
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
export function ReadingDialog({ open: { row, judgement, progress }, recording, seen, onClose }: DialogProps) {
  const words = useWords(progressWords)
  const targets = useWords(targetWords)
  const { today } = useServices()
  const asOf = useAsOf()
  const grounds = { target: row, baseline: progress.plan?.baseline ?? null }
  const against = figureGrounds(grounds)
  const draft = useDraft(`reading ${row.targetId} ${seen?.id ?? ''} ${seen?.rev ?? 0}`, {
    date: seen?.date ?? (asOf < today ? asOf : today),
    value: seen === null ? '' : typedAgain(seen, against.unit),
    source: seen?.source ?? '',
    note: seen?.note ?? '',
  })
  const { typed } = draft
  const [problem, setProblem] = useState<Problem | null>(null)
  const now = `${typed.date}\n${typed.value}`
  const [asked, setAsked] = useState<string | null>(seen === null ? null : now)
  const doubted = problem?.at === 'value' && asked === now
  const change = (part: keyof typeof typed) => (value: string) => {
    draft.type({ ...typed, [part]: value })
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
    const read = readValue(typed.value, against)
    if (read.kind === 'refused') return refuse('value', words.faults[read.fault])
    const { value, unit } = read.figure
    const others = progress.readings.filter(({ id }) => id !== seen?.id)
    if (others.some((other) => other.date === day.day && other.value === value))
      return refuse('value', words.faults.known)
    const doubt = read.kind === 'asks' ? read.doubt : null
    const doubts = doubtsOf({ reading: { date: day.day, value, unit }, doubt }, others, grounds)
    if (doubts.length > 0 && asked !== now) {
      setAsked(now)
      const goal = figureLabel(goalFigure(row, targets.rank))
      return refuse('value', `${askedWords(doubts, { value, unit }, goal, words)}${words.again}`)
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
      draft={draft}
      home="reading"
    >
      <Field
        label={words.dateField}
        value={typed.date}
        onChange={change('date')}
        hint={dateHint(typed.date, words)}
        invalid={problem?.at === 'date'}
      />
      <Field
        label={words.valueField}
        value={typed.value}
        onChange={change('value')}
        hint={against.unit === null ? words.valueHintBare : words.valueHint(against.unit)}
        invalid={problem?.at === 'value'}
      />
      {judgement.route.kind === 'increment' && <p className="muted">{words.incrementHint}</p>}
      <Field label={words.sourceField} value={typed.source} onChange={change('source')} />
      <Field label={words.noteField} value={typed.note} onChange={change('note')} rows={2} />
    </FormDialog>
  )
}

/** What to type for a figure again: 「12.5 %」 where 家 is the unit, lest it becomes 12.5 家. */
const typedAgain = ({ value, unit }: Figure, own: string | null) =>
  unit === '' || unit === own ? String(value) : `${value} ${unit}`

/** 「按 2019-12-31 记」 for 「2019年底」; else how to write a date. */
function dateHint(typed: string, words: WordsOf<typeof progressWords>): string {
  const read = readDay(typed)
  return read === null || read.exact ? words.dateHint : words.inexact(read.day)
}
