import type { RecordChange } from '../../model/records/command.ts'
import type { ImportChoice } from './import-choice.ts'
import type { ImportPlan, ImportRow } from './plan-import.ts'

/** Choices a person made, by the id of the row's record; what is absent happens as planned. */
export type ImportChoices = ReadonlyMap<string, ImportChoice>

/** The changes a plan comes to, for one command. Empty when there is nothing to do. */
export function importChanges(plan: ImportPlan, choices: ImportChoices = new Map()): readonly RecordChange[] {
  const taken = plan.rows.flatMap((row) => changeOf(row, choiceOf(row, choices)))
  return [...taken, ...plan.trash.map(({ id, rev }): RecordChange => ({ op: 'trash', id, rev }))]
}

/** What happens with a row: the person's choice, where the row allows it, or what is usual. */
export function choiceOf(
  { record, choices: allowed, choice }: ImportRow,
  choices: ImportChoices,
): ImportChoice {
  const chosen = choices.get(record.id)
  return chosen !== undefined && allowed.includes(chosen) ? chosen : choice
}

function changeOf({ outcome, record, storedRev }: ImportRow, choice: ImportChoice): readonly RecordChange[] {
  if (outcome === 'same' || choice === 'keep') return []
  // Over a record that is at another revision, or there at all, the gateway keeps both.
  return [{ op: 'take-in', record, rev: choice === 'both' ? null : storedRev }]
}
