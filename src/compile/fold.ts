import { ConverterFactory } from 'opencc-js/core'
import { from, to } from 'opencc-js/preset/t2cn'

type Converter = (text: string) => string

let converters: readonly Converter[] | null = null
const simplified = new Map<string, string>()

/** Han characters, with the Kangxi radicals that look like them (⽂ U+2F42 for 文). */
const HAN = /[\u2E80-\u2FD5\u3400-\u9FFF\uF900-\uFAFF\u{20000}-\u{323AF}]/gu
const RADICAL_OR_COMPATIBILITY = /[\u2E80-\u2FD5\uF900-\uFAFF]/

/** Characters in daily use in simplified text that the dictionary would change: 「显著」 would become 「显着」. */
const KEPT = new Set('著么')

/**
 * A text in simplified characters, of the same length: 「進博會」 → 「进博会」, 「⽂化」 → 「文化」.
 *
 * Works by code point, so a phrase never changes its length; a character whose simplified form has another UTF-16 length
 * stays as it is, and so do 著 and 么. Width and punctuation stay.
 */
export function simplify(text: string): string {
  return text.replace(HAN, (character) => {
    const known = simplified.get(character)
    if (known !== undefined) return known
    const found = simplifyCharacter(character)
    simplified.set(character, found)
    return found
  })
}

/**
 * A text as the parsers match it, one UTF-16 unit to one: simplified, full-width forms (U+FF01–FF5E) as ASCII, U+3000 and
 * U+00A0 as a space. 「（２０２５年），增長８％」 → 「(2025年),增长8%」. Never NFKC: ㎡, ½ and ① would change length.
 */
export function fold(text: string): string {
  const narrow = text.replace(/[\uFF01-\uFF5E\u3000\u00A0]/g, (character) => {
    const unit = character.charCodeAt(0)
    return unit >= 0xff01 ? String.fromCharCode(unit - 0xfee0) : ' '
  })
  return simplify(narrow)
}

function simplifyCharacter(character: string): string {
  if (KEPT.has(character)) return character
  // These blocks hold look-alikes of single ideographs; compatibility forms of other blocks change length.
  const plain = RADICAL_OR_COMPATIBILITY.test(character) ? character.normalize('NFKC') : character
  converters ??= [ConverterFactory(from['tw']!, to['cn']!), ConverterFactory(from['hk']!, to['cn']!)]
  const found = converters.reduce((current, convert) => convert(current), plain)
  return found.length === character.length ? found : character
}
