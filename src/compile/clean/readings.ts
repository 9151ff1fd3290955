import { polyphonic } from 'pinyin-pro'
import type { Span } from '../../model/span.ts'
import { simplify } from '../fold.ts'

// (shen) （ōu） (ɡuo) (róngméixùn): lower-case letters, with or without tone marks, composed or not
const BRACKETED = /[(（](?<letters>[a-zà-üāēěīńňōūǎǐǒǔǖǘǚǜɡ\p{M}]{1,48})[)）]/gu
/** A syllable has six letters at most, with the mark of its tone and that of ü nine. */
const LONGEST_SYLLABLE = 9
/** How many characters before a bracket one reading may spell. */
const LONGEST_WORD = 10

const readings = new Map<string, ReadonlySet<string>>()

/**
 * Readings that a scraper put into a text behind the characters they belong to, as spans to leave out.
 *
 * Reads 「深(shen)入」, 「的(de)(de)」, 「優（yōu）質」, 「發布會(fābùhuì)」; leaves 「互联网(Internet)」, 「人工智能(AI)」, 「一网(wtw)」: the letters have to be
 * one of the readings of the character before them, whatever the tone, or spell the word before them with its tones (「上海(shanghai)」 is a gloss).
 */
export function findReadings(source: string): readonly Span[] {
  const found: Span[] = []
  // Where the last reading ends and where the words before it end: 「的|(de)|(de)」 is one word with two readings.
  let last = { end: -1, words: -1 }
  for (const match of source.matchAll(BRACKETED)) {
    const at = beforeZeroWidth(source, match.index)
    const words = at === last.end ? last.words : at
    if (!spells(source, words, match.groups!['letters']!)) continue
    const end = match.index + match[0].length
    found.push({ start: match.index, end })
    last = { end, words }
  }
  return found
}

/** Whether letters are a reading of the character before an offset or, with a tone, those of the last characters one after the other. */
function spells(source: string, end: number, letters: string): boolean {
  const read = plain(letters)
  if (letters.length <= LONGEST_SYLLABLE && readingsOf(lastCharacter(source, end)).has(read)) return true
  const hasTones = letters.normalize('NFD').length > read.length
  return hasTones && spellsWord(source, end, read)
}

/** Whether the readings of the last characters before an offset, the last one last, are the letters. */
function spellsWord(source: string, end: number, letters: string): boolean {
  // Letters left to spell, for each way to read the characters so far.
  let left: ReadonlySet<string> = new Set([letters])
  for (let count = 0, at = end; count < LONGEST_WORD && left.size > 0; count += 1) {
    const character = lastCharacter(source, at)
    const own = [...readingsOf(character)]
    left = new Set(
      [...left].flatMap((rest) =>
        own.filter((one) => rest.endsWith(one)).map((one) => rest.slice(0, rest.length - one.length)),
      ),
    )
    if (left.has('')) return true
    at -= character.length
  }
  return false
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
