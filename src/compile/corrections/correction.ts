import * as v from 'valibot'
import { event, measure, mention, target } from '../../model/dataset-schema.ts'
import { decodeShape } from '../shape-error.ts'

const sentence = v.pipe(v.string(), v.trim(), v.minLength(4, 'a sentence that says why'))
const atLeastOne = <V extends object>() =>
  v.check<V, string>((values) => Object.keys(values).length > 0, 'at least one field to change')

const eventValues = v.strictObject(v.pick(event, ['date', 'role', 'label', 'basis']).entries)
const targetValues = v.strictObject(
  v.pick(target, ['metric', 'kind', 'comparator', 'value', 'unit', 'deadline', 'deadlineBasis']).entries,
)
const mentionValues = v.strictObject(v.pick(mention, ['entity', 'kind']).entries)
const measureValues = v.strictObject({
  ...v.pick(measure, ['title', 'role']).entries,
  /** All the brands the measure advances: those it has keep their evidence, new ones rest on the quote. */
  brands: v.array(measure.entries.brands.item.entries.id),
  /** All the centres it advances, in the same way. */
  centres: v.array(measure.entries.centres.item.entries.id),
})

const place = {
  document: v.pipe(v.string(), v.minLength(1, 'the name of a file')),
  quote: v.pipe(v.string(), v.minLength(1, 'exact words of the document')),
  occurrence: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  reason: sentence,
}
const reject = v.strictObject({
  ...place,
  kind: v.literal('reject'),
  fact: v.picklist(['event', 'target', 'mention', 'measure']),
})

const add = { ...place, kind: v.literal('add') }
const optionalOfTarget = ['kind', 'comparator', 'unit', 'deadline', 'deadlineBasis'] as const
const adds = v.variant('fact', [
  v.strictObject({ ...add, fact: v.literal('event'), values: v.partial(eventValues, ['basis']) }),
  v.strictObject({ ...add, fact: v.literal('target'), values: v.partial(targetValues, optionalOfTarget) }),
  v.strictObject({ ...add, fact: v.literal('mention'), values: mentionValues }),
])

const amend = { ...place, kind: v.literal('amend') }
const amends = v.variant('fact', [
  v.strictObject({
    ...amend,
    fact: v.literal('event'),
    values: v.pipe(v.partial(eventValues), atLeastOne()),
  }),
  v.strictObject({
    ...amend,
    fact: v.literal('target'),
    values: v.pipe(v.partial(targetValues), atLeastOne()),
  }),
  v.strictObject({
    ...amend,
    fact: v.literal('mention'),
    values: v.pipe(v.partial(mentionValues), atLeastOne()),
  }),
  v.strictObject({
    ...amend,
    fact: v.literal('measure'),
    values: v.pipe(v.partial(measureValues), atLeastOne()),
  }),
])

const corrections = v.array(v.variant('kind', [reject, adds, amends]))

/**
 * What a person says about one fact of one document, in `corrections.yaml`.
 *
 * `quote` are the exact words of the clean text the fact stands on; of a measure, any words in it. `occurrence` counts the places
 * of the same words from 1. A measure is a unit of the document: it can be rejected or amended, not added.
 */
export type Correction = v.InferOutput<typeof corrections>[number]
/** A fact that is none. */
export type Rejection = Extract<Correction, { kind: 'reject' }>
/** A fact the rules do not read. */
export type Addition = Extract<Correction, { kind: 'add' }>
/** Other values of a fact. */
export type Amendment = Extract<Correction, { kind: 'amend' }>

/** The corrections of a file, none for an empty one; throws `ShapeError` with every place that does not fit (`2.values.date`). */
export const decodeCorrections = (value: unknown): readonly Correction[] =>
  decodeShape(corrections, value ?? [])
