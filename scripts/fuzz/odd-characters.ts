import type { Random } from './random.ts'

/** Characters nobody sees; the compiler leaves them out and flags them. */
export const HIDDEN: readonly string[] = [
  ...'\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069', // direction of writing
  ...'\u200B\u200C\u200D\u2060\uFEFF\u00AD\u034F\u180E\u2064', // zero width
  ...'\u{E0001}\u{E0041}\u{E007F}', // tags
  ...'\uFE00\uFE0F\u{E0100}\u{E01EF}', // variation selectors
  ...'\u0001\u001F\u007F\u0085', // control characters
  ...'\u3164\u115F\uFFA0\u2800', // fillers
  '\uD842', // halves of characters
  '\uDFB7',
]

const withCode = (characters: string, code: string) =>
  Array.from(characters, (character) => [character, code] as const)

/** Characters that look like others or like nothing; they stay, with the code that flags them. */
export const SEEN: readonly (readonly [character: string, code: string])[] = [
  ...withCode('⽂⼀⼆⽇⽉⼈⼝⼭⽔⾦⾏⺟⻓', 'look-alike-character'), // Kangxi and other radicals
  ...withCode('\uF900\uFA0C\uF90A\uFA45\u{2F800}\u{2F901}', 'look-alike-character'), // compatibility forms
  ...withCode('０１２３４５６７８９', 'full-width-digit'),
  ...withCode('𠀀𠮷𪜶𰀀', 'rare-character'),
  ...withCode('\uE000\uF8FF\u{F0000}', 'private-character'),
  ['\uFFFD', 'lost-character'],
  ['锟斤拷', 'lost-character'],
]

/** Characters that change their length when they are folded or composed. */
const OTHERS = ['①', '㎡', '½', '\u0301', '𝟘', 'ﷺ']

/** A text with so many odd characters put in anywhere, in the middle of a pair, too. */
export function withOddCharacters(random: Random, text: string, count: number): string {
  const all = [...HIDDEN, ...SEEN.map(([character]) => character), ...OTHERS]
  let result = text
  for (let left = count; left > 0; left -= 1) {
    const at = random.below(result.length + 1)
    result = result.slice(0, at) + random.pick(all) + result.slice(at)
  }
  return result
}
