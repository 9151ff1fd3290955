import { useId, useState } from 'react'
import { readDay } from '../../derive/progress/read-day.ts'
import type { Cycle, ReviewCell } from '../../derive/progress/review-grid.ts'
import { progressWords } from '../../messages/progress.ts'
import type { ReviewContent } from '../../model/records/progress-content.ts'
import { useAsOf, useServices, useWords } from '../shared/services.tsx'
import { Field, FormDialog } from './form-dialog.tsx'
import { useDraft } from './use-draft.ts'
import type { Recording } from './use-recording.ts'

const VERDICTS = ['met', 'on-track', 'behind', 'not-met', 'cannot-judge'] as const

interface DialogProps {
  readonly targetId: string
  readonly cell: ReviewCell
  readonly cycle: Cycle
  readonly recording: Recording
  readonly onClose: () => void
}

/** The form of the review of one period: the day of judgement, the verdict, and a remark. */
export function ReviewDialog(props: DialogProps) {
  const { targetId, cell, cycle, recording, onClose } = props
  const { period, review } = cell
  const words = useWords(progressWords)
  const { today } = useServices()
  const asOf = useAsOf()
  const draft = useDraft(`review ${targetId} ${period} ${review?.id ?? ''} ${review?.rev ?? 0}`, {
    judgedOn: review?.judgedOn ?? (asOf < today ? asOf : today),
    verdict: review?.verdict ?? null,
    remark: review?.remark ?? '',
  })
  const { judgedOn, verdict, remark } = draft.typed
  const change = (part: Partial<typeof draft.typed>) => {
    draft.type({ ...draft.typed, ...part })
    setProblem(null)
  }
  const [problem, setProblem] = useState<string | null>(null)
  const save = () => {
    const day = readDay(judgedOn)
    if (day === null || day.day > today) {
      setProblem(words.faults[day === null ? 'no-day' : 'to-come'])
      return null
    }
    if (verdict === null) {
      setProblem(words.faults['no-verdict'])
      return null
    }
    const content = { cycle, period, judgedOn: day.day, verdict, remark: remark.trim() }
    return review === null ? recording.addReview(content) : recording.editReview(review, content)
  }
  return (
    <FormDialog
      title={words.reviewTitle(words.period(period))}
      save={words.save}
      problem={problem}
      onSave={save}
      onClose={onClose}
      onTrash={review === null ? undefined : () => recording.trash(review)}
      onRefused={() => setProblem(words.notSaved)}
      draft={draft}
      home="review"
    >
      <Verdicts chosen={verdict} onChoose={(chosen) => change({ verdict: chosen })} />
      <Field
        label={words.judgedOn}
        value={judgedOn}
        onChange={(value) => change({ judgedOn: value })}
        invalid={problem !== null && verdict !== null}
      />
      <Field label={words.remark} value={remark} onChange={(value) => change({ remark: value })} rows={3} />
    </FormDialog>
  )
}

function Verdicts(props: {
  /** Null until the person chooses: a judgement is nobody's default. */
  readonly chosen: ReviewContent['verdict'] | null
  readonly onChoose: (verdict: ReviewContent['verdict']) => void
}) {
  const words = useWords(progressWords)
  const name = useId()
  return (
    <fieldset className="target-verdicts">
      <legend>{words.verdict}</legend>
      {VERDICTS.map((verdict) => (
        <label key={verdict}>
          <input
            type="radio"
            name={name}
            checked={props.chosen === verdict}
            onChange={() => props.onChoose(verdict)}
          />{' '}
          {words.verdicts[verdict]}
        </label>
      ))}
    </fieldset>
  )
}
