import type { TargetRow } from '../../derive/target-rows.ts'
import { targetWords } from '../../messages/targets.ts'
import { useWords } from './services.tsx'
import { StatusMark } from './status-mark.tsx'
import './status-words.css'

interface StatusWordsProps {
  readonly row: Pick<TargetRow, 'status' | 'judgement'>
  /** Whether the latest reading does not meet what was met before; by itself what the judgement says. */
  readonly fallen?: boolean
}

/** A status by shape and word; 人工 where a person judged or set it, the days of delay, 久未更新, and that the latest reading lies below. */
export function StatusWords({ row, fallen = row.judgement?.fallen === true }: StatusWordsProps) {
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
      {fallen && (
        <>
          {' '}
          <span className="status-chip">{words.fallen}</span>
        </>
      )}
    </>
  )
}
