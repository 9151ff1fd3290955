import { UNIT } from '../model/units.ts'

/** Numbering styles of official documents from the outermost to the innermost, as GB/T 9704 and law-making rules order them; figures as GB/T 1.1 numbers them (1, 1.1, 1.1.1). */
export const NUMBERING_STYLES = [
  'part',
  'chapter',
  'section',
  'han',
  'article',
  'han-bracket',
  'figure',
  'digit',
  'decimal',
  'subdecimal',
  'digit-bracket',
  'circled',
] as const

/** One of these styles. */
export type NumberingStyle = (typeof NUMBERING_STYLES)[number]

/** Whether a style also numbers the items of lists and the rows of tables: 1. (1) ①. */
export const isInnerStyle = (style: NumberingStyle): boolean =>
  style === 'digit' || style === 'digit-bracket' || style === 'circled'

/** A heading's number as printed, and where its words begin. */
export interface HeadingLabel {
  readonly style: NumberingStyle
  readonly number: number
  /** The number of the heading above that a decimal number prints, 「2.1」 of 「2.1.3」; empty for other styles. */
  readonly within: string
  /** As printed, without blanks at its end: 「一、」, 「（三）」, 「第二章」. */
  readonly label: string
  /** Where the words begin, in units of the paragraph. */
  readonly titleStart: number
}

/** ①, ⑴, ⒈ and ㈠: numbers in one sign, each the first of its row. */
const FIRST_SIGNS = [0x2460, 0x2474, 0x2488, 0x3220]
/** 2.1 近期目标, 2.1近期目标; not 2.1亿元, 2.1% */
const DECIMAL_END = `(?:[.、]\\s?|\\s+)?(?![\\d.%万亿])(?:(?<=\\s)|(?!${UNIT}))(?=[\\p{Script=Han}“《])`
const HAN_NUMBER = '[一二三四五六七八九十百零]{1,5}'

const PATTERNS: readonly (readonly [style: NumberingStyle, pattern: RegExp])[] = [
  ['part', new RegExp(`^第\\s?(?<n>${HAN_NUMBER}|\\d{1,2})\\s?(?:部分|编(?!号|制|辑|码)|篇(?!章|幅))`)],
  ['chapter', new RegExp(`^第\\s?(?<n>${HAN_NUMBER}|\\d{1,2})\\s?章(?!程)`)],
  ['section', new RegExp(`^第\\s?(?<n>${HAN_NUMBER}|\\d{1,2})\\s?节(?!点|能)`)],
  ['article', new RegExp(`^第\\s?(?<n>${HAN_NUMBER}|\\d{1,3})\\s?条(?!例|款|件)`)],
  ['han', new RegExp(`^(?<n>${HAN_NUMBER})\\s?[、.]`)],
  ['han-bracket', new RegExp(`^(?:\\(\\s?(?<n>${HAN_NUMBER})\\s?\\)[、.]?|(?<sign>[㈠-㈩]))`)],
  ['digit', /^(?:(?<n>\d{1,2})\s?[.、](?![\d.])|(?<sign>[⒈-⒛]))/],
  ['decimal', new RegExp(`^(?<within>\\d{1,2})\\.(?<n>\\d{1,2})${DECIMAL_END}`, 'u')],
  ['subdecimal', new RegExp(`^(?<within>\\d{1,2}\\.\\d{1,2})\\.(?<n>\\d{1,2})${DECIMAL_END}`, 'u')],
  ['digit-bracket', /^(?:\(?\s?(?<n>\d{1,2})\s?\)[、.]?|(?<sign>[⑴-⒇]))/],
  ['circled', /^(?<n>[①-⑳])/],
  ['figure', /^(?<n>\d{1,2})\s{1,4}(?=[\p{Script=Han}“《][^\s\d%|]{1,30}$)/u],
]

/** 5.5左右: the figure of a cell. */
const BOUNDS: ReadonlySet<string> = new Set(['左右', '以上', '以下', '以内'])

/** What the patterns begin with; few paragraphs do. */
const FIRST = /^[第(\d\s一二三四五六七八九十百零㈠-㈩⒈-⒛⑴-⒇①-⑳]/

/**
 * The heading number a folded paragraph begins with, or null.
 *
 * Reads 「一、总体要求」, 「(二)基本原则」, 「1.打造」, 「第三章 目标」, 「第二部分:任务」, 「①」, 「㈠」, 「2.1 近期目标」, 「3 保障」; leaves 「3.5万平方米」, 「2018年」, 「10」 (a row of a table), 「第一条例」,
 * 「一是」 and a number with nothing behind it.
 */
export function parseHeadingLabel(folded: string): HeadingLabel | null {
  if (!FIRST.test(folded)) return null
  for (const [style, pattern] of PATTERNS) {
    const match = pattern.exec(folded)
    if (!match) continue
    // 第一部分:发展基础
    const titleStart = match[0].length + /^[\s:]*/.exec(folded.slice(match[0].length))![0].length
    if (titleStart >= folded.length) return null
    if (BOUNDS.has(folded.slice(titleStart, titleStart + 2))) return null
    const { n, sign, within = '' } = match.groups!
    const label = match[0].trimEnd()
    return { style, number: readNumber((n ?? sign)!), within, label, titleStart }
  }
  return null
}

function readNumber(text: string): number {
  if (/^\d/.test(text)) return Number(text)
  const code = text.codePointAt(0)!
  const first = FIRST_SIGNS.find((one) => code >= one && code < one + 20)
  return first === undefined ? hanNumber(text) : code - first + 1
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
