import { fold } from '../compile/fold.ts'
import { simplifiedText } from './simplified-text.ts'

/** What the worker is asked; `number` comes back with the answer. */
export interface FormRequest {
  readonly number: number
  readonly form: 'fold' | 'simplify'
  readonly text: string
}

/** The answer to a request: a folded text, or a simplified one. */
export interface FormAnswer {
  readonly number: number
  readonly answer: ReturnType<typeof answerTo>
}

/** A text in the form asked for. */
export function answerTo({ form, text }: Pick<FormRequest, 'form' | 'text'>) {
  return form === 'simplify' ? simplifiedText(text) : foldedText(text)
}

/** Folded and in lower case; a letter whose lower case is longer (İ) stays. */
export function foldedText(text: string): string {
  const folded = fold(text)
  const lower = folded.toLowerCase()
  if (lower.length === folded.length) return lower
  return Array.from(folded, (letter) =>
    letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter,
  ).join('')
}
