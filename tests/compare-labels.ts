import type { CompiledDocument, Measure } from '../src/model/dataset.ts'
import { firstDay, lastDay } from '../src/model/edtf.ts'
import { inSource } from '../src/model/source-text.ts'
import { overlaps, type Span } from '../src/model/span.ts'
import {
  BRAND_IDS,
  CENTRE_IDS,
  type LabelledTarget,
  type SeedLabels,
} from '../scripts/bench-compile/seed-labels.ts'

/** What agreed and what did not, each miss in a few words. */
export interface Comparison {
  readonly found: number
  readonly missed: readonly string[]
  readonly wrong: readonly string[]
}

const sameDays = (a: string, b: string) => firstDay(a) === firstDay(b) && lastDay(a) === lastDay(b)

/** Events but the publication: place, days and role. */
export function compareEvents(doc: CompiledDocument, labels: SeedLabels): Comparison {
  const open = doc.events.filter(({ role }) => role !== 'published')
  const missed: string[] = []
  let found = 0
  for (const label of labels.events.filter(({ role }) => role !== 'published')) {
    const at = open.findIndex(
      ({ span, date, role }) =>
        overlaps(inSource(doc, span), label) &&
        sameDays(date, label.date) &&
        [label.role, ...(label.alsoRole ?? [])].includes(role),
    )
    if (at >= 0) open.splice(at, 1)
    if (at >= 0) found += 1
    else if (!label.doubt) missed.push(`${label.start} ${label.date} ${label.role}`)
  }
  const wrong = open.filter(
    ({ basis, span }) =>
      basis !== 'inferred' && !labels.events.some((label) => overlaps(inSource(doc, span), label)),
  )
  return { found, missed, wrong: wrong.map(({ quote, date }) => `${quote} ${date}`) }
}

/** Targets: place, kind, value, unit, comparator and deadline with its basis. */
export function compareTargets(doc: CompiledDocument, { targets }: SeedLabels): Comparison {
  const open = [...doc.targets]
  const missed: string[] = []
  for (const label of targets.required) {
    const at = open.findIndex(
      (target) => overlaps(inSource(doc, target.span), label) && agrees(target, label),
    )
    if (at >= 0) open.splice(at, 1)
    else missed.push(`${label.start} ${label.kind} ${String(label.value)} ${label.metric}`)
  }
  const wrong = open.filter(
    ({ span }) => !targets.optional.some((label) => overlaps(inSource(doc, span), label)),
  )
  return { found: targets.required.length - missed.length, missed, wrong: wrong.map(({ quote }) => quote) }
}

function agrees(target: CompiledDocument['targets'][number], label: LabelledTarget): boolean {
  const due = label.deadline ?? label.deadlineInherited
  const basis = due === null ? null : label.deadline ? 'stated' : 'inherited'
  const sameDue =
    due === null ? target.deadline === null : target.deadline !== null && sameDays(target.deadline, due)
  const comparators = [label.comparator, ...[label.alsoComparator ?? []].flat()]
  return (
    target.kind === label.kind &&
    (label.value === null || JSON.stringify(target.value) === JSON.stringify(label.value)) &&
    (label.kind === 'rank' || (target.unit === label.unit && comparators.includes(target.comparator))) &&
    sameDue &&
    target.deadlineBasis === basis
  )
}

type LabelOf = (unit: SeedLabels['brands'][number]) => {
  required: readonly string[]
  optional: readonly string[]
}

/** One kind of a measure's labels, matched by where the measure stands. */
function compareUnits(
  doc: CompiledDocument,
  labels: SeedLabels,
  of: LabelOf,
  got: (m: Measure) => readonly string[],
): Comparison {
  const result = labels.brands.map((unit) => {
    const inside = doc.measures.filter(({ span }) => overlapsMostly(inSource(doc, span), unit.span))
    const has = new Set(inside.flatMap(got))
    const { required, optional } = of(unit)
    const missed = required.filter((id) => !has.has(id)).map((id) => `${unit.section} ${id}`)
    const wrong = [...has]
      .filter((id) => ![...required, ...optional].includes(id))
      .map((id) => `${unit.section} ${id}`)
    return { found: required.length - missed.length, missed, wrong }
  })
  const found = result.reduce((sum, one) => sum + one.found, 0)
  return {
    found,
    missed: result.flatMap(({ missed }) => missed),
    wrong: result.flatMap(({ wrong }) => wrong),
  }
}

const overlapsMostly = (a: Span, b: Span) =>
  Math.min(a.end, b.end) - Math.max(a.start, b.start) > 0.5 * Math.min(a.end - a.start, b.end - b.start)

const brandIds = (names: readonly (keyof typeof BRAND_IDS | '四大品牌')[]) =>
  names.flatMap((name) => (name === '四大品牌' ? [] : [BRAND_IDS[name]]))

/** Brands a measure names. */
export const compareNamedBrands = (doc: CompiledDocument, labels: SeedLabels) =>
  compareUnits(
    doc,
    labels,
    ({ explicit }) => ({ required: brandIds(explicit), optional: [] }),
    ({ brands }) => brands.filter(({ basis }) => basis === 'explicit').map(({ id }) => id),
  )

/** Brands a measure advances, named or not. */
export const compareBrands = (doc: CompiledDocument, labels: SeedLabels) =>
  compareUnits(
    doc,
    labels,
    ({ explicit, thematic }) => ({
      required: brandIds(thematic.required),
      optional: [...brandIds(thematic.optional), ...brandIds(explicit)],
    }),
    ({ brands }) => brands.map(({ id }) => id),
  )

/** Centres a measure advances. */
export const compareCentres = (doc: CompiledDocument, labels: SeedLabels) =>
  compareUnits(
    doc,
    labels,
    ({ centres }) => ({
      required: centres.required.map((name) => CENTRE_IDS[name]),
      optional: centres.optional.map((name) => CENTRE_IDS[name]),
    }),
    ({ centres }) => centres.map(({ id }) => id),
  )
