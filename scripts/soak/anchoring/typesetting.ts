import type { Random } from '../../fuzz/random.ts'

/** ASCII and full-width forms of what is printed both ways, in this order. */
const WIDTHS: readonly (readonly [string, string])[] = [
  [',', '，'],
  [':', '：'],
  [';', '；'],
  ['(', '（'],
  [')', '）'],
  ['%', '％'],
  ['"', '”'],
  ['-', '—'],
  ...Array.from('0123456789', (digit) => [digit, String.fromCharCode(digit.charCodeAt(0) + 0xfee0)] as const),
]

/** Puts a text in full-width or in ASCII marks and digits; of the same length. */
export function otherWidth(random: Random): (text: string) => string {
  const wide = random.below(2) === 0
  const pairs = new Map(WIDTHS.map(([ascii, full]) => (wide ? [ascii, full] : [full, ascii])))
  return (text) => Array.from(text, (character) => pairs.get(character) ?? character).join('')
}

/** Characters and the Kangxi radicals and compatibility forms that pages made from PDF files put for them. */
const LOOK_ALIKES: ReadonlyMap<string, string> = new Map([
  ['文', '⽂'],
  ['人', '⼈'],
  ['大', '⼤'],
  ['工', '⼯'],
  ['力', '⼒'],
  ['高', '⾼'],
  ['生', '⽣'],
  ['方', '⽅'],
  ['金', '⾦'],
  ['行', '⾏'],
  ['里', '\uF9E9'],
  ['年', '\uF98E'],
])

/** A text in which common characters are printed by their look-alikes; of the same length. */
export const withLookAlikes = (text: string): string =>
  Array.from(text, (character) => LOOK_ALIKES.get(character) ?? character).join('')

/** A text with a blank between Han characters and figures, as some publishers set it. */
export const withBlanks = (text: string): string =>
  text.replaceAll(/(?<=\p{Script=Han})(?=\d)|(?<=\d)(?=\p{Script=Han})/gu, ' ')
