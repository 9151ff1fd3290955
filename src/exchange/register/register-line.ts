import type { RegisterEntry } from '../../derive/register/entries.ts'
import type { WordsOf } from '../../messages/catalogue.ts'
import type { domainWords } from '../../messages/domain.ts'
import type { factColumns } from '../../messages/fact-columns.ts'
import type { registerExportWords } from '../../messages/register-export.ts'
import type { targetWords } from '../../messages/targets.ts'

/** A row of the register as it is taken along. */
export interface RegisterLine {
  readonly entry: RegisterEntry
  /** The heading it stands under; null where there is none, or where a column says the same. */
  readonly group: string | null
  /** The address of its sentence; null when others could not open it. */
  readonly link: string | null
}

/** The words a register is written in. */
export interface RegisterWords {
  readonly targets: WordsOf<typeof targetWords>
  readonly facts: WordsOf<typeof factColumns>
  readonly domain: WordsOf<typeof domainWords>
  readonly own: WordsOf<typeof registerExportWords>
}

/** The status in words, with what the screen marks it by: 滞后 · 久未更新. */
export function statusText(entry: RegisterEntry, words: RegisterWords): string {
  return [words.targets.status[entry.status], ...statusMarks(entry, words)].join(' · ')
}

/** What the screen marks a status by: 人工, the days of delay, 久未更新, 最近未及目标. */
function statusMarks({ status, judgement }: RegisterEntry, { targets }: RegisterWords): readonly string[] {
  const late = status === 'achieved-late' ? (judgement?.daysLate ?? 0) : 0
  return [
    ...(late > 0 ? [targets.daysLate(late)] : []),
    ...(judgement !== null && judgement.by !== 'rule' ? [targets.byHand] : []),
    ...(judgement?.stale === true ? [targets.stale] : []),
    ...(judgement?.fallen === true ? [targets.fallen] : []),
  ]
}
