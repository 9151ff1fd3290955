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
  return [
    ...facts.filter((fact) => doc.text.slice(fact.span.start, fact.span.end) !== fact.quote).map(wrongQuote),
    ...brokenMap(doc, source),
    ...spansOutside(doc, facts).map(wrongSpan),
    ...facts.filter(({ span }) => span.start === span.end).map(({ span }) => wrongSpan(span)),
    ...idsTwice([facts, doc.sections, doc.measures]).map((id) =>
      broken('id-not-unique', `two things have the id ${id}`),
    ),
  ]
}

/** The spans of a document that do not lie in its text, in its own order; walked without making a list of all of them. */
function spansOutside(doc: CompiledDocument, facts: readonly Quoted[]): readonly Span[] {
  const outside: Span[] = []
  const look = (span: Span) => {
    if (!isIn(doc.text, span)) outside.push(span)
  }
  look(doc.body)
  for (const things of [facts, doc.sections, doc.measures]) for (const { span } of things) look(span)
  for (const { brands, centres, bodies } of doc.measures) {
    for (const things of [brands, centres]) for (const { evidence } of things) evidence.forEach(look)
    for (const { span } of bodies) look(span)
  }
  return outside
}

function idsTwice(lists: readonly (readonly { readonly id: string }[])[]): readonly string[] {
  const seen = new Set<string>()
  return lists.flatMap((things) =>
    things.filter(({ id }) => seen.size === seen.add(id).size).map(({ id }) => id),
  )
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

/** Whether nothing but our own line breaks stands between two offsets. */
function isLineBreaks(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (text[at] !== '\n') return false
  return true
}

/** Walks the source map once: with every run exact and every gap a line break, each span's source characters are its quote's. */
function brokenMap({ text, sourceMap }: CompiledDocument, source: string): readonly Diagnostic[] {
  let clean = 0
  let last = 0
  for (const [at, from, length] of sourceMap) {
    if (length <= 0 || at < clean || from < last)
      return [broken('map-not-ascending', `the source map goes back at ${at}`)]
    if (!isLineBreaks(text, clean, at))
      return [broken('text-not-in-source', `no source for the text before ${at}`)]
    if (text.slice(at, at + length) !== source.slice(from, from + length))
      return [broken('text-not-in-source', `the text at ${at} is not the source at ${from}`)]
    clean = at + length
    last = from + length
  }
  return clean === text.length ? [] : [broken('text-not-in-source', `no source for the text after ${clean}`)]
}
