import { Fragment } from 'react'
import type { TargetRow } from '../../derive/target-rows.ts'
import { targetWords } from '../../messages/targets.ts'
import { termWords } from '../../messages/terms.ts'
import { useWords } from './services.tsx'
import { StatusMark } from './status-mark.tsx'
import { Term } from './term.tsx'
import './status-words.css'

interface StatusWordsProps {
  readonly row: Pick<TargetRow, 'status' | 'judgement'>
  /** Whether the latest reading does not meet what was met before; by itself what the judgement says. */
  readonly fallen?: boolean
  /** Whether the marks say what they mean; in a list they would be many stops, and its key says it. */
  readonly explained?: boolean
}

/** A status by shape and word; 人工 where a person judged or set it, the days of delay, 久未更新, and that the latest reading lies below. */
export function StatusWords(props: StatusWordsProps) {
  const { row, fallen = row.judgement?.fallen === true, explained = false } = props
  const words = useWords(targetWords)
  const { status, judgement } = row
  const marks = [
    ...(judgement !== null && judgement.by !== 'rule' ? (['byHand'] as const) : []),
    ...(judgement?.stale === true ? (['stale'] as const) : []),
    ...(fallen ? (['fallen'] as const) : []),
  ]
  return (
    <>
      <StatusMark status={status} /> {words.status[status]}
      {status === 'achieved-late' && judgement !== null && judgement.daysLate > 0 && (
        <>
          {' '}
          <span className="status-late">{words.daysLate(judgement.daysLate)}</span>
        </>
      )}
      {marks.map((mark) => (
        <Fragment key={mark}>
          {' '}
          {explained ? <ExplainedMark mark={mark} /> : <span className="status-chip">{words[mark]}</span>}
        </Fragment>
      ))}
    </>
  )
}

function ExplainedMark({ mark }: { readonly mark: 'byHand' | 'stale' | 'fallen' }) {
  const words = useWords(targetWords)
  const meanings = useWords(termWords)
  return (
    <Term className="status-chip term-word" meaning={meanings[mark]}>
      {words[mark]}
    </Term>
  )
}
