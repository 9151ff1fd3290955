import type { CompileResult } from '../../src/compile/compile-document.ts'
import type { CompiledDocument } from '../../src/model/dataset.ts'

/** Codes of our own invariants: no file may break them, whatever it holds. */
const OWN_MISTAKES = new Set([
  'quote-not-in-text',
  'text-not-in-source',
  'map-not-ascending',
  'span-outside-text',
  'id-not-unique',
])

type Checked = Pick<CompileResult, 'document' | 'diagnostics'>

/** What is wrong with the answer to a made-up file, as sentences; empty when it is a document or a refusal with its place. */
export function wrongsOf({ document: doc, diagnostics }: Checked): readonly string[] {
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
  const wrongs = errors
    .filter(({ code }) => OWN_MISTAKES.has(code) || code.startsWith('number-'))
    .map(({ code, message }) => `${code}: ${message}`)
  if (doc === null && errors.length === 0) wrongs.push('no document and no error')
  if (doc !== null && errors.length > 0) wrongs.push(`a document in spite of ${errors[0]!.code}`)
  for (const { code, line, column } of diagnostics)
    if (!/^[a-z][a-z\d-]+$/.test(code) || line < 1 || column < 1) wrongs.push(`${code} at ${line}:${column}`)
  if (doc !== null && !isWellFormed(JSON.stringify(doc))) wrongs.push('a string with half a character')
  return doc === null ? wrongs : [...wrongs, ...splitPairs(doc)]
}

/** `JSON.stringify` writes half a character as an escape. */
const isWellFormed = (json: string) => !/\\ud[89a-f][\da-f]{2}/.test(json)

/** Spans that begin or end inside a character of two units. */
function splitPairs({
  text,
  body,
  sections,
  measures,
  events,
  targets,
  mentions,
}: CompiledDocument): readonly string[] {
  const facts = [...sections, ...measures, ...events, ...targets, ...mentions]
  const ends = [body, ...facts.map(({ span }) => span)].flatMap(({ start, end }) => [start, end])
  return ends
    .filter((at) => /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(Math.max(0, at - 1), at + 1)))
    .map((at) => `a span ends inside the character at ${at}`)
}
