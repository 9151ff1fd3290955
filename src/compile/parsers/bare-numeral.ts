import { numeralValue } from './han-numeral.ts'
import type { QuantityMention, QuantityParser } from './quantity-mention.ts'

const HAN =
  /(?<![第〔一二两三四五六七八九十百千万亿零\d.“"])(?<number>[一二两三四五六七八九十百千][零一二两三四五六七八九十百千万亿]{1,30}(?:点[零一二三四五六七八九]{1,8})?|[零一二三四五六七八九十]点[零一二三四五六七八九]{1,8})(?![零一二两三四五六七八九十百千万亿年月日号届”"])/g
const MIXED =
  /(?<![第\d.,])(?<number>\d{1,12}(?:\.\d{1,4})?[百千万亿]{1,2}(?:零?\d{1,4}[十百千万亿]?){1,6})(?![\d年月日号%])/g
const SCALED = /[十百千]|[万亿].|点/

const parse = (text: string, pattern: RegExp, script: QuantityMention['script']): QuantityMention[] =>
  [...text.matchAll(pattern)].flatMap((match): QuantityMention[] => {
    const words = match.groups?.['number'] ?? ''
    const value = numeralValue(words)
    const span = { start: match.index, end: match.index + match[0].length }
    if (value === null || !SCALED.test(words) || (words.length < 3 && !words.includes('十'))) return []
    return [{ ...span, value, unit: null, comparator: '=', core: span, script }]
  })

/**
 * Finds numerals of several characters that no unit follows: 「九百九十九」, 「四亿五千万零六」, 「十五点七」, and mixed ones: 「3万4000」.
 *
 * Not single characters (「统一」, 「五」), not 「第十四」, not names in quotation marks, not 「千万」.
 */
export const bareNumeral: QuantityParser = {
  name: 'bare-numeral',
  parse: (text) => [...parse(text, HAN, 'han'), ...parse(text, MIXED, 'arabic')],
}
