import { figureText } from '../../charts/target-figure.ts'
import type { ProgressField, ProgressRecord } from '../../derive/progress/changed-fields.ts'
import type { ProgressChange } from '../../derive/progress/changes.ts'
import type { WordsOf } from '../../messages/catalogue.ts'
import { historyWords } from '../../messages/target-history.ts'
import { progressWords } from '../../messages/progress.ts'
import { targetWords } from '../../messages/targets.ts'
import { useWords } from '../shared/services.tsx'

/** How a change is told: what it was done to, and a field from what to what. */
export function useChangeWords() {
  const words = {
    ...useWords(historyWords),
    progress: useWords(progressWords),
    targets: useWords(targetWords),
  }
  return {
    /** A record that was changed is named as it was before. */
    named: ({ before, after }: ProgressChange) => nameOf(before ?? after, words),
    fieldOf: ({ before, after }: ProgressChange, field: ProgressField) =>
      words.field(
        words.fields[field],
        before === null ? words.empty : heldIn(before, field, words),
        heldIn(after, field, words),
      ),
  }
}

type ChangeWords = WordsOf<typeof historyWords> & {
  readonly progress: WordsOf<typeof progressWords>
  readonly targets: WordsOf<typeof targetWords>
}

const measured = ({ value, unit }: { readonly value: number; readonly unit: string }) =>
  `${figureText(value)}${unit === '' ? '' : ` ${unit}`}`

function nameOf(record: ProgressRecord, words: ChangeWords): string {
  switch (record.kind) {
    case 'reading':
      return words.ofReading(record.date, measured(record))
    case 'review':
      return words.ofReview(words.progress.period(record.period), words.progress.verdicts[record.verdict])
    case 'target-plan':
      return words.ofPlan
  }
}

/** What a record holds in a field, in words. */
function heldIn(record: ProgressRecord, field: ProgressField, words: ChangeWords): string {
  if (record.kind === 'target-plan') return plannedIn(record, field, words)
  if (record.kind === 'reading' && field === 'value') return measured(record)
  if (record.kind === 'review' && field === 'verdict') return words.progress.verdicts[record.verdict]
  if (record.kind === 'review' && field === 'period') return words.progress.period(record.period)
  const text = (record as unknown as Readonly<Record<string, unknown>>)[field]
  return typeof text === 'string' && text !== '' ? text : words.empty
}

function plannedIn(
  { setStatus, baseline, interim, pinned }: Extract<ProgressRecord, { kind: 'target-plan' }>,
  field: ProgressField,
  words: ChangeWords,
): string {
  const point = ({ date, value }: { readonly date: string; readonly value: number }) =>
    words.point(date, figureText(value))
  switch (field) {
    case 'setStatus':
      return setStatus === null
        ? words.empty
        : words.withReason(words.targets.status[setStatus.status], setStatus.on, setStatus.reason)
    case 'baseline':
      return baseline === null ? words.empty : point(baseline)
    case 'interim':
      return interim.length === 0 ? words.empty : words.points(interim.map(point))
    default:
      return words.pinned[pinned ? 'yes' : 'no']
  }
}
