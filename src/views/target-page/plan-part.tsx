import { useState } from 'react'
import { figureText } from '../../charts/target-figure.ts'
import { progressWords } from '../../messages/progress.ts'
import { targetWords } from '../../messages/targets.ts'
import { useWords } from '../shared/services.tsx'
import { PlanDialog } from './plan-dialog.tsx'
import type { Recording } from './use-recording.ts'
import type { OpenTarget } from './use-target.ts'

interface PlanProps {
  readonly open: OpenTarget
  readonly recording: Recording
}

/** What the person set for the target: interim targets, the baseline, a status by hand with its reason, the pin. */
export function PlanPart({ open, recording }: PlanProps) {
  const words = useWords(progressWords)
  const targets = useWords(targetWords)
  const [editing, setEditing] = useState(false)
  const { plan } = open.progress
  return (
    <section className="target-plan" aria-labelledby="target-plan">
      <header>
        <h2 id="target-plan">{words.plan}</h2>
        <span className="status-chip">{words.personal}</span>
        <button
          type="button"
          className="door no-print"
          data-home="target-plan"
          onClick={() => setEditing(true)}
        >
          {words.planOpen}
        </button>
      </header>
      <dl>
        <dt>{words.interim}</dt>
        <dd>
          {plan === null || plan.interim.length === 0
            ? words.noInterim
            : plan.interim.map(({ date, value }) => words.baselineOf(date, figureText(value))).join('；')}
        </dd>
        {plan !== null && plan.baseline !== null && (
          <>
            <dt>{words.baseline}</dt>
            <dd>{words.baselineOf(plan.baseline.date, figureText(plan.baseline.value))}</dd>
          </>
        )}
        {plan !== null && plan.setStatus !== null && (
          <>
            <dt>{words.setStatus}</dt>
            <dd>
              {words.setStatusOf(
                targets.status[plan.setStatus.status],
                plan.setStatus.on,
                plan.setStatus.reason,
              )}
            </dd>
          </>
        )}
      </dl>
      {plan?.pinned === true && <p className="muted">{words.pinned}</p>}
      {editing && <PlanDialog open={open} recording={recording} onClose={() => setEditing(false)} />}
    </section>
  )
}
