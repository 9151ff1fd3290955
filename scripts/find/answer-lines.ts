import { answerLine } from './answer-line.ts'

/** Where answers and complaints go; `answer` resolves when the reader is ready for more. */
export interface Output {
  readonly answer: (line: string) => Promise<unknown> | null
  readonly complain: (line: string) => void
}

/**
 * Answers lines of JSON in their order and gives the number of lines that could not be answered.
 *
 * A bad line is complained of as `{"line","error"}` with its number from 1 and has no answer; an empty line is passed over.
 */
export async function answerLines(
  lines: AsyncIterable<string>,
  { answer, complain }: Output,
): Promise<number> {
  let number = 0
  let bad = 0
  for await (const line of lines) {
    number += 1
    if (line.trim() === '') continue
    try {
      const full = answer(JSON.stringify(answerLine(line)))
      if (full !== null) await full
    } catch (error) {
      if (!(error instanceof SyntaxError || error instanceof TypeError)) throw error
      bad += 1
      complain(JSON.stringify({ line: number, error: error.message }))
    }
  }
  return bad
}
