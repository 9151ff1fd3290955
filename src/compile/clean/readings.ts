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
  for (const match of source.matchAll(BRACKETED)) {
    const span = { start: match.index, end: match.index + match[0].length }
    const before = lastCharacter(source, wordEnd(found, span.start))
    if (readingsOf(before).has(plain(match.groups!['letters']!))) found.push(span)
  }
  return found
}

/** Where the words before an offset end, when readings just found stand directly before it: 「的(de)|(de)」. */
function wordEnd(found: readonly Span[], offset: number): number {
  let end = offset
  for (let i = found.length - 1; i >= 0 && found[i]!.end === end; i -= 1) end = found[i]!.start
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
