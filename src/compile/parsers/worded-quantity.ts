import { COMPARING_AFTER, COMPARING_BEFORE, comparatorOf } from './comparing-words.ts'
import { numeralValue } from './han-numeral.ts'
import type { QuantityMention, QuantityParser } from './quantity-mention.ts'

const NUMERAL = '[零一二两三四五六七八九十百千万亿\\d.]{1,12}(?:点[零一二三四五六七八九]{1,6})?'
const LEAD = `(?<before>${COMPARING_BEFORE})?(?<![十百千万\\d])`
const TAIL = `(?<after>${COMPARING_AFTER})?`

const FORMS: readonly (readonly [
  pattern: RegExp,
  read: (groups: Readonly<Record<string, string>>) => readonly [value: number | null, unit: string | null],
])[] = [
  [
    new RegExp(`${LEAD}百分之(?<number>${NUMERAL})${TAIL}`, 'g'),
    ({ number }) => [numeralValue(number ?? ''), '%'],
  ],
  [
    new RegExp(
      `${LEAD}(?<of>\\d{1,4}|[二三四五六七八九十]{1,3})分之(?<number>\\d{1,4}|[一二两三四五六七八九十]{1,3})${TAIL}`,
      'g',
    ),
    ({ of, number }) => [(numeralValue(number ?? '') ?? 0) / (numeralValue(of ?? '') || 1), null],
  ],
  [
    new RegExp(
      `${LEAD}(?<number>[一二两三四五六七八九\\d])成(?<half>半|[一二三四五六七八九])?(?![为立员效果长功熟品本都绩就])${TAIL}`,
      'g',
    ),
    ({ number, half }) => [
      (numeralValue(number ?? '') ?? 0) * 10 + (half === '半' ? 5 : (numeralValue(half ?? '') ?? 0)),
      '%',
    ],
  ],
  [
    new RegExp(`${LEAD}(?<of>[千万])分之(?<number>${NUMERAL})${TAIL}`, 'g'),
    ({ of, number }) => [(numeralValue(number ?? '') ?? 0) / (of === '千' ? 10 : 100), '%'],
  ],
  [
    new RegExp(`(?:实现)?翻(?<number>[一二两三])番${TAIL}`, 'g'),
    ({ number }) => [2 ** (numeralValue(number ?? '') ?? 1), '倍'],
  ],
]

/**
 * Finds amounts that are words rather than a number and a unit: 「百分之二十」, 「三分之二」, 「近七成」 (70 %), 「翻一番」 (2 倍).
 *
 * Not 「三成为」: 成 belongs to the next word.
 */
export const wordedQuantity: QuantityParser = {
  name: 'worded-quantity',
  parse: (text) =>
    FORMS.flatMap(([pattern, read]) =>
      [...text.matchAll(pattern)].flatMap((match): QuantityMention[] => {
        const groups = match.groups as Readonly<Record<string, string>>
        const [value, unit] = read(groups)
        const { before, after = '' } = groups
        const end = match.index + match[0].length
        if (value === null) return []
        const core = { start: match.index + (before?.length ?? 0), end: end - after.length }
        const comparator = comparatorOf(before === undefined ? [] : [before], after, false, false)
        return [{ start: match.index, end, value, unit, comparator, core, script: 'words' }]
      }),
    ),
}
