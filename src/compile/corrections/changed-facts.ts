import type {
  CompiledDocument,
  Corrected,
  EventPrecision,
  Measure,
  Mention,
  PolicyEvent,
  Target,
} from '../../model/dataset.ts'
import type { Span } from '../../model/span.ts'
import { contentId } from '../content-id.ts'
import { sectionsAt } from '../reading.ts'
import type { Addition, Amendment } from './correction.ts'

type Values<C extends Addition | Amendment, F extends C['fact']> = Extract<C, { fact: F }>['values']

const precisionOf = (date: string): EventPrecision => {
  if (date.includes('/')) return 'range'
  return date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day'
}

/** What every added fact has: an id from its content, its place and its mark. */
function base(doc: CompiledDocument, span: Span, { fact, reason, occurrence }: Addition) {
  const quote = doc.text.slice(span.start, span.end)
  const id = `${fact}-${contentId(doc.id, 'added', fact, quote, String(occurrence ?? 1))}`
  const corrected: Corrected = { kind: 'added', reason }
  return { id, span, quote, corrected }
}

/** An event at a place; its basis is stated unless the correction says otherwise. */
export function addedEvent(
  doc: CompiledDocument,
  span: Span,
  correction: Extract<Addition, { fact: 'event' }>,
): PolicyEvent {
  const { date, role, label, basis = 'stated' } = correction.values
  return { ...base(doc, span, correction), date, precision: precisionOf(date), role, label, basis }
}

/** A target at a place: numeric and exactly its value unless the correction says otherwise; a deadline given is stated. */
export function addedTarget(
  doc: CompiledDocument,
  span: Span,
  correction: Extract<Addition, { fact: 'target' }>,
): Target {
  const {
    metric,
    value,
    kind = 'numeric',
    comparator = '=',
    unit = null,
    deadline = null,
  } = correction.values
  const deadlineBasis = deadline === null ? null : (correction.values.deadlineBasis ?? 'stated')
  const section = sectionsAt(doc, span.start).at(-1)?.id ?? null
  return {
    ...base(doc, span, correction),
    metric,
    kind,
    comparator,
    value,
    unit,
    deadline,
    deadlineBasis,
    section,
  }
}

/** A mention at a place. */
export function addedMention(
  doc: CompiledDocument,
  span: Span,
  correction: Extract<Addition, { fact: 'mention' }>,
): Mention {
  const { entity, kind } = correction.values
  return { ...base(doc, span, correction), entity, kind }
}

const marked = (reason: string): { corrected: Corrected } => ({ corrected: { kind: 'amended', reason } })

/** An event with some fields changed; its precision follows its date. */
export function amendedEvent(
  event: PolicyEvent,
  values: Values<Amendment, 'event'>,
  reason: string,
): PolicyEvent {
  const next = { ...event, ...given(values), ...marked(reason) }
  return { ...next, precision: precisionOf(next.date) }
}

/** A target with some fields changed; a new deadline is stated unless the correction says otherwise, and none has no basis. */
export function amendedTarget(target: Target, values: Values<Amendment, 'target'>, reason: string): Target {
  const next = { ...target, ...given(values), ...marked(reason) }
  if (next.deadline === null) return { ...next, deadlineBasis: null }
  const basis = values.deadline === undefined ? next.deadlineBasis : (values.deadlineBasis ?? 'stated')
  return { ...next, deadlineBasis: basis ?? 'stated' }
}

/** A mention with some fields changed. */
export const amendedMention = (
  mention: Mention,
  values: Values<Amendment, 'mention'>,
  reason: string,
): Mention => ({
  ...mention,
  ...given(values),
  ...marked(reason),
})

/** A measure with some fields changed: brands and centres it keeps keep their evidence, new ones rest on the quote's place. */
export function amendedMeasure(
  measure: Measure,
  { title = measure.title, role = measure.role, brands, centres }: Values<Amendment, 'measure'>,
  { reason, evidence }: { readonly reason: string; readonly evidence: Span },
): Measure {
  return {
    ...measure,
    title,
    role,
    brands:
      brands?.map(
        (id) =>
          measure.brands.find((brand) => brand.id === id) ?? { id, basis: 'thematic', evidence: [evidence] },
      ) ?? measure.brands,
    centres:
      centres?.map(
        (id) =>
          measure.centres.find((centre) => centre.id === id) ?? {
            id,
            basis: 'thematic' as const,
            evidence: [evidence],
          },
      ) ?? measure.centres,
    ...marked(reason),
  }
}

type Given<V> = { [K in keyof V]-?: Exclude<V[K], undefined> }

/** The fields that a correction gives; a field that is not in the file is not there at all. */
function given<V extends object>(values: V): Partial<Given<V>> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<
    Given<V>
  >
}
