import { answerLine, type Answer } from './answer-line.ts'

/** Where answers and complaints go; `answer` resolves when the reader is ready for more. */
export interface Output {
  readonly answer: (line: string) => Promise<unknown> | null
  readonly complain: (line: string) => void
}

/**
 * Answers lines of JSON in their order and gives the number of lines that could not be answered.
 *
 * Every line has its line in the answer, so that the two can be paired: a bad or empty one `{"error"}`, and it is complained of as
 * `{"line","error"}` with its number from 1. A byte order mark before the first line is no part of it.
 */
export async function answerLines(
  lines: AsyncIterable<string>,
  { answer, complain }: Output,
): Promise<number> {
  let number = 0
  let bad = 0
  for await (const line of lines) {
    number += 1
    const said = answerOrError(number === 1 ? line.replace(/^\uFEFF/, '') : line)
    if ('error' in said) {
      bad += 1
      complain(JSON.stringify({ line: number, ...said }))
    }
    const full = answer(JSON.stringify(said))
    if (full !== null) await full
  }
  return bad
}

function answerOrError(line: string): Answer | { readonly error: string } {
  try {
    return answerLine(line)
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return { error: error.message }
    throw error
  }
}
