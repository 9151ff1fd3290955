import type { DocumentSummary, Measure } from '../model/dataset.ts'
import { DISTRICTS } from '../model/district.ts'
import { firstDay, lastDay } from '../model/edtf.ts'
import { narrows, type Filter } from '../model/filter.ts'
import { contains, type Span } from '../model/span.ts'

/**
 * The documents as a filter leaves them; the very same list when it narrows nothing.
 *
 * Document, district and kind keep whole documents. A brand or centre keeps the measures that advance it, the targets and
 * dates printed inside those, and the dates of the document itself (outside every measure); a document without such a
 * measure is out. A period keeps dates that fall into it at all, targets whose deadline does (those without a
 * deadline when their document's own years do), and measures of documents whose own years do.
 */
export function filterDocuments(
  documents: readonly DocumentSummary[],
  filter: Filter,
): readonly DocumentSummary[] {
  if (!narrows(filter)) return documents
  return documents
    .filter((doc) => isChosen(doc, filter))
    .flatMap((doc) => onSubject(doc, filter))
    .flatMap((doc) => inPeriod(doc, filter))
}

/** The code a document's jurisdiction has in filters; null for one that is neither a district's nor the city's. */
export function districtCodeOf(doc: Pick<DocumentSummary, 'metadata'>): string | null {
  const { jurisdiction } = doc.metadata
  if (jurisdiction === '上海市') return 'city'
  return DISTRICTS.find(({ name }) => name === jurisdiction)?.code ?? null
}

const among = (choices: readonly string[], value: string | null) =>
  choices.length === 0 || (value !== null && choices.includes(value))

function isChosen(doc: DocumentSummary, { documents, districts, kinds }: Filter): boolean {
  return among(documents, doc.id) && among(districts, districtCodeOf(doc)) && among(kinds, doc.metadata.kind)
}

function onSubject(doc: DocumentSummary, filter: Filter): DocumentSummary[] {
  if (filter.brands.length === 0 && filter.centres.length === 0) return [doc]
  const measures = doc.measures.filter((measure) => advances(measure, filter))
  if (measures.length === 0) return []
  const outside = (span: Span) => !doc.measures.some((measure) => contains(measure.span, span))
  const inside = (span: Span) => measures.some((measure) => contains(measure.span, span))
  return [
    {
      ...doc,
      measures,
      targets: doc.targets.filter(({ span }) => inside(span)),
      events: doc.events.filter(({ span }) => inside(span) || outside(span)),
    },
  ]
}

function advances({ brands, centres }: Measure, filter: Filter): boolean {
  const chosen = new Set<string>([...filter.brands, ...filter.centres])
  return [...brands, ...centres].some(({ id }) => chosen.has(id))
}

function inPeriod(doc: DocumentSummary, filter: Filter): DocumentSummary[] {
  const { from, to } = filter
  if (from === null && to === null) return [doc]
  const overlaps = ({ first, last }: Years) => first <= (to ?? Infinity) && last >= (from ?? -Infinity)
  const own = ownYears(doc)
  const ownIn = own !== null && overlaps(own)
  const events = doc.events.filter(({ date }) => overlaps(yearsOf(date)))
  const targets = doc.targets.filter(({ deadline }) =>
    deadline === null ? ownIn : overlaps(yearsOf(deadline)),
  )
  if (events.length === 0 && targets.length === 0 && !ownIn) return []
  return [{ ...doc, events, targets, measures: ownIn ? doc.measures : [] }]
}

interface Years {
  readonly first: number
  readonly last: number
}

const yearsOf = (date: string): Years => ({
  first: Number(firstDay(date).slice(0, 4)),
  last: Number(lastDay(date).slice(0, 4)),
})

/** The years a document itself belongs to: its period and its publication, else the days it says things were held or issued. */
function ownYears(doc: DocumentSummary): Years | null {
  const { period, publishedOn } = doc.metadata
  const printed = [
    ...(period === null ? [] : [yearsOf(`${period.from}/${period.to}`)]),
    ...(publishedOn === null ? [] : [yearsOf(publishedOn)]),
  ]
  const held = doc.events.filter(({ role }) => role === 'held' || role === 'issued')
  const years = printed.length > 0 ? printed : held.map(({ date }) => yearsOf(date))
  if (years.length === 0) return null
  return {
    first: Math.min(...years.map(({ first }) => first)),
    last: Math.max(...years.map(({ last }) => last)),
  }
}
