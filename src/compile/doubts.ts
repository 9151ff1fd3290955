import type { Diagnostic } from '../model/dataset.ts'
import type { CleanText } from './clean/clean-text.ts'
import { findInvisible } from './clean/noise.ts'
import { placeOf } from './line-place.ts'
import { findOddCharacters } from './odd-characters.ts'

/** What is odd about a document that was compiled all the same. */
export function findDoubts(source: string, { title, paragraphs }: CleanText): readonly Diagnostic[] {
  const place = { line: 1, column: 1 }
  const found: Diagnostic[] = []
  if (!title)
    found.push({ severity: 'info', code: 'no-title', message: 'no line of the file is a title', ...place })
  if (paragraphs.length === 0)
    found.push({
      severity: 'warning',
      code: 'no-body',
      message: 'nothing but page furniture was found',
      ...place,
    })
  return [...found, ...hiddenCharacters(source), ...findOddCharacters(source)]
}

/** One warning for each kind of invisible character, at its first place: a reader of the file cannot see it. */
function hiddenCharacters(source: string): readonly Diagnostic[] {
  const places = new Map<string, { readonly first: number; readonly count: number }>()
  for (const { start, end } of findInvisible(source)) {
    const character = source.slice(start, end)
    const known = places.get(character)
    places.set(character, { first: known?.first ?? start, count: (known?.count ?? 0) + 1 })
  }
  return [...places].map(([character, { first, count }]) => {
    const times = count === 1 ? 'once' : `${count} times`
    const message = `${nameOf(character)} stands in the file ${times} and was left out`
    const { line, column } = placeOf(source, first)
    return { severity: 'warning', code: 'hidden-character', message, line, column }
  })
}

const nameOf = (character: string) =>
  character.startsWith('&')
    ? `「${character}」`
    : `the invisible character U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`
