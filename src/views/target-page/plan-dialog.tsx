import { useId, useState } from 'react'
import { figureLabel, goalFigure } from '../../charts/target-figure.ts'
import { interimAlong } from '../../derive/progress/interim.ts'
import type { PathKind } from '../../derive/progress/judged-target.ts'
import { readPlan, type PlanDoubt, type PlanFault, type TypedPlan } from '../../derive/progress/read-plan.ts'
import type { Cycle } from '../../derive/progress/review-grid.ts'
import { TARGET_STATUSES } from '../../derive/target-status.ts'
import type { WordsOf } from '../../messages/catalogue.ts'
import { progressWords } from '../../messages/progress.ts'
import { targetWords } from '../../messages/targets.ts'
import { useAsOf, useServices, useWords } from '../shared/services.tsx'
import { doubtWords } from './doubt-words.ts'
import { Field, FormDialog } from './form-dialog.tsx'
import { useDraft } from './use-draft.ts'
import type { Recording } from './use-recording.ts'
import type { OpenTarget } from './use-target.ts'

interface DialogProps {
  readonly open: OpenTarget
  readonly recording: Recording
  readonly onClose: () => void
}

/** Kinds whose path starts where the person says. */
const WITH_BASELINE: ReadonlySet<PathKind> = new Set(['level', 'share', 'cap', 'rate', 'growth'])

/** The form of what the person sets for a target. */
export function PlanDialog({ open: { row, progress, judgement }, recording, onClose }: DialogProps) {
  const words = useWords(progressWords)
  const targets = useWords(targetWords)
  const { plan } = progress
  const { today } = useServices()
  const asOf = useAsOf()
  const draft = useDraft<TypedPlan>(`plan ${row.targetId} ${plan?.rev ?? 0}`, {
    interim: (plan?.interim ?? []).map(({ date, value }) => `${date} ${value}`).join('\n'),
    baselineDate: plan?.baseline?.date ?? '',
    baselineValue: plan?.baseline === null || plan === null ? '' : String(plan.baseline.value),
    status: plan?.setStatus?.status ?? null,
    reason: plan?.setStatus?.reason ?? '',
    statusOn: plan?.setStatus?.on ?? (asOf < today ? asOf : today),
    pinned: plan?.pinned ?? false,
  })
  const { typed } = draft
  const [problem, setProblem] = useState<string | null>(null)
  const [asked, setAsked] = useState<string | null>(null)
  const change = (part: Partial<TypedPlan>) => {
    draft.type({ ...typed, ...part })
    setProblem(null)
  }
  const askOf = ({ line, doubt, value, unit }: PlanDoubt) => {
    const goal = figureLabel(goalFigure(row, targets.rank))
    const said = doubtWords({ doubt, value, unit, than: null }, goal, words)
    return line === null ? words.ofBaseline(said) : words.badLine(line, said)
  }
  const save = () => {
    const read = readPlan(typed, row, today)
    if (read.kind === 'read') {
      const asks = words.sentences(read.doubts.map((doubt) => askOf(doubt)))
      if (asks === '' || asked === asks) return recording.plan(plan, read.plan)
      setAsked(asks)
      setProblem(`${asks}${words.again}`)
      return null
    }
    setProblem(faultWords(read, words))
    return null
  }
  const { kind } = judgement.route
  return (
    <FormDialog
      title={words.planTitle}
      save={problem !== null && asked !== null && problem.startsWith(asked) ? words.saveAnyway : words.save}
      problem={problem}
      onSave={save}
      onClose={onClose}
      onRefused={() => setProblem(words.notSaved)}
      draft={draft}
      home="target-plan"
    >
      {kind !== 'judged' && (
        <Field
          label={words.interim}
          hint={words.interimHint}
          rows={4}
          value={typed.interim}
          onChange={(interim) => change({ interim })}
        />
      )}
      {judgement.route.goal !== null && judgement.route.end !== null && (
        <p className="target-fill">
          {(['month', 'quarter', 'year'] as const).map((cycle: Cycle) => (
            <button
              key={cycle}
              type="button"
              className="door"
              onClick={() => change({ interim: interimAlong(judgement.route, row.startsOn, cycle) })}
            >
              {words.fill[cycle]}
            </button>
          ))}
        </p>
      )}
      {WITH_BASELINE.has(kind) && <Baseline typed={typed} onChange={change} />}
      <SetStatus typed={typed} onChange={change} />
      <p>
        <label>
          <input
            type="checkbox"
            checked={typed.pinned}
            onChange={(domEvent) => change({ pinned: domEvent.currentTarget.checked })}
          />{' '}
          {words.pin}
        </label>
      </p>
    </FormDialog>
  )
}

/** What is wrong, and where. */
function faultWords({ fault, line }: PlanFault, words: WordsOf<typeof progressWords>): string {
  if (fault === 'baseline') return words.baselineBoth
  const said = words.faults[fault]
  if (line !== null) return words.badLine(line, said)
  return fault === 'other-unit' ? words.ofBaseline(said) : said
}

interface PartProps {
  readonly typed: TypedPlan
  readonly onChange: (part: Partial<TypedPlan>) => void
}

function Baseline({ typed, onChange }: PartProps) {
  const words = useWords(progressWords)
  return (
    <fieldset className="target-pair">
      <legend>{words.baseline}</legend>
      <Field
        label={words.columns.date}
        value={typed.baselineDate}
        onChange={(baselineDate) => onChange({ baselineDate })}
      />
      <Field
        label={words.columns.value}
        value={typed.baselineValue}
        onChange={(baselineValue) => onChange({ baselineValue })}
      />
      <p className="muted">{words.baselineHint}</p>
    </fieldset>
  )
}

function SetStatus({ typed, onChange }: PartProps) {
  const words = useWords(progressWords)
  const targets = useWords(targetWords)
  const id = useId()
  return (
    <>
      <label htmlFor={id}>{words.setStatus}</label>
      <select
        id={id}
        value={typed.status ?? ''}
        onChange={(domEvent) => {
          const chosen = domEvent.currentTarget.value
          onChange({ status: TARGET_STATUSES.find((status) => status === chosen) ?? null })
        }}
      >
        <option value="">{words.notSet}</option>
        {TARGET_STATUSES.map((status) => (
          <option key={status} value={status}>
            {targets.status[status]}
          </option>
        ))}
      </select>
      {typed.status !== null && (
        <>
          <Field
            label={words.reason}
            rows={2}
            value={typed.reason}
            onChange={(reason) => onChange({ reason })}
          />
          <Field
            label={words.statusOn}
            hint={words.statusOnHint}
            value={typed.statusOn}
            onChange={(statusOn) => onChange({ statusOn })}
          />
        </>
      )}
    </>
  )
}
