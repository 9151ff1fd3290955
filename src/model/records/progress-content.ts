import * as v from 'valibot'
import { day, factPlace, figure, typedText } from './fields.ts'

/** The fields of a reading beside its envelope. */
export const readingContent = v.strictObject({
  target: factPlace,
  date: day,
  value: figure,
  unit: typedText,
  source: typedText,
  note: typedText,
})

/** A person's dated actual value for a target. `unit` as they typed it; `source` says where the figure comes from. */
export type ReadingContent = Readonly<v.InferOutput<typeof readingContent>>

const review = v.strictObject({
  target: factPlace,
  cycle: v.picklist(['month', 'quarter', 'year']),
  period: v.pipe(v.string(), v.regex(/^[1-9]\d{3}(-(0[1-9]|1[0-2]|Q[1-4]))?$/)),
  judgedOn: day,
  verdict: v.picklist(['met', 'on-track', 'behind', 'not-met', 'cannot-judge']),
  remark: typedText,
})

const PERIOD_FORMS = { month: /^\d{4}-\d\d$/, quarter: /^\d{4}-Q\d$/, year: /^\d{4}$/ } as const

/** The fields of a review beside its envelope. */
export const reviewContent = v.pipe(
  review,
  v.check(({ cycle, period }) => PERIOD_FORMS[cycle].test(period), 'the period does not fit the cycle'),
)

/** A person's judgement of a target for a month `2026-11`, a quarter `2026-Q4` or a year `2026`. */
export type ReviewContent = Readonly<v.InferOutput<typeof reviewContent>>

/** The fields of a target plan beside its envelope. */
export const targetPlanContent = v.strictObject({
  target: factPlace,
  interim: v.array(v.strictObject({ date: day, value: figure })),
  baseline: v.nullable(v.strictObject({ date: day, value: figure })),
  setStatus: v.nullable(
    v.strictObject({
      status: v.picklist([
        'no-reading',
        'achieved',
        'achieved-late',
        'on-track',
        'behind',
        'due',
        'unjudged',
      ]),
      reason: v.pipe(
        typedText,
        v.check((text) => text.trim() !== '', 'a status set by hand needs a reason'),
      ),
      on: day,
    }),
  ),
  pinned: v.boolean(),
})

/**
 * What a person adds to a target: interim targets, the value it starts from, a status set by hand with its reason and the
 * day from which it stands, and whether it stands first on 总览. At most one plan for a target is made by the app.
 */
export type TargetPlanContent = Readonly<v.InferOutput<typeof targetPlanContent>>
