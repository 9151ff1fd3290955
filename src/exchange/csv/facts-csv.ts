import type { FactLine } from '../../derive/chart-facts.ts'
import { perThousand } from '../../derive/emphasis-rows.ts'
import { sectionPath } from '../../derive/section-path.ts'
import type { WordsOf } from '../../messages/catalogue.ts'
import type { factColumns } from '../../messages/fact-columns.ts'
import type { Measure } from '../../model/dataset.ts'
import { textOf, type Span } from '../../model/span.ts'
import { csvText, type CsvCell } from './csv-text.ts'

type Words = WordsOf<typeof factColumns>

/** What every line says of the dataset, and what is needed to write out the facts. */
export interface FactsOrigin {
  readonly dataset: string
  /** The day the data file was written, ISO; null when the host does not say. */
  readonly datedOn: string | null
  /** ISO date. */
  readonly asOf: string
  /** The clean text of every document with a measure among the lines, by document id. */
  readonly texts: ReadonlyMap<string, string>
  /** The address of a fact's own words; null when others could not open it. */
  readonly linkOf: (line: FactLine) => string | null
}

/**
 * Every fact behind a picture, one line each, with what it takes to check it: document, number, section, the words as
 * printed, their place, the dataset. Numbers are written as numbers, dates as EDTF.
 *
 * Throws `RangeError` when a measure's text is not among `texts`: a line without its words could not be checked.
 */
export function factsCsv(lines: readonly FactLine[], origin: FactsOrigin, words: Words): string {
  const kinds = [...new Set(lines.map(({ kind }) => kind))]
  const own = kinds.flatMap((kind) => Object.values(words[kind]))
  const { corrected, file, sha256, link, ...first } = words.common
  const head = [...Object.values(first), ...own, corrected, file, sha256, link]
  return csvText([head, ...lines.map((line) => cells(line, kinds, origin, words))])
}

function cells(
  line: FactLine,
  kinds: readonly FactLine['kind'][],
  origin: FactsOrigin,
  words: Words,
): readonly CsvCell[] {
  const { doc, id, span, section } = line
  const { title, issuer, source, documentNumber, publishedOn, jurisdiction } = doc.metadata
  return [
    origin.dataset,
    origin.datedOn,
    origin.asOf,
    words.kinds[line.kind],
    id,
    title,
    issuer,
    source,
    documentNumber,
    publishedOn,
    jurisdiction,
    sectionPath(doc.sections, section),
    quoteOf(line, origin),
    span.start,
    span.end,
    // What only facts of another kind have is left empty.
    ...kinds.flatMap((kind) =>
      kind === line.kind ? ownCells(line, origin, words) : Object.values(words[kind]).map(() => null),
    ),
    correctedOf(line, words),
    doc.file,
    doc.sha256,
    origin.linkOf(line),
  ]
}

function ownCells(line: FactLine, origin: FactsOrigin, words: Words): readonly CsvCell[] {
  if (line.kind === 'event') {
    const { date, role, label, basis } = line.event
    return [date, words.roles[role], label, words.bases[basis]]
  }
  if (line.kind === 'name') return nameCells(line, words)
  return line.kind === 'target' ? targetCells(line, words) : measureCells(line, origin, words)
}

function nameCells(
  { doc, set, count, characters }: FactLine & { kind: 'name' },
  words: Words,
): readonly CsvCell[] {
  const year = doc.metadata.publishedOn?.slice(0, 4) ?? null
  return [words.sets[set], year, count, characters, Number(perThousand(count, characters).toFixed(2))]
}

function targetCells({ target, bodies }: FactLine & { kind: 'target' }, words: Words): readonly CsvCell[] {
  const { metric, kind, comparator, value, unit, deadline, deadlineBasis } = target
  const [least, most] = typeof value === 'number' || value === null ? [value, null] : value
  return [
    metric,
    words.targetKinds[kind],
    kind === 'rank' ? null : words.comparators[comparator],
    least,
    most,
    unit,
    deadline,
    deadlineBasis === null ? null : words.deadlineBases[deadlineBasis],
    bodies.join(words.separator),
  ]
}

function measureCells(
  { doc, measure, advance }: FactLine & { kind: 'measure' },
  origin: FactsOrigin,
  words: Words,
): readonly CsvCell[] {
  const own = [measure.title, words.measureRoles[measure.role]]
  if (advance === null) return [...own, null, null, null, null]
  const { subject, basis, evidence } = advance
  const text = textOfDocument(doc.id, origin)
  return [
    ...own,
    words.subjects[subject],
    words.brandBases[basis],
    [...new Set(evidence.map((span) => textOf(text, span)))].join(words.separator),
    evidence.map(placeOf).join(' '),
  ]
}

const placeOf = ({ start, end }: Span) => `${start}–${end}`

function quoteOf(line: FactLine, origin: FactsOrigin): string {
  switch (line.kind) {
    case 'event':
      return line.event.quote
    case 'target':
      return line.target.quote
    case 'name':
      return line.mention.quote
    case 'measure':
      return textOf(textOfDocument(line.doc.id, origin), line.span)
  }
}

function textOfDocument(id: string, { texts }: FactsOrigin): string {
  const text = texts.get(id)
  if (text === undefined) throw new RangeError(`the text of ${id} is not at hand`)
  return text
}

function correctedOf(line: FactLine, words: Words): string | null {
  const { corrected } = factOf(line)
  return corrected === undefined ? null : words.reason(words.corrected[corrected.kind], corrected.reason)
}

function factOf(line: FactLine): Pick<Measure, 'corrected'> {
  switch (line.kind) {
    case 'event':
      return line.event
    case 'target':
      return line.target
    case 'name':
      return line.mention
    case 'measure':
      return line.measure
  }
}
