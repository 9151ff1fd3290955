import { ConverterFactory } from 'opencc-js/core'
import { from, to } from 'opencc-js/preset/t2cn'
import { simplify } from '../compile/fold.ts'
import type { OddStretch, SimplifiedText } from '../model/text-forms.ts'

type Converter = (text: string) => string

let converter: Converter | null = null

/** In a traditional line, too, 么 is what simplification would have made; the dictionary takes it for 幺. */
const KEPT = new Set('么')

/**
 * A text in simplified characters, by phrases: 「乾隆」 stays while 「乾淨」 becomes 「干净」, 「看著」 becomes 「看着」.
 *
 * A line without a traditional character is left alone: the 著 of 「显著」 is right there. A phrase whose simplified
 * form has another number of characters is taken character by character.
 */
export function simplifiedText(text: string): SimplifiedText {
  const odd: OddStretch[] = []
  let start = 0
  const lines = text.split('\n').map((line) => {
    const simple = simplifiedLine(line)
    odd.push(...simple.odd.map((one) => ({ ...one, start: one.start + start, end: one.end + start })))
    start += line.length + 1
    return simple.text
  })
  return { text: lines.join('\n'), odd }
}

function simplifiedLine(line: string): SimplifiedText {
  const plain = simplify(line)
  if (plain === line) return { text: line, odd: [] }
  converter ??= ConverterFactory(from['tw']!, to['cn']!)
  const printed = [...line]
  const converted = [...converter(line)]
  if (converted.length !== printed.length) return { text: plain, odd: [] }
  return aligned(printed, converted, plain)
}

/** `plain` is the line character by character: it knows the look-alikes that no phrase holds (⽂ for 文). */
function aligned(printed: readonly string[], converted: readonly string[], plain: string): SimplifiedText {
  const odd: OddStretch[] = []
  let text = ''
  printed.forEach((character, at) => {
    const [start, end] = [text.length, text.length + character.length]
    const words = KEPT.has(character) ? character : converted[at]!
    if (words.length !== character.length) odd.push({ start, end, words })
    text +=
      words.length !== character.length ? character : LOOK_ALIKE.test(words) ? plain.slice(start, end) : words
  })
  return { text, odd }
}

/** Kangxi and compatibility forms of single characters. */
const LOOK_ALIKE = /^[\u2E80-\u2FD5\uF900-\uFAFF]$/
