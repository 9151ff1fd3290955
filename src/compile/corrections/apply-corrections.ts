import type {
  CompiledDocument,
  Diagnostic,
  Measure,
  Mention,
  PolicyEvent,
  Target,
} from '../../model/dataset.ts'
import { contains, overlaps, type Span } from '../../model/span.ts'
import { placeInSource } from '../source-place.ts'
import {
  addedEvent,
  addedMention,
  addedTarget,
  amendedEvent,
  amendedMeasure,
  amendedMention,
  amendedTarget,
} from './changed-facts.ts'
import type { Addition, Amendment, Correction, Rejection } from './correction.ts'
import { type CorrectionProblem, findPlace } from './find-place.ts'

/** A document with its corrections. */
export interface CorrectedDocument {
  readonly doc: CompiledDocument
  /** Where events and targets were rejected, for the ledger. */
  readonly rejected: readonly Span[]
  /** What could not be applied, with the index of the correction in the list given. */
  readonly problems: readonly (CorrectionProblem & { readonly index: number })[]
}

type Fact = PolicyEvent | Target | Mention | Measure
const LISTS = { event: 'events', target: 'targets', mention: 'mentions', measure: 'measures' } as const

/**
 * Applies the corrections of one document in the order given.
 *
 * A rejection takes the fact away and leaves an info diagnostic with the reason; an addition puts a fact on the exact words; an
 * amendment changes the named fields and keeps the id. Added and amended facts carry `corrected`. What does not fit is a problem.
 */
export function applyCorrections(
  doc: CompiledDocument,
  corrections: readonly Correction[],
  source: string,
): CorrectedDocument {
  let current = doc
  const problems: (CorrectionProblem & { index: number })[] = []
  const rejected: Span[] = []
  for (const [index, correction] of corrections.entries()) {
    const place = findPlace(current.text, correction)
    const next = 'code' in place ? place : applyOne(current, place, correction, source)
    if ('code' in next) problems.push({ ...next, index })
    else current = next
    if (!('code' in next) && correction.kind === 'reject' && 'start' in place) rejected.push(place)
  }
  return { doc: current, rejected, problems }
}

function applyOne(
  doc: CompiledDocument,
  place: Span,
  correction: Correction,
  source: string,
): CompiledDocument | CorrectionProblem {
  const there = factsOn(doc, place, correction)
  if (correction.kind === 'add') {
    return there.length === 0
      ? added(doc, place, correction)
      : problem('correction-fact-exists', correction, doc, place)
  }
  if (there.length === 0) return problem('correction-no-fact', correction, doc, place)
  if (correction.kind === 'reject') return without(doc, there, correction, source)
  const [fact, ...others] = there
  if (others.length > 0 || fact === undefined) return problem('correction-many-facts', correction, doc, place)
  return amended(doc, fact.id, place, correction)
}

/** The facts of the wanted kind whose span is the place; of measures the one that holds it. */
function factsOn(doc: CompiledDocument, place: Span, { fact }: Correction): readonly Fact[] {
  const facts: readonly Fact[] = doc[LISTS[fact]]
  return facts.filter(({ span }) =>
    fact === 'measure' ? contains(span, place) : span.start === place.start && span.end === place.end,
  )
}

function without(
  doc: CompiledDocument,
  facts: readonly Fact[],
  { fact, quote, reason }: Rejection,
  source: string,
): CompiledDocument {
  const gone = new Set(facts.map(({ id }) => id))
  const list: readonly Fact[] = doc[LISTS[fact]]
  const note: Diagnostic = {
    severity: 'info',
    code: 'fact-rejected',
    message: `the ${fact} 「${quote}」 was rejected: ${reason}`,
    ...placeInSource(doc.sourceMap, source, facts[0]!.span.start),
  }
  return {
    ...doc,
    [LISTS[fact]]: list.filter(({ id }) => !gone.has(id)),
    diagnostics: [...doc.diagnostics, note],
  }
}

const inOrder = <F extends { readonly span: Span }>(facts: readonly F[], one: F): readonly F[] =>
  [...facts, one].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)

function added(doc: CompiledDocument, place: Span, correction: Addition): CompiledDocument {
  switch (correction.fact) {
    case 'event':
      return { ...doc, events: inOrder(doc.events, addedEvent(doc, place, correction)) }
    case 'target':
      return { ...doc, targets: inOrder(doc.targets, addedTarget(doc, place, correction)) }
    case 'mention':
      return { ...doc, mentions: inOrder(doc.mentions, addedMention(doc, place, correction)) }
  }
}

const changed = <F extends { readonly id: string }>(
  facts: readonly F[],
  id: string,
  change: (fact: F) => F,
) => facts.map((fact) => (fact.id === id ? change(fact) : fact))

function amended(doc: CompiledDocument, id: string, evidence: Span, correction: Amendment): CompiledDocument {
  const { reason } = correction
  switch (correction.fact) {
    case 'event':
      return {
        ...doc,
        events: changed(doc.events, id, (one) => amendedEvent(one, correction.values, reason)),
      }
    case 'target':
      return {
        ...doc,
        targets: changed(doc.targets, id, (one) => amendedTarget(one, correction.values, reason)),
      }
    case 'mention':
      return {
        ...doc,
        mentions: changed(doc.mentions, id, (one) => amendedMention(one, correction.values, reason)),
      }
    case 'measure':
      return {
        ...doc,
        measures: changed(doc.measures, id, (one) =>
          amendedMeasure(one, correction.values, { reason, evidence }),
        ),
      }
  }
}

type ProblemCode = 'correction-fact-exists' | 'correction-no-fact' | 'correction-many-facts'

function problem(
  code: ProblemCode,
  { fact, quote }: Correction,
  doc: CompiledDocument,
  place: Span,
): CorrectionProblem {
  const facts: readonly { readonly span: Span; readonly quote?: string }[] = doc[LISTS[fact]]
  const near = facts.find((one) => one.quote !== undefined && overlaps(one.span, place))
  const hint = near?.quote === undefined ? '' : `; the one there is 「${near.quote}」`
  const messages: Readonly<Record<ProblemCode, string>> = {
    'correction-fact-exists': `「${quote}」 already is the words of a ${fact}; amend it instead`,
    'correction-no-fact': `「${quote}」 is not the words of any ${fact}${hint}`,
    'correction-many-facts': `「${quote}」 is the words of several facts of this kind; reject them and add the right one`,
  }
  return { field: 'quote', code, message: messages[code] }
}
