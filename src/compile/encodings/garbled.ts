import type { EncodingProblem } from './decode-legacy.ts'

/** Letters that Chinese documents hold a few of at most: accented Latin, Greek, Cyrillic, Arabic; and control characters. */
const FOREIGN =
  /[\u0080-\u009F]|(?![\p{Script=Han}\p{ASCII}])[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}]/gu
const LEAST = 3

/**
 * Says that a text went through a wrong encoding before it was saved: 「ä¸Šæµ·」 for 「上海」; null when it did not.
 *
 * Such a file is good UTF-8. It shows by its letters: more accented and foreign ones than Han characters.
 */
export function findGarbled(text: string): EncodingProblem | null {
  const foreign = [...text.matchAll(FOREIGN)]
  if (foreign.length < LEAST) return null
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0
  if (foreign.length <= han) return null
  const message =
    'the text was saved in a wrong encoding before and is no Chinese any more; take it from its source again'
  return { code: 'garbled-text', message, at: foreign[0]!.index }
}
