import { readXml } from './docx-xml.ts'

/** One level of a numbered list: how its number is written and what stands around it, such as 「（%1）」. */
interface NumberingLevel {
  format: string
  words: string
  start: number
  /** The paragraph style this level belongs to, if it does to one. */
  style: string | null
}

type Levels = Map<number, NumberingLevel>

/** What numbers a paragraph: its list and its depth in it, from 0; where the depth is not printed its style decides. */
export interface ParagraphNumber {
  readonly list: string
  readonly depth: number | null
  readonly style: string | null
}

/** Gives paragraphs their printed numbers, in reading order; an empty text for a bullet or an unknown list. */
export type NumberGiver = (number: ParagraphNumber) => string

/** Reads `word/numbering.xml`; the giver counts, so each paragraph asks once and in order. */
export function createNumberGiver(xml: string | null): NumberGiver {
  const lists = xml === null ? new Map<string, Levels>() : readLists(xml)
  const counts = new Map<Levels, number[]>()
  return ({ list, depth: own, style }) => {
    const levels = lists.get(list)
    const depth = own ?? depthOfStyle(levels, style)
    const level = levels?.get(depth)
    if (!levels || !level) return ''
    const numbers = counts.get(levels) ?? []
    for (let above = 0; above < depth; above += 1) numbers[above] ??= levels.get(above)?.start ?? 1
    numbers[depth] = numbers[depth] === undefined ? level.start : numbers[depth]! + 1
    numbers.length = depth + 1
    counts.set(levels, numbers)
    return printed(level, levels, numbers)
  }
}

function depthOfStyle(levels: Levels | undefined, style: string | null): number {
  const found = [...(levels ?? [])].find(([, level]) => style !== null && level.style === style)
  return found?.[0] ?? 0
}

function printed(level: NumberingLevel, levels: Levels, numbers: readonly number[]): string {
  if (level.format === 'bullet' || level.format === 'none') return ''
  const words = level.words.replace(/%([1-9])/g, (_, digit: string) => {
    const depth = Number(digit) - 1
    return writeNumber(numbers[depth] ?? 1, levels.get(depth)?.format ?? 'decimal')
  })
  return /[\d\p{L}]$/u.test(words) ? `${words} ` : words
}

const HAN = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九']

/** A number in a format of WordprocessingML (ISO 29500-1, 17.18.59): 12 is 「12」, 「十二」, 「⑫」, 「XII」 or 「l」. */
function writeNumber(number: number, format: string): string {
  if (
    /^(?:chineseCounting|chineseCountingThousand|japaneseCounting|taiwaneseCounting\w*|ideograph\w*|chineseLegal\w*)$/.test(
      format,
    )
  )
    return hanNumber(number)
  if (format === 'decimalEnclosedCircle' || format === 'decimalEnclosedCircleChinese')
    return number <= 20 ? String.fromCodePoint(0x245f + number) : String(number)
  if (format === 'decimalZero') return String(number).padStart(2, '0')
  if (format === 'upperLetter' || format === 'lowerLetter')
    return letterNumber(number, format === 'upperLetter')
  if (format === 'upperRoman' || format === 'lowerRoman') return romanNumber(number, format === 'upperRoman')
  return String(number)
}

/** 1–99 as headings are counted: 「九」, 「十」, 「十二」, 「二十」; larger ones digit by digit. */
function hanNumber(number: number): string {
  if (number >= 100) return [...String(number)].map((digit) => HAN[Number(digit)]).join('')
  const tens = Math.floor(number / 10)
  const ones = number % 10 === 0 && number > 0 ? '' : HAN[number % 10]!
  return tens === 0 ? ones : `${tens === 1 ? '' : HAN[tens]}十${ones}`
}

function letterNumber(number: number, upper: boolean): string {
  const letter = String.fromCharCode((upper ? 65 : 97) + ((number - 1) % 26))
  return letter.repeat(Math.min(Math.ceil(number / 26), 10))
}

function romanNumber(number: number, upper: boolean): string {
  const values: readonly (readonly [number, string])[] = [
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ]
  let left = Math.min(number, 399)
  const roman = values.map(([value, letters]) => {
    const times = Math.floor(left / value)
    left -= times * value
    return letters.repeat(times)
  })
  return upper ? roman.join('') : roman.join('').toLowerCase()
}

/** The levels of every list; lists that only restart another one have levels of their own. */
function readLists(xml: string): ReadonlyMap<string, Levels> {
  const abstracts = new Map<string, Levels>()
  const lists = new Map<string, Levels>()
  let levels: Levels = new Map()
  let level: NumberingLevel | null = null
  let list: string | null = null
  let depth = 0
  readXml(xml, {
    open(name, attributes) {
      const value = attributes['w:val'] ?? ''
      if (name === 'w:abstractNum') abstracts.set(attributes['w:abstractNumId'] ?? '', (levels = new Map()))
      else if (name === 'w:num') list = attributes['w:numId'] ?? null
      else if (name === 'w:abstractNumId' && list !== null) {
        levels = new Map([...(abstracts.get(value) ?? [])].map(([at, one]) => [at, Object.assign({}, one)]))
        lists.set(list, levels)
      } else if (name === 'w:lvlOverride') depth = Number(attributes['w:ilvl'] ?? 0)
      else if (name === 'w:startOverride') startAt(levels, depth, value)
      else if (name === 'w:lvl') {
        level = { format: 'decimal', words: '', start: 1, style: null }
        levels.set(Number(attributes['w:ilvl'] ?? 0), level)
      } else if (level && name === 'w:start') level.start = Number(value) || 0
      else if (level && name === 'w:pStyle') level.style = value
      else if (level && name === 'w:numFmt') level.format = value
      else if (level && name === 'w:lvlText') level.words = value.slice(0, 40)
    },
    close(name) {
      if (name === 'w:lvl') level = null
    },
  })
  return lists
}

function startAt(levels: Levels, depth: number, value: string): void {
  const level = levels.get(depth)
  if (level) level.start = Number(value) || 0
}
