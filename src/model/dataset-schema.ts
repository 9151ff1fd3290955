import * as v from 'valibot'
import type { CompiledDocument, Dataset, OpenedFile } from './dataset.ts'
import { decoder } from './decode.ts'
import { isRealDay } from './edtf.ts'

/** What most dates are: 「2025」; not 「0025」, as no day of that year is one here. */
const YEAR = /^[1-9]\d{3}$/

/** A year, month or day that the calendar has, or two of them: 「2018」, 「2018-11/2019-02」; not 「2018-13」. */
function isEdtf(value: string): boolean {
  if (YEAR.test(value)) return true
  const parts = value.split('/')
  return parts.length <= 2 && parts.every((part) => isRealDay(`${part}-01-01`.slice(0, 10)))
}

/** A whole number from 0 on. */
export const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const span = v.pipe(
  v.strictObject({ start: count, end: count }),
  v.check(({ start, end }) => start <= end, 'a span must not end before it starts'),
)
const spans = v.array(span)
/** Words, or null where nothing is printed. */
export const textOrNull = v.nullable(v.string())
/** An EDTF date of the forms used here. */
export const edtf = v.pipe(v.string(), v.check(isEdtf, 'not an EDTF date'))

/** What a document says of itself, as it stands in a dataset. */
export const metadata = v.strictObject({
  title: textOrNull,
  kind: v.picklist(['news', 'speech', 'opinion', 'plan', 'meeting']),
  issuer: textOrNull,
  source: textOrNull,
  publishedOn: v.nullable(v.pipe(v.string(), v.isoDate())),
  publishedAt: v.nullable(span),
  documentNumber: textOrNull,
  jurisdiction: textOrNull,
  period: v.nullable(v.strictObject({ from: v.string(), to: v.string() })),
})

const section = v.strictObject({
  id: v.string(),
  level: v.pipe(v.number(), v.integer(), v.minValue(1)),
  label: v.string(),
  title: v.string(),
  parent: textOrNull,
  span,
})

const corrected = v.exactOptional(
  v.strictObject({ kind: v.picklist(['added', 'amended']), reason: v.string() }),
)

/** A measure as it stands in a dataset. */
export const measure = v.strictObject({
  id: v.string(),
  section: textOrNull,
  span,
  title: v.string(),
  role: v.picklist(['task', 'safeguard', 'preamble']),
  brands: v.array(
    v.strictObject({
      id: v.picklist(['service', 'manufacturing', 'shopping', 'culture']),
      basis: v.picklist(['explicit', 'thematic']),
      evidence: spans,
    }),
  ),
  centres: v.array(
    v.strictObject({
      id: v.picklist(['economy', 'finance', 'trade', 'shipping', 'innovation']),
      basis: v.picklist(['explicit', 'thematic']),
      evidence: spans,
    }),
  ),
  bodies: v.array(v.strictObject({ name: v.string(), span })),
  corrected,
})

/** An event as it stands in a dataset. */
export const event = v.strictObject({
  id: v.string(),
  span,
  quote: v.string(),
  date: edtf,
  precision: v.picklist(['day', 'month', 'year', 'range']),
  role: v.picklist(['published', 'held', 'issued', 'deadline', 'period', 'reference']),
  label: v.string(),
  basis: v.picklist(['stated', 'resolved', 'inferred']),
  corrected,
})

/** A target as it stands in a dataset. */
export const target = v.strictObject({
  id: v.string(),
  span,
  quote: v.string(),
  metric: v.string(),
  kind: v.picklist(['numeric', 'absolute', 'rank']),
  comparator: v.picklist(['>=', '<=', '=', '~', '+', 'range']),
  value: v.nullable(v.union([v.number(), v.strictTuple([v.number(), v.number()])])),
  unit: textOrNull,
  deadline: v.nullable(edtf),
  deadlineBasis: v.nullable(v.picklist(['stated', 'inherited'])),
  section: textOrNull,
  corrected,
})

/** A mention as it stands in a dataset. */
export const mention = v.strictObject({
  id: v.string(),
  span,
  quote: v.string(),
  entity: v.string(),
  kind: v.picklist(['brand', 'brands', 'centre', 'function', 'district', 'body', 'place']),
  corrected,
})

const diagnostic = v.strictObject({
  severity: v.picklist(['error', 'warning', 'info']),
  code: v.string(),
  message: v.string(),
  line: count,
  column: count,
})

const summary = {
  id: v.string(),
  file: v.string(),
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'not a SHA-256')),
  metadata,
  sections: v.array(section),
  measures: v.array(measure),
  events: v.array(event),
  targets: v.array(target),
  diagnostics: v.array(diagnostic),
}

const compiledDocument = v.strictObject({
  ...summary,
  text: v.string(),
  body: span,
  sourceMap: v.array(v.strictTuple([count, count, count])),
  mentions: v.array(mention),
})

/** A document with what cleaning took out, as its file of the app holds it. */
export const openedFile = v.strictObject({
  ...compiledDocument.entries,
  removed: v.exactOptional(v.array(v.string())),
})

const dataset = v.strictObject({
  schema: v.literal('cetu-dataset/1'),
  compiler: v.string(),
  documents: v.array(compiledDocument),
})

/** A document's facts as they stand in a dataset. */
export const documentSummary = v.strictObject({
  ...summary,
  emphasis: v.exactOptional(v.strictObject({ characters: count, names: v.record(v.string(), count) })),
})

/** The whole dataset, or throws `DatasetError` naming the first path that does not fit. */
export const decodeDataset: (value: unknown) => Dataset = decoder(dataset)

/** One compiled document, or throws `DatasetError` naming the first path that does not fit. */
export const decodeDocument: (value: unknown) => CompiledDocument = decoder(compiledDocument)

/** A document's file of the app, or throws `DatasetError` naming the first path that does not fit. */
export const decodeOpenedFile: (value: unknown) => OpenedFile = decoder(openedFile)
