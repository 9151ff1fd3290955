import { ConverterFactory } from 'opencc-js/core'
import { from, to } from 'opencc-js/preset/t2cn'

type Converter = (text: string) => string

let converters: readonly Converter[] | null = null

/** Han characters of one UTF-16 unit, with the Kangxi radicals that look like them (⽂ U+2F42 for 文). */
const isHanUnit = (unit: number) =>
  (unit >= 0x3400 && unit <= 0x9fff) ||
  (unit >= 0x2e80 && unit <= 0x2fd5) ||
  (unit >= 0xf900 && unit <= 0xfaff)
const RADICAL_OR_COMPATIBILITY = /[\u2E80-\u2FD5\uF900-\uFAFF]/
/** Han characters of two units (U+20000–U+323AF), and their first units alone. */
const HAN_PAIR = /[\u{20000}-\u{323AF}]/gu
const MAY_HOLD_PAIRS = /[\uD840-\uD888]/

/** Characters in daily use in simplified text that the dictionary would change: 「显著」 would become 「显着」. */
const KEPT = new Set('著么')

/** How many units are made into a string at once; engines limit the number of arguments. */
const CHUNK = 8192

/**
 * What each UTF-16 unit becomes, looked up when it first comes by: most of the 65,536 never do, and the dictionary is slow.
 * 0 stands for "not looked up yet", so U+0000 is looked up each time.
 */
interface UnitTable {
  readonly known: Uint16Array
  readonly find: (unit: number) => number
}

const SIMPLIFIED: UnitTable = { known: new Uint16Array(0x10000), find: simplifyUnit }
const FOLDED: UnitTable = { known: new Uint16Array(0x10000), find: foldUnit }
/** Where the units of a short text, such as a line, are put: a new array a line costs more than the line. */
const LINE = new Uint16Array(CHUNK)
/** Up to this length a decoder takes longer to be called than it saves. */
const SHORT = 256
/** The order of bytes of every machine that runs JavaScript engines of today. */
const UTF16 = new TextDecoder('utf-16le', { ignoreBOM: true })
const pairs = new Map<string, string>()

/**
 * A text in simplified characters, of the same length: 「進博會」 → 「进博会」, 「⽂化」 → 「文化」.
 *
 * Works by code point, so a phrase never changes its length; a character whose simplified form has another UTF-16 length
 * stays as it is, and so do 著 and 么. Width and punctuation stay.
 */
export const simplify = (text: string): string => withPairs(mapped(text, SIMPLIFIED))

/**
 * A text as the parsers match it, one UTF-16 unit to one: simplified, full-width forms (U+FF01–FF5E) as ASCII, U+3000 and
 * U+00A0 as a space. 「（２０２５年），增長８％」 → 「(2025年),增长8%」. Never NFKC: ㎡, ½ and ① would change length.
 */
export const fold = (text: string): string => withPairs(mapped(text, FOLDED))

/** What a unit becomes. */
function unitOf({ known, find }: UnitTable, unit: number): number {
  const to = known[unit]!
  if (to !== 0) return to
  known[unit] = find(unit)
  return known[unit]
}

/** The text with each unit replaced; the text itself when nothing changes. */
function mapped(text: string, table: UnitTable): string {
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i)
    if (unitOf(table, unit) !== unit) return replaced(text, table)
  }
  return text
}

function replaced(text: string, table: UnitTable): string {
  const units = text.length <= CHUNK ? LINE : new Uint16Array(text.length)
  let halves = false
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i)
    units[i] = unitOf(table, unit)
    halves ||= (unit & 0xf800) === 0xd800
  }
  return stringOf(units.subarray(0, text.length), halves)
}

/** The string of some units. The decoder is the fastest way, but for short texts, and it keeps no half of a character alone. */
function stringOf(units: Uint16Array, halves: boolean): string {
  if (units.length > SHORT && !halves) return UTF16.decode(units)
  let result = ''
  // The type asks for an array, but any list with a length will do; spread, it would be walked one by one.
  for (let at = 0; at < units.length; at += CHUNK)
    result += String.fromCharCode.apply(null, units.subarray(at, at + CHUNK) as unknown as number[])
  return result
}

function withPairs(text: string): string {
  if (!MAY_HOLD_PAIRS.test(text)) return text
  return text.replace(HAN_PAIR, (character) => {
    const known = pairs.get(character) ?? simplifyCharacter(character)
    pairs.set(character, known)
    return known
  })
}

function foldUnit(unit: number): number {
  if (unit >= 0xff01 && unit <= 0xff5e) return unit - 0xfee0
  return unit === 0x3000 || unit === 0xa0 ? 0x20 : simplifyUnit(unit)
}

function simplifyUnit(unit: number): number {
  return isHanUnit(unit) ? simplifyCharacter(String.fromCharCode(unit)).charCodeAt(0) : unit
}

function simplifyCharacter(character: string): string {
  if (KEPT.has(character)) return character
  // These blocks hold look-alikes of single ideographs; compatibility forms of other blocks change length.
  const plain = RADICAL_OR_COMPATIBILITY.test(character) ? character.normalize('NFKC') : character
  converters ??= [ConverterFactory(from['tw']!, to['cn']!), ConverterFactory(from['hk']!, to['cn']!)]
  const found = converters.reduce((current, convert) => convert(current), plain)
  return found.length === character.length ? found : character
}
