import type { TargetRow } from '../../derive/target-rows.ts'
import { targetWords } from '../../messages/targets.ts'
import { useWords } from './services.tsx'
import { StatusMark } from './status-mark.tsx'
import './status-words.css'

/** A status by shape and word; 人工 where a person judged or set it, the days of delay, and 久未更新. */
export function StatusWords({ row }: { readonly row: Pick<TargetRow, 'status' | 'judgement'> }) {
  const words = useWords(targetWords)
  const { status, judgement } = row
  return (
    <>
      <StatusMark status={status} /> {words.status[status]}
      {judgement !== null && judgement.by !== 'rule' && (
        <>
          {' '}
          <span className="status-chip">{words.byHand}</span>
        </>
      )}
      {status === 'achieved-late' && judgement !== null && judgement.daysLate > 0 && (
        <>
          {' '}
          <span className="status-late">{words.daysLate(judgement.daysLate)}</span>
        </>
      )}
      {judgement?.stale === true && (
        <>
          {' '}
          <span className="status-chip">{words.stale}</span>
        </>
      )}
    </>
  )
}
