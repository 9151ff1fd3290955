import type { CompileResult } from '../../src/compile/compile-document.ts'

/** Codes of our own invariants: no file may break them, whatever it holds. */
const OWN_MISTAKES = new Set([
  'quote-not-in-text',
  'text-not-in-source',
  'map-not-ascending',
  'span-outside-text',
  'id-not-unique',
])

/** What is wrong with the answer to a made-up file, as sentences; empty when it is a document or a refusal with its place. */
export function wrongsOf({ document: doc, diagnostics }: CompileResult): readonly string[] {
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
  const wrongs = errors
    .filter(({ code }) => OWN_MISTAKES.has(code) || code.startsWith('number-'))
    .map(({ code, message }) => `${code}: ${message}`)
  if (doc === null && errors.length === 0) wrongs.push('no document and no error')
  if (doc !== null && errors.length > 0) wrongs.push(`a document in spite of ${errors[0]!.code}`)
  for (const { code, line, column } of diagnostics)
    if (!/^[a-z][a-z\d-]+$/.test(code) || line < 1 || column < 1) wrongs.push(`${code} at ${line}:${column}`)
  if (doc !== null && !isWellFormed(JSON.stringify(doc))) wrongs.push('a string with half a character')
  return wrongs
}

/** `JSON.stringify` writes half a character as an escape. */
const isWellFormed = (json: string) => !/\\ud[89a-f][\da-f]{2}/.test(json)
