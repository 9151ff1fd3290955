import { attentionOf } from '../../derive/progress/attention.ts'
import { overviewWords } from '../../messages/overview.ts'
import { useWords } from '../shared/services.tsx'
import { useLinks } from '../shared/use-links.ts'
import { useJudgedTargets } from './use-judged-targets.ts'

/** The targets that need a look once something is recorded: due, behind, not updated, without a figure or a judgement. */
export function TargetAttention() {
  const words = useWords(overviewWords)
  const to = useLinks()
  const rows = useJudgedTargets()
  if (rows === null) return null
  const counts = attentionOf(rows)
  return REASONS.map(([reason, status]) =>
    counts[reason] === 0 ? null : (
      <a key={reason} href={to({ page: 'targets', params: status === null ? {} : { status } })}>
        {words[reason](counts[reason])}
      </a>
    ),
  )
}

/** What is counted, and the status the register is narrowed to for it; 久未更新 is none. */
const REASONS = [
  ['due', 'due'],
  ['behind', 'behind'],
  ['fallen', 'achieved'],
  ['stale', null],
  ['withoutReading', 'no-reading'],
  ['unjudged', 'unjudged'],
] as const
