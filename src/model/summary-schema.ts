import * as v from 'valibot'
import { count, documentSummary, edtf, event, metadata, target, textOrNull } from './dataset-schema.ts'
import { decoder } from './decode.ts'
import type { DatasetSummary, DocumentSummary } from './dataset.ts'
import type { DocumentEntry } from './document-entry.ts'
import { PACKED_KINDS, PACKED_ROLES, unpackEntry } from './packed-entry.ts'

const id = v.string()
const byKind = v.strictObject({ numeric: count, absolute: count, rank: count })
const years = v.nullable(v.strictTuple([count, count]))
const { role, precision, basis } = event.entries
const { kind, comparator, value, unit } = target.entries
const brand = v.picklist(['service', 'manufacturing', 'shopping', 'culture'])

const timelineMark = v.strictObject({
  id,
  documentId: id,
  documentName: v.string(),
  factIds: v.array(id),
  date: edtf,
  firstDay: v.string(),
  lastDay: v.string(),
  precision,
  role,
  also: v.array(role),
  label: v.string(),
  wording: v.string(),
  basis,
  alike: count,
})

const statedTarget = v.strictObject({
  targetId: id,
  documentId: id,
  documentName: v.string(),
  documentTitle: v.string(),
  district: textOrNull,
  quote: v.string(),
  metric: v.string(),
  kind,
  comparator,
  value,
  unit,
  place: textOrNull,
  deadline: v.nullable(
    v.strictObject({ date: edtf, printed: textOrNull, basis: v.picklist(['stated', 'inherited']) }),
  ),
  startsOn: textOrNull,
  section: textOrNull,
  measureId: textOrNull,
  bodies: v.nullable(v.array(v.string())),
})

const coverageCount = v.strictObject({
  code: v.string(),
  name: v.string(),
  shortName: v.string(),
  documents: count,
  measures: count,
  advancing: count,
  naming: count,
  cells: v.array(
    v.strictObject({
      brand,
      state: v.picklist(['covered', 'silent', 'no-document', 'out-of-scope']),
      measures: count,
      explicit: count,
      documentId: v.nullable(id),
    }),
  ),
})

const overview = v.strictObject({
  corpus: v.strictObject({
    documents: count,
    years,
    events: count,
    byKind,
    measures: count,
    paragraphs: count,
    districts: v.array(v.strictObject({ district: v.string(), targets: count, numeric: count })),
    diagnostics: count,
  }),
  timeline: v.strictObject({
    marks: v.array(timelineMark),
    all: count,
    grain: v.picklist(['none', 'day', 'month', 'quarter', 'year']),
    deadlines: v.strictObject({
      documents: count,
      having: count,
      deadlines: count,
      places: count,
      inTargets: count,
      none: count,
      only: textOrNull,
      years,
      bareYears: v.boolean(),
    }),
  }),
  targets: v.strictObject({
    counts: v.strictObject({
      all: count,
      byKind,
      numericDocuments: count,
      numericDistrict: textOrNull,
      withStatedDeadline: count,
    }),
    headline: v.array(statedTarget),
  }),
  coverage: v.array(coverageCount),
})

const summary = v.strictObject({
  schema: v.literal('cetu-summary/1'),
  dataset: v.literal('cetu-dataset/1'),
  id: v.pipe(v.string(), v.regex(/^[0-9a-f]{12}$/, 'not a dataset id')),
  compiler: v.string(),
  documents: count,
  buckets: v.pipe(count, v.minValue(1)),
  overview,
})

/** The number of one of so many things. */
const numberOf = (things: readonly unknown[]) => v.pipe(count, v.maxValue(things.length - 1))

const entry = v.strictTuple([
  v.strictTuple([id, v.string(), v.string(), metadata.entries.kind]),
  v.strictTuple([textOrNull, textOrNull, textOrNull, metadata.entries.publishedOn, textOrNull]),
  v.strictTuple([count, count, count, count, count, count, count, count, count, count, count]),
  v.pipe(v.array(count), v.length(9)),
  v.pipe(v.array(count), v.length(4)),
  v.array(v.strictTuple([numberOf(PACKED_ROLES), edtf, count, v.picklist([0, 1])])),
  v.array(v.strictTuple([numberOf(PACKED_KINDS), count, count, count])),
])

const list = v.strictObject({
  schema: v.literal('cetu-documents/1'),
  documents: v.array(entry),
})

/** The facts in a bucket, as its file holds them. */
export const facts = v.strictObject({
  schema: v.literal('cetu-facts/1'),
  documents: v.array(documentSummary),
})

/** The app's first file, or throws `DatasetError` naming the first path that does not fit. */
export const decodeSummary: (value: unknown) => DatasetSummary = decoder(summary)

const listed = decoder(list)
const bucket = decoder(facts)

/** The list of documents, in the order of the dataset; throws `DatasetError` naming the first path that does not fit. */
export const decodeList = (value: unknown): readonly DocumentEntry[] =>
  listed(value).documents.map(unpackEntry)

/** The facts in a bucket, by file name; throws `DatasetError` naming the first path that does not fit. */
export const decodeFacts = (value: unknown): readonly DocumentSummary[] => bucket(value).documents
