import { canonicalJson } from '../../model/records/canonical-json.ts'
import type {
  ReadingContent,
  ReviewContent,
  TargetPlanContent,
} from '../../model/records/progress-content.ts'
import type { AnyRecord, RecordOf } from '../../model/records/record.ts'

/** A record of a target's progress, live or in the trash. */
export type ProgressRecord = RecordOf<'reading' | 'review' | 'target-plan'>

/** Whether a record is one of a target's progress; narrows its type. */
export function isProgress(record: AnyRecord): record is ProgressRecord {
  return Object.hasOwn(FIELDS, record.kind)
}

/** A field of a progress record that a person fills in; a reading's unit belongs to its value. */
export type ProgressField =
  | Exclude<keyof ReadingContent, 'target' | 'unit'>
  | Exclude<keyof ReviewContent, 'target' | 'cycle'>
  | Exclude<keyof TargetPlanContent, 'target'>

const FIELDS: Readonly<Record<ProgressRecord['kind'], readonly ProgressField[]>> = {
  reading: ['date', 'value', 'source', 'note'],
  review: ['period', 'verdict', 'judgedOn', 'remark'],
  'target-plan': ['setStatus', 'baseline', 'interim', 'pinned'],
}

/** The fields in which two versions of a record differ, in the order of the form; none when only its place in or out of the trash does. */
export function changedFields(before: ProgressRecord, after: ProgressRecord): readonly ProgressField[] {
  return FIELDS[after.kind].filter(
    (field) => canonicalJson(held(before, field)) !== canonicalJson(held(after, field)),
  )
}

/** What a record holds in a field; of a value, with its unit. */
function held(record: ProgressRecord, field: ProgressField): unknown {
  const all: Readonly<Record<string, unknown>> = { ...record }
  return field === 'value' ? [all['value'], all['unit']] : all[field]
}
