import * as v from 'valibot'
import { typedName, typedText } from './fields.ts'

const EDTF = /^[1-9]\d{3}(-\d\d(-\d\d)?)?(\/[1-9]\d{3}(-\d\d(-\d\d)?)?)?$/

/** The fields of an own event beside its envelope. */
export const ownEventContent = v.strictObject({
  date: v.pipe(v.string(), v.regex(EDTF)),
  label: typedName,
  note: typedText,
})

/** A person's own event on the timeline; `date` is EDTF as for published events: 2026-03-18, 2026-03, 2026, 2026/2028. */
export type OwnEventContent = Readonly<v.InferOutput<typeof ownEventContent>>
