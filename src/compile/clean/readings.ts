import { polyphonic } from 'pinyin-pro'
import type { Span } from '../../model/span.ts'
import { simplify } from '../fold.ts'

// (shen) （ōu） (ɡuo): up to six letters, with or without tone marks, composed or not
const BRACKETED = /[(（](?<letters>(?:[a-zà-üāēěīńňōūǎǐǒǔǖǘǚǜɡ]|\p{M}){1,9})[)）]/gu

const readings = new Map<string, ReadonlySet<string>>()

/**
 * Readings that a scraper put into a text behind the characters they belong to, as spans to leave out.
 *
 * Reads 「深(shen)入」, 「的(de)(de)」, 「優（yōu）質」; leaves 「互联网(Internet)」, 「人工智能(AI)」, 「一网(wtw)」: the letters have to be
 * one of the readings of the character before them, whatever the tone.
 */
export function findReadings(source: string): readonly Span[] {
  const found: Span[] = []
  // Where the last reading ends and where the words before it end: 「的|(de)|(de)」 is one word with two readings.
  let last = { end: -1, words: -1 }
  for (const match of source.matchAll(BRACKETED)) {
    const at = beforeZeroWidth(source, match.index)
    const words = at === last.end ? last.words : at
    if (!readingsOf(lastCharacter(source, words)).has(plain(match.groups!['letters']!))) continue
    const end = match.index + match[0].length
    found.push({ start: match.index, end })
    last = { end, words }
  }
  return found
}

function beforeZeroWidth(source: string, offset: number): number {
  let end = offset
  while (end > 0 && /[\u200B-\u200D\u2060\uFEFF]/.test(source[end - 1]!)) end -= 1
  return end
}

function lastCharacter(text: string, end: number): string {
  const low = text.charCodeAt(end - 1)
  return text.slice(low >= 0xdc00 && low <= 0xdfff ? end - 2 : end - 1, end)
}

function readingsOf(character: string): ReadonlySet<string> {
  if (!/\p{Script=Han}/u.test(character)) return new Set()
  const known = readings.get(character)
  if (known) return known
  const forms = [character, simplify(character)]
  const all = new Set(forms.flatMap((form) => polyphonic(form, { type: 'array' }).flat().map(plain)))
  readings.set(character, all)
  return all
}

/** A reading without tone, and with u for ü and v: lǜ, lü and lv are one. */
function plain(reading: string): string {
  return reading.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('v', 'u').replaceAll('ɡ', 'g')
}
