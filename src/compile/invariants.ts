import type { CompiledDocument, Diagnostic } from '../model/dataset.ts'
import type { Span } from '../model/span.ts'

interface Quoted {
  readonly id: string
  readonly span: Span
  readonly quote: string
}

/**
 * What must hold for every document, as errors that stop the build; empty when all is well.
 *
 * A quote is the text its span covers; every character of `text` but our own line breaks stands where the source map says; the
 * map ascends; spans lie in the text; ids are unique inside the document.
 */
export function findBrokenInvariants(doc: CompiledDocument, source: string): readonly Diagnostic[] {
  const facts: readonly Quoted[] = [...doc.events, ...doc.targets, ...doc.mentions]
  const spans = [
    doc.body,
    ...[...facts, ...doc.sections, ...doc.measures].map(({ span }) => span),
    ...evidenceSpans(doc),
  ]
  const ids = [...facts, ...doc.sections, ...doc.measures].map(({ id }) => id)
  const seen = new Set<string>()
  const twice = ids.filter((id) => seen.size === seen.add(id).size)
  return [
    ...facts.filter((fact) => doc.text.slice(fact.span.start, fact.span.end) !== fact.quote).map(wrongQuote),
    ...brokenMap(doc, source),
    ...spans.filter((span) => !isIn(doc.text, span)).map(wrongSpan),
    ...facts.filter(({ span }) => span.start === span.end).map(({ span }) => wrongSpan(span)),
    ...twice.map((id) => broken('id-not-unique', `two things have the id ${id}`)),
  ]
}

const broken = (code: string, message: string): Diagnostic => ({
  severity: 'error',
  code,
  message,
  line: 1,
  column: 1,
})

const wrongQuote = ({ id, quote }: Quoted) =>
  broken('quote-not-in-text', `「${quote}」 of ${id} is not what its span covers`)

const wrongSpan = ({ start, end }: Span) =>
  broken('span-outside-text', `span ${start}-${end} does not lie in the text`)

const isIn = (text: string, { start, end }: Span) => start >= 0 && start <= end && end <= text.length

function evidenceSpans({ measures }: CompiledDocument): readonly Span[] {
  return measures.flatMap(({ brands, centres, bodies }) => [
    ...[...brands, ...centres].flatMap(({ evidence }) => evidence),
    ...bodies.map(({ span }) => span),
  ])
}

/** Walks the source map once: with every run exact and every gap a line break, each span's source characters are its quote's. */
function brokenMap({ text, sourceMap }: CompiledDocument, source: string): readonly Diagnostic[] {
  let clean = 0
  let last = 0
  for (const [at, from, length] of sourceMap) {
    if (length <= 0 || at < clean || from < last)
      return [broken('map-not-ascending', `the source map goes back at ${at}`)]
    if (/[^\n]/.test(text.slice(clean, at)))
      return [broken('text-not-in-source', `no source for the text before ${at}`)]
    if (text.slice(at, at + length) !== source.slice(from, from + length))
      return [broken('text-not-in-source', `the text at ${at} is not the source at ${from}`)]
    clean = at + length
    last = from + length
  }
  return clean === text.length ? [] : [broken('text-not-in-source', `no source for the text after ${clean}`)]
}
