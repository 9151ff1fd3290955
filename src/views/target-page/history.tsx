import { useMemo } from 'react'
import { figureText } from '../../charts/target-figure.ts'
import { progressChanges, type ProgressRecord } from '../../derive/progress/changes.ts'
import type { WordsOf } from '../../messages/catalogue.ts'
import { progressWords } from '../../messages/progress.ts'
import { localDay } from '../../model/edtf.ts'
import { useRecords, useWords } from '../shared/services.tsx'
import type { Recording } from './use-recording.ts'
import type { OpenTarget } from './use-target.ts'

interface HistoryProps {
  readonly open: OpenTarget
  readonly recording: Recording
}

/** What was done to the records of the target, the last first; what was deleted can be brought back from here. */
export function History({ open: { row }, recording }: HistoryProps) {
  const words = useWords(progressWords)
  const records = useRecords((state) => state.records)
  const order = useRecords((state) => state.order)
  const { targetId, documentId, quote } = row
  const changes = useMemo(
    () =>
      progressChanges(
        records,
        order,
        ({ target }) =>
          target.factId === targetId || (target.documentId === documentId && target.quote === quote),
      ),
    [records, order, targetId, documentId, quote],
  )
  return (
    <section className="target-history" aria-labelledby="target-history">
      <header>
        <h2 id="target-history">{words.history}</h2>
      </header>
      {changes.length === 0 ? (
        <p className="muted">{words.noHistory}</p>
      ) : (
        <ol>
          {changes.map(({ record, kind, times, at }) => (
            <li key={record.id}>
              <span className="muted">{localDay(new Date(at))}</span>{' '}
              {kind === 'changed'
                ? words.changed(nameOf(record, words), times)
                : words[kind](nameOf(record, words))}
              {kind === 'deleted' && (
                <button
                  type="button"
                  className="door no-print"
                  onClick={() => void recording.restore(record.id)}
                >
                  {words.restore}
                </button>
              )}
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}

function nameOf(record: ProgressRecord, words: WordsOf<typeof progressWords>): string {
  switch (record.kind) {
    case 'reading':
      return words.ofReading(
        record.date,
        `${figureText(record.value)}${record.unit === '' ? '' : ` ${record.unit}`}`,
      )
    case 'review':
      return words.ofReview(words.period(record.period))
    case 'target-plan':
      return words.ofPlan
  }
}
