import { deadlineWords } from '../../charts/gauge-words.ts'
import type { TargetRow } from '../../derive/target-rows.ts'
import { targetWords } from '../../messages/targets.ts'
import { useWords } from '../shared/services.tsx'

/** A deadline as printed with its chip: 明示 framed, 推定 and 无期限 dashed. */
export function DeadlineCell({ row }: { readonly row: Pick<TargetRow, 'deadline'> }) {
  const words = useWords(targetWords)
  const { text, chip } = deadlineWords(row, words)
  return (
    <>
      {text !== '' && <span className="deadline-words">{text}</span>}
      <DeadlineChip basis={row.deadline?.basis ?? 'none'}>{chip}</DeadlineChip>
    </>
  )
}

/** The chip alone, for the legend. */
export function DeadlineChip(props: {
  readonly basis: 'stated' | 'inherited' | 'none'
  readonly children: React.ReactNode
}) {
  return <span className={`deadline-chip deadline-${props.basis}`}>{props.children}</span>
}
