/** Numbering styles of official documents from the outermost to the innermost, as GB/T 9704 and law-making rules order them. */
export const NUMBERING_STYLES = [
  'part',
  'chapter',
  'section',
  'han',
  'article',
  'han-bracket',
  'digit',
  'digit-bracket',
  'circled',
] as const

export type NumberingStyle = (typeof NUMBERING_STYLES)[number]

/** Whether a style also numbers the items of lists and the rows of tables: 1. (1) ①. */
export const isInnerStyle = (style: NumberingStyle): boolean =>
  style === 'digit' || style === 'digit-bracket' || style === 'circled'

/** A heading's number as printed, and where its words begin. */
export interface HeadingLabel {
  readonly style: NumberingStyle
  readonly number: number
  /** As printed, without blanks at its end: 「一、」, 「（三）」, 「第二章」. */
  readonly label: string
  /** Where the words begin, in units of the paragraph. */
  readonly titleStart: number
}

const HAN_NUMBER = '[一二三四五六七八九十百零]{1,5}'

const PATTERNS: readonly (readonly [style: NumberingStyle, pattern: RegExp])[] = [
  ['part', new RegExp(`^第(?<n>${HAN_NUMBER})(?:部分|编|篇)`)],
  ['chapter', new RegExp(`^第(?<n>${HAN_NUMBER}|\\d{1,2})章`)],
  ['section', new RegExp(`^第(?<n>${HAN_NUMBER}|\\d{1,2})节`)],
  ['article', new RegExp(`^第(?<n>${HAN_NUMBER}|\\d{1,3})条(?!例)`)],
  ['han', new RegExp(`^(?<n>${HAN_NUMBER})\\s?[、.]`)],
  ['han-bracket', new RegExp(`^\\(\\s?(?<n>${HAN_NUMBER})\\s?\\)[、.]?`)],
  ['digit', /^(?<n>\d{1,2})\s?[.、](?![\d.])/],
  ['digit-bracket', /^\(?\s?(?<n>\d{1,2})\s?\)[、.]?/],
  ['circled', /^(?<n>[①-⑳])/],
]

/**
 * The heading number a folded paragraph begins with, or null.
 *
 * Reads 「一、总体要求」, 「(二)基本原则」, 「1.打造」, 「第三章 目标」, 「①」; leaves 「3.5万平方米」, 「2018年」, 「10」 (a row of a table), 「第一条例」,
 * 「一是」 and a number with nothing behind it.
 */
export function parseHeadingLabel(folded: string): HeadingLabel | null {
  for (const [style, pattern] of PATTERNS) {
    const match = pattern.exec(folded)
    if (!match) continue
    const titleStart = match[0].length + /^\s*/.exec(folded.slice(match[0].length))![0].length
    if (titleStart >= folded.length) return null
    return { style, number: readNumber(match.groups!['n']!), label: match[0].trimEnd(), titleStart }
  }
  return null
}

function readNumber(text: string): number {
  if (/^\d/.test(text)) return Number(text)
  const circled = text.codePointAt(0)! - 0x245f
  if (circled >= 1 && circled <= 20) return circled
  return hanNumber(text)
}

/** 「十二」 → 12, 「二十」 → 20, 「一百零三」 → 103. */
function hanNumber(text: string): number {
  let total = 0
  let digit = 0
  for (const character of text) {
    const value = '零一二三四五六七八九'.indexOf(character)
    if (value >= 0) digit = value
    else {
      total += Math.max(digit, 1) * (character === '百' ? 100 : 10)
      digit = 0
    }
  }
  return total + digit
}
